import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readStory } from '../../lib/reading/read-story.ts';
import { indexStory } from '../../lib/search/text/index-story.ts';
import { MOST_PARTS, parseQuery } from '../../lib/search/text/parse-query.ts';
import { searchText } from '../../lib/search/text/search-text.ts';
import { snippets } from '../../lib/search/text/snippets.ts';
import { TextIndex } from '../../lib/search/text/text-index.ts';
import { textWords } from '../../lib/search/text/text-words.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { Span } from '../../lib/model/span.ts';
import { anyArticle, hostileText, newsText } from './arbitraries.ts';
import type { FuzzTarget } from './fuzz-target.ts';

const QUERY_PIECES = [
  'speaker:',
  'by:',
  'source:',
  'in:quotations',
  'before:2024-13',
  'after:2024',
  '"',
  '“',
  '”',
  '„',
  '-',
  ' ',
  ' ',
  'Ruiz',
  'port',
  'leaks',
  ':',
  '(',
  'OR',
];

const anyQuery = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...QUERY_PIECES) },
      { weight: 1, arbitrary: hostileText(2) },
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

const anyRecord = anyArticle.map((article): StoryRecord => {
  const reading = readStory(article);
  return {
    id: reading.story.id,
    article,
    reading,
    terms: storyTerms(reading),
    savedAt: '2025-03-05T10:00:00Z',
    bundled: false,
  };
});

function assertIn(text: string, spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    assert.ok(
      last <= start && start <= end && end <= text.length,
      `[${start}, ${end}) of ${text.length} after ${last}`,
    );
    last = end;
  }
}

export const SEARCH_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'query: anything is understood, each part at its place',
    share: 40,
    property: fc.property(anyQuery, (query) => {
      const { parts, open } = parseQuery(query);
      assertIn(
        query,
        parts.map(({ span }) => span),
      );
      assert.ok(parts.length <= MOST_PARTS && open >= -1 && open < parts.length);
      assert.deepEqual(parseQuery(query), { parts, open });
    }) as never,
  },
  {
    name: 'words: in order, inside their text',
    share: 20,
    property: fc.property(fc.oneof(hostileText(20), newsText()), (text) => {
      assertIn(text, textWords(text));
    }) as never,
  },
  {
    name: 'search: stories of anything, asked for anything',
    share: 10,
    property: fc.property(
      fc.tuple(fc.array(anyRecord, { minLength: 1, maxLength: 3 }), anyQuery),
      ([records, typed]) => {
        const index = new TextIndex();
        const byId = new Map(records.map((record) => [record.id, record]));
        index.add([...byId.values()].map((record) => indexStory(record)));
        const query = parseQuery(typed);
        const found = searchText(index, query, { bundled: true, from: 0, most: 10 });
        assert.ok(found.hits.length <= found.total && found.total <= byId.size);
        for (const { id } of found.hits) {
          const record = byId.get(id)!;
          const { passages } = snippets(record, { query, corrected: found.corrected });
          for (const { text, marks } of passages) assertIn(text, marks);
        }
      },
    ) as never,
  },
];
