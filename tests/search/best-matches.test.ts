import { describe, expect, test } from 'vitest';
import { bestMatches } from '../../lib/search/best-matches.ts';
import { termKey } from '../../lib/search/index-keys.ts';
import { createRelatedIndex, type RelatedIndex } from '../../lib/search/related-index.ts';
import { randomNumbers } from './random-numbers.ts';

const SEED = 411;
const STORIES = 3000;
const WORDS = 900;

/** Stories of words by Zipf's law, so that some stand in nearly all of them and most in one or two. */
function library(next: (below: number) => number) {
  return Array.from({ length: STORIES }, (_, i) => {
    const words = new Map<string, number>();
    for (let n = 0; n < 30; n += 1) {
      const rank = Math.floor(WORDS ** (next(10_000) / 10_000));
      words.set(`w${rank}`, (1 + next(12)) / 4);
    }
    return {
      id: `s${i}`,
      published: null,
      bundled: next(4) === 0,
      terms: { terms: [...words], title: [], entities: [], quotations: [] },
    };
  });
}

/** All lists added up, without any short cut. */
function plainly(index: RelatedIndex, vector: ReadonlyMap<number, number>) {
  const sums = new Float64Array(index.end);
  for (const [key, weight] of vector) {
    index.each(key, (document, there) => {
      sums[document]! += weight * index.rarity(key) * there;
    });
  }
  return [...sums].map((sum, document) => ({ document, score: sum / index.norms[document]! }));
}

function unit(entries: readonly (readonly [number, number])[]): Map<number, number> {
  const length = Math.hypot(...entries.map(([, weight]) => weight));
  return new Map(entries.map(([key, weight]) => [key, weight / length]));
}

describe(`the best by short cuts are the best (seed ${SEED})`, () => {
  const next = randomNumbers(SEED);
  const stories = library(next);
  const index = createRelatedIndex(stories);
  for (let i = 0; i < 400; i += 1) index.remove(`s${next(STORIES)}`);
  for (const added of library(next).slice(0, 90)) index.add({ ...added, id: `later ${added.id}` });

  test.each([1, 3, 20, 100])('the first %i', (most) => {
    for (let turn = 0; turn < 25; turn += 1) {
      const { terms } = stories[next(STORIES)]!.terms;
      const vector = unit(
        terms.map(([term, weight]) => [termKey(term), weight * index.rarity(termKey(term))]),
      );
      const beside = unit([...vector].slice(0, 5));
      const counts = (document: number) => index.stands(document) && !index.story(document).bundled;
      const expected = plainly(index, vector)
        .filter(({ document, score }) => score > 0 && counts(document))
        .sort((a, b) => b.score - a.score || a.document - b.document)
        .slice(0, most);
      const besides = plainly(index, beside);
      const found = bestMatches(index, { vector, beside, most, counts });
      expect(found).toHaveLength(expected.length);
      for (const [i, { document, score, beside: other }] of found.entries()) {
        expect(score).toBeCloseTo(expected[i]!.score, 9);
        expect(other).toBeCloseTo(besides[document]!.score, 9);
      }
    }
  });

  test('common keys are told apart at all', () => {
    expect(index.lists(termKey('w1')).some(({ common }) => common !== null)).toBe(true);
    expect(Math.max(...index.commonParts)).toBeGreaterThan(0.1);
    expect(Math.max(...index.commonParts)).toBeLessThan(1);
  });
});
