import { describe, expect, test } from 'vitest';
import { isSameStory } from '../../lib/search/same-story.ts';
import {
  isSameReport,
  mayResemble,
  textShingles,
  textSketch,
} from '../../lib/search/text-sketch.ts';
import { randomNumbers } from './random-numbers.ts';

const SEED = 90;

/** So many sentences of made-up words. */
function sentences(count: number, seed: number): string[] {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 14 }, () => `w${next(4000)}`);
    return `${words.join(' ')}.`;
  });
}

const REPORT = sentences(30, SEED);
const OTHER = sentences(30, SEED + 1);

/** Every nth word written otherwise. */
function edited(parts: readonly string[], nth: number): string {
  return parts
    .join(' ')
    .split(' ')
    .map((word, i) => (i % nth === 0 ? `${word}x` : word))
    .join(' ');
}

const PAIRS: readonly (readonly [string, string, boolean])[] = [
  ['word for word', REPORT.join(' '), true],
  ['its first half', REPORT.slice(0, 15).join(' '), true],
  [
    'cut and put together with a paragraph of its own',
    [...OTHER.slice(0, 4), ...REPORT.slice(4, 26)].join(' '),
    true,
  ],
  ['a word changed in each second sentence', edited(REPORT, 28), true],
  [
    'a third of it within another report',
    [...REPORT.slice(0, 10), ...OTHER.slice(0, 20)].join(' '),
    false,
  ],
  ['two sentences of it', REPORT.slice(3, 5).join(' '), false],
  ['another report', OTHER.join(' '), false],
  ['nothing', '', false],
];

describe('the same report', () => {
  test.each(PAIRS)('%s', (_, text, same) => {
    const [one, other] = [REPORT.join(' '), text];
    expect(isSameReport(textShingles(one), textShingles(other))).toBe(same);
    if (same) expect(mayResemble(textSketch(one), textSketch(other))).toBe(true);
  });

  test('other reports are not even compared', () => {
    expect(mayResemble(textSketch(REPORT.join(' ')), textSketch(OTHER.join(' ')))).toBe(false);
    expect(mayResemble(undefined, textSketch(''))).toBe(false);
  });
});

describe('the same story at another address of its site', () => {
  const dated = (text: string, published: string | null) => ({
    story: { text },
    article: { published },
  });
  const first = dated(REPORT.join(' '), '2025-03-04');

  test.each<[string, string, string | null, boolean]>([
    ['more was added', [...REPORT, ...OTHER.slice(0, 20)].join(' '), '2025-03-05', true],
    ['a few words were changed', edited(REPORT, 60), '2025-03-04', true],
    ['it has no date', REPORT.join(' '), null, true],
    ['it is a week older', REPORT.join(' '), '2025-02-25', false],
    [
      'half of it is new',
      [...REPORT.slice(0, 15), ...OTHER.slice(0, 15)].join(' '),
      '2025-03-04',
      false,
    ],
  ])('%s: %#', (_, text, published, same) => {
    expect(isSameStory(first, dated(text, published))).toBe(same);
  });
});
