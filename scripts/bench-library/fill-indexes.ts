import type { IndexEntry, StoryRecord } from '../../lib/model/story-record.ts';
import { createRelatedIndex, type RelatedIndex } from '../../lib/search/related-index.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import { indexStory } from '../../lib/search/text/index-story.ts';
import { TextIndex } from '../../lib/search/text/text-index.ts';
import { timed } from './measure.ts';
import type { StoryMaker } from './synthetic-stories.ts';

/** Both indexes over the same stories. */
export interface Indexes {
  readonly text: TextIndex;
  readonly textSeconds: number;
  readonly related: RelatedIndex;
}

/** Stories added at once, as when a library is indexed for the first time. */
const BATCH = 32;

export function fillIndexes(maker: StoryMaker, size: number): Indexes {
  const text = new TextIndex();
  let milliseconds = 0;
  for (let first = 0; first < size; first += BATCH) {
    const records = storiesOf(maker, first, Math.min(size, first + BATCH));
    milliseconds += timed(() => {
      text.add(records.map((record) => indexStory(record)));
      for (const slice of text.maintain()) slice satisfies void;
    });
  }
  const related = createRelatedIndex(entries(maker, size));
  related.snapshot(); // packs what was added last
  return { text, textSeconds: milliseconds / 1000, related };
}

/** What the index of related stories is made of. */
export function entryOf({ id, article, reading, bundled }: StoryRecord): IndexEntry {
  return { id, published: article.published, bundled, terms: storyTerms(reading) };
}

function* entries(maker: StoryMaker, size: number): Generator<IndexEntry> {
  for (let i = 0; i < size; i += 1) yield entryOf(maker.story(i));
}

function storiesOf(maker: StoryMaker, first: number, end: number): StoryRecord[] {
  return Array.from({ length: end - first }, (_, i) => maker.story(first + i));
}
