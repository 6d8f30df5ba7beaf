import { parseQuery } from '../../lib/search/text/parse-query.ts';
import { searchText } from '../../lib/search/text/search-text.ts';
import type { TextIndex } from '../../lib/search/text/text-index.ts';
import { bestTime } from './measure.ts';
import type { StoryMaker } from './synthetic-stories.ts';
import { typedQueries } from './typed-queries.ts';

/** Milliseconds of each keystroke, after some to warm up. */
export function measureTyping(maker: StoryMaker, index: TextIndex): number[] {
  const search = (query: string) =>
    bestTime(() => searchText(index, parseQuery(query), { bundled: true, from: 0, most: 10 }));
  const queries = typedQueries(maker);
  for (const query of queries.slice(0, 200)) search(query);
  return queries.map(search);
}
