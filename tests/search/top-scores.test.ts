import { expect, test } from 'vitest';
import { topScores } from '../../lib/search/top-scores.ts';

test.each<[number[], number, number[]]>([
  [[], 3, []],
  [[0, 0], 3, []],
  [[0.5, 0, 0.7], 3, [2, 0]],
  [[1, 2, 3, 4, 5], 2, [4, 3]],
  [[1, 1, 1, 1], 2, [0, 1]],
  [[3, 1, 2, -1], 1, [0]],
])('of %j the best %i are %j', (scores, most, documents) => {
  const best = topScores(Float32Array.from(scores), most);
  expect(best.map((found) => found.document)).toEqual(documents);
});

test('like sorting all of them', () => {
  const scores = Float32Array.from({ length: 5000 }, (_, i) => ((i * 7919) % 1009) / 1009);
  const sorted = [...scores.keys()]
    .filter((document) => scores[document]! > 0)
    .sort((a, b) => scores[b]! - scores[a]! || a - b);
  expect(topScores(scores, 100).map((found) => found.document)).toEqual(sorted.slice(0, 100));
});
