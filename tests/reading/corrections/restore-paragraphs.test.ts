import { expect, test } from 'vitest';
import type { Article, SkippedBlock } from '../../../lib/model/article.ts';
import type { Correction } from '../../../lib/model/corrections.ts';
import { readCorrected } from '../../../lib/reading/corrections/read-corrected.ts';
import { restoreParagraphs } from '../../../lib/reading/corrections/restore-paragraphs.ts';

const skipped = (text: string, before: number): SkippedBlock => ({
  kind: 'paragraph',
  text,
  reason: 'promotion',
  before,
});

const ARTICLE: Article = {
  url: 'https://courier.example/wall',
  canonicalUrl: null,
  title: 'The wall',
  byline: [],
  siteName: null,
  published: null,
  language: 'en',
  standfirst: null,
  blocks: [
    { kind: 'paragraph', text: 'The wall is old.' },
    { kind: 'paragraph', text: 'It was built by the dockers.' },
  ],
  paywalled: false,
  skipped: [
    skipped('Read our letters.', 0),
    skipped('“It leaks badly in the spring,” said Ewa Nowicka.', 1),
    skipped('Sign up.', 2),
  ],
};

const add = (exact: string): Correction => ({
  kind: 'add-paragraph',
  passage: { exact, prefix: '', suffix: '', block: 0, start: 0 },
});

test.each([
  ['before all', 'Read our letters.', 0],
  ['in the middle', '“It leaks badly in the spring,” said Ewa Nowicka.', 1],
  ['after all', 'Sign up.', 2],
])('a paragraph comes back %s', (_, text, at) => {
  const restored = restoreParagraphs(ARTICLE, [add(text)]);
  expect(restored.blocks).toHaveLength(3);
  expect(restored.blocks[at]).toEqual({ kind: 'paragraph', text });
  expect(restored.skipped?.map((block) => block.text)).not.toContain(text);
});

test('what the page no longer holds changes nothing', () => {
  expect(restoreParagraphs(ARTICLE, [add('Gone.')])).toBe(ARTICLE);
  expect(restoreParagraphs({ ...ARTICLE, skipped: undefined }, [add('Gone.')]).blocks).toHaveLength(
    2,
  );
});

test('what is said in it is read', () => {
  const reading = readCorrected(ARTICLE, [
    add('“It leaks badly in the spring,” said Ewa Nowicka.'),
  ]);
  expect(reading.people.persons.map(({ name }) => name)).toContain('Ewa Nowicka');
  expect(reading.attributions).toHaveLength(1);
});
