import type { LogisticModel } from './logistic.ts';

/** Fitted models in the form that takes least room in the package: what they have in common stands there once. */
export interface PackedWeights {
  /** Name and bias of each model. */
  readonly models: readonly (readonly [name: string, bias: number])[];
  /**
   * A line for each feature: its name and all its values in order, parted by tabs; of each value the number of characters that it
   * shares with the one before, as a letter from `A` on, and the rest.
   */
  readonly names: string;
  /**
   * One group for each value in that order: a letter for the models that have a weight for it (one bit each, from `@` on),
   * and their weights in hundredths, parted by commas.
   */
  readonly hundredths: string;
}

/** The models by their names, as `npm run train` wrote them. */
export function unpackWeights(packed: PackedWeights): Record<string, LogisticModel> {
  const weights = packed.models.map((): Record<string, Record<string, number>> => ({}));
  const groups = packed.hundredths.matchAll(/([@-~])([-\d,]*)/g);
  for (const line of packed.names === '' ? [] : packed.names.split('\n')) {
    const [feature = '', ...values] = line.split('\t');
    let value = '';
    for (const packedValue of values) {
      value = value.slice(0, packedValue.charCodeAt(0) - FIRST_COUNT) + packedValue.slice(1);
      const [, models = '', numbers = ''] = groups.next().value ?? [];
      const found = numbers.split(',');
      for (const [i, ofModel] of weights.entries()) {
        if ((((models.charCodeAt(0) - FIRST_MODELS) >> i) & 1) === 0) continue;
        (ofModel[feature] ??= {})[value] = Number(found.shift()) / 100;
      }
    }
  }
  return Object.fromEntries(
    packed.models.map(([name, bias], i) => [name, { bias, weights: weights[i]! }]),
  );
}

const FIRST_COUNT = 65;
const FIRST_MODELS = 64;
