import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseJsonFile, storyFile } from '../../lib/exchange/json-file.ts';
import {
  createLibraryFileReader,
  createLibraryFileWriter,
  type LibraryRecord,
} from '../../lib/exchange/library-file.ts';
import { createLineSplitter, type NumberedLine } from '../../lib/exchange/line-splitter.ts';
import { parseAnnotations } from '../../lib/exchange/web-annotation.ts';
import { readFile } from '../../lib/files/read-file.ts';
import { DOMParser } from 'linkedom';
import { storyOfText } from '../../lib/reading/make-story.ts';
import { linkedomPage } from '../../scripts/linkedom-page.ts';
import {
  anyArticle,
  anyCorrectionRecord,
  anyInstant,
  anyJson,
  hostileText,
  newsText,
  record,
} from './arbitraries.ts';
import type { FuzzTarget } from './fuzz-target.ts';

const sound = anyArticle.filter(({ blocks }) => blocks.some(({ text }) => text.trim() !== ''));

const anyRecord: fc.Arbitrary<LibraryRecord> = fc.oneof(
  record({ type: fc.constant('story' as const), savedAt: anyInstant, article: sound }),
  record({ type: fc.constant('correction' as const), correction: anyCorrectionRecord }),
  record({
    type: fc.constant('settings' as const),
    settings: record({
      keepStories: fc.boolean(),
      highlights: fc.boolean(),
      hoverCard: fc.boolean(),
      cardOpens: fc.constantFrom('rest' as const, 'modifier' as const, 'click' as const),
      bundledStories: fc.boolean(),
      contextMenu: fc.boolean(),
    }),
  }),
);

function taken(text: string, size: number): LibraryRecord[] {
  const splitter = createLineSplitter();
  const reader = createLibraryFileReader();
  const records: LibraryRecord[] = [];
  const take = (line: NumberedLine) => {
    const result = reader.take(line);
    if (result?.ok === true) records.push(result.value);
  };
  for (let at = 0; at < text.length; at += size)
    splitter.push(text.slice(at, at + size)).forEach(take);
  const last = splitter.end();
  if (last !== null) take(last);
  reader.end();
  return records;
}

function written(records: readonly LibraryRecord[]): string {
  const writer = createLibraryFileWriter('2026-01-02T03:04:05.678Z', '0.1.0');
  return [writer.head, ...records.map((record) => writer.line(record)), writer.end()].join('');
}

const parse = (source: string, type: string): Document =>
  type === 'text/html'
    ? linkedomPage(source)
    : (new DOMParser().parseFromString(source, 'text/xml') as unknown as Document);

const blocksOf = (text: string, title: string) =>
  storyOfText(text, { title }).paragraphs.map(({ kind, start, end }) => ({
    kind,
    text: text.slice(start, end),
  }));

const HEAD =
  '{"format":"on-record-library","version":1,"exportedAt":"2026-01-02T03:04:05Z","product":"0.1.0"}\n';

export const EXCHANGE_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'library file: what is written is read, in pieces of any size',
    share: 20,
    property: fc.property(
      fc.tuple(
        fc.array(anyRecord, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 500 }),
      ),
      ([records, size]) => assert.deepEqual(taken(written(records), size), records),
    ) as never,
  },
  {
    name: 'library file: lines of anything do no harm',
    share: 25,
    property: fc.property(
      fc.array(
        fc.oneof(
          anyJson.map((value) => JSON.stringify(value)),
          hostileText(4),
        ),
        { maxLength: 6 },
      ),
      (lines) => {
        taken(HEAD + lines.join('\n'), 97);
        taken(lines.join('\n'), 97);
      },
    ) as never,
  },
  {
    name: 'story file: what is written is read',
    share: 15,
    property: fc.property(
      record({
        article: sound,
        savedAt: anyInstant,
        corrections: fc.array(anyCorrectionRecord, { maxLength: 3 }),
      }),
      (story) =>
        assert.deepEqual(parseJsonFile(storyFile(story)), {
          ok: true,
          value: { stories: [story], annotations: [], faults: [] },
        }),
    ) as never,
  },
  {
    name: 'annotations: anything is taken or named as a fault',
    share: 15,
    property: fc.property(anyJson, (value) => {
      const { annotations } = parseAnnotations(value);
      for (const { passages } of annotations) assert.ok(passages.length > 0);
      parseJsonFile(JSON.stringify(value));
    }) as never,
  },
  {
    name: 'files: of any name and content',
    share: 5,
    property: fc.property(
      fc.tuple(
        fc.oneof(
          hostileText(3),
          fc.constantFrom(
            'a.txt',
            'a.html',
            'a.json',
            'feed.xml',
            '.md',
            '../../x.txt',
            '<img src=x>.txt',
          ),
        ),
        fc.oneof(
          newsText(),
          hostileText(),
          fc
            .tuple(
              fc.constantFrom(
                '<rss><channel><item><description>',
                '<!doctype html><body><p>',
                '<feed><entry><content>',
                '[{"title":"',
              ),
              hostileText(20),
            )
            .map((parts) => parts.join('')),
        ),
      ),
      ([name, text]) => {
        readFile(name, text, { parse, blocksOf });
      },
    ) as never,
  },
];
