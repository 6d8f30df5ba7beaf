import { expect, test } from 'vitest';
import { parseCorrectionRecord } from '../../lib/exchange/parse-correction.ts';
import { parseKeptArticle } from '../../lib/exchange/parse-kept-article.ts';

const block = { kind: 'paragraph', text: 'x' };
const article = { title: 'T', byline: [] as string[], blocks: [block] };
const long = (length: number) => 'x'.repeat(length);

test.each([
  ['title', { title: long(20_000) }, { title: long(20_001) }],
  ['byline', { byline: Array(200).fill('A') }, { byline: Array(201).fill('A') }],
  ['byline', { byline: [long(20_000)] }, { byline: [long(20_001)] }],
  [
    'blocks',
    { blocks: Array.from({ length: 50_000 }, () => block) },
    { blocks: Array.from({ length: 50_001 }, () => block) },
  ],
])('the limit of %s: what just fits goes in, one more does not', (field, fits, over) => {
  expect(parseKeptArticle({ ...article, ...fits }).ok).toBe(true);
  expect(parseKeptArticle({ ...article, ...over })).toEqual({
    ok: false,
    error: { kind: 'bad-story', field },
  });
});

test('a title that fits the file is cut to what is kept', () => {
  const title = (length: number) => parseKeptArticle({ ...article, title: long(length) });
  expect(title(1_000)).toMatchObject({ ok: true, value: { title: long(1_000) } });
  expect(title(1_001)).toMatchObject({ ok: true, value: { title: long(1_000) } });
});

const passage = { exact: 'a', prefix: 'b', suffix: 'c', block: 0, start: 0 };
const record = (correction: object, rest: object = {}) =>
  parseCorrectionRecord({
    id: 'i',
    storyId: 's',
    madeAt: '2026-01-02T03:04:05Z',
    correction,
    ...rest,
  });

test.each([
  ['an empty id', { id: '' }],
  ['an empty story', { storyId: '' }],
  ['an id too long', { id: long(20_001) }],
  ['a time that is none', { madeAt: 'now' }],
])('a correction with %s is refused', (_, rest) => {
  const correction = { kind: 'not-a-quotation', quote: passage };
  expect(record(correction)).not.toBeNull();
  expect(record(correction, rest)).toBeNull();
});

test.each([
  ['a passage without its words', { kind: 'not-a-quotation', quote: { ...passage, exact: 1 } }],
  ['a place below nought', { kind: 'add-paragraph', passage: { ...passage, start: -1 } }],
  ['a name too long', { kind: 'speaker', quote: passage, name: long(2001) }],
  ['one name of two', { kind: 'same-person', names: ['A'] }],
  ['three names', { kind: 'different-people', names: ['A', 'B', 'C'] }],
])('a correction with %s is refused', (_, correction) => {
  expect(record(correction)).toBeNull();
});
