import MiniSearch from 'minisearch';
import { slice } from '../../lib/model/span.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import { bestTime, objectBytes, median, percentile, timed } from './measure.ts';
import type { StoryMaker } from './synthetic-stories.ts';
import { typedQueries } from './typed-queries.ts';

/** Of so many keystrokes every one, evenly spread, is measured; each takes long. */
const KEYSTROKES = 60;
const RELATED = 10;
/** Terms of a story that are searched for what is related to it. */
const TERMS = 40;

/** The same figures, under the same names, with MiniSearch as its manual proposes: prefixes, and 0.2 slips a letter. */
export function measureMiniSearch(maker: StoryMaker, size: number): ReadonlyMap<string, number> {
  const before = objectBytes();
  const index = new MiniSearch({ fields: ['title', 'names', 'quotations', 'text'] });
  let milliseconds = 0;
  for (let number = 0; number < size; number += 1) {
    const { article, reading } = maker.story(number);
    const { text } = reading.story;
    const document = {
      id: number,
      title: article.title,
      names: reading.people.persons.map((person) => person.name).join(' '),
      quotations: reading.attributions
        .flatMap(({ quote }) => quote.content.map((span) => slice(text, span)))
        .join(' '),
      text,
    };
    milliseconds += timed(() => index.add(document));
  }
  const bytes = objectBytes() - before;
  const queries = typedQueries(maker);
  const chosen = queries.filter((_, i) => i % Math.ceil(queries.length / KEYSTROKES) === 0);
  const typing = chosen.map((query) =>
    bestTime(() => index.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })),
  );
  const related = Array.from({ length: RELATED }, (_, i) => {
    const { reading } = maker.story(Math.floor((i * size) / RELATED));
    const words = storyTerms(reading).terms.slice(0, TERMS);
    const query = words.map(([term]) => term).join(' ');
    return bestTime(() => index.search(query, { combineWith: 'OR' }));
  });
  return new Map([
    ['related: one query, median ms', median(related)],
    ['text: build, s', milliseconds / 1000],
    ['text: memory, MB', bytes / 1e6],
    ['text: one keystroke, median ms', median(typing)],
    ['text: one keystroke, p95 ms', percentile(typing, 95)],
  ]);
}
