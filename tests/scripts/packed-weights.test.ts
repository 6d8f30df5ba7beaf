import { expect, test } from 'vitest';
import weights from '../../lib/reading/weights/attribution.json' with { type: 'json' };
import { unpackWeights } from '../../lib/reading/confidence/unpack-weights.ts';
import { packWeights } from '../../scripts/packed-weights-plugin.ts';

test('the weights in the package are the fitted ones', () => {
  const models = weights.models as unknown as Parameters<typeof packWeights>[0];
  expect(unpackWeights(packWeights(models))).toEqual(models);
});

test('what models have in common stands there once', () => {
  const packed = packWeights({
    a: { bias: 1.5, weights: { cue: { said: 0.5, told: -0.04 } } },
    b: { bias: 0, weights: { cue: { said: 0.25 } } },
  });
  expect(packed).toEqual({
    models: [
      ['a', 1.5],
      ['b', 0],
    ],
    names: 'cue\tAsaid\tAtold',
    // 50 is 2 × 50 = 4 + 4 × 24, 25 is 50, -4 is 7.
    owners: 'CA',
    hundredths: "i'U*",
  });
});

test.each([0, 0.31, 0.32, -0.32, -0.33, 7.67, 7.68, -7.68, -7.69, -4567.89])(
  'a weight of %d comes back',
  (weight) => {
    const models = { a: { bias: 0, weights: { cue: { said: weight, told: 1 } } } };
    expect(unpackWeights(packWeights(models))).toEqual(models);
  },
);

test.each([
  ['a finer weight', { a: { bias: 0, weights: { cue: { said: 0.123 } } } }],
  ['a tab in a name', { a: { bias: 0, weights: { cue: { 'sa\tid': 0.5 } } } }],
])('%s is refused', (_, models) => {
  expect(() => packWeights(models)).toThrow('cannot be packed');
});
