import type { LogisticModel } from './logistic.ts';

/** Fitted models in the form that takes least room in the package: what they have in common stands there once. */
export interface PackedWeights {
  /** Name and bias of each model. */
  readonly models: readonly (readonly [name: string, bias: number])[];
  /** A line for each feature: its name and all its values, parted by tabs. */
  readonly names: string;
  /** Hundredths, one group for each value in that order, parted by spaces; in it one for each model, parted by commas. */
  readonly hundredths: string;
}

/** The models by their names, as `npm run train` wrote them. */
export function unpackWeights(packed: PackedWeights): Record<string, LogisticModel> {
  const weights = packed.models.map((): Record<string, Record<string, number>> => ({}));
  const groups = packed.hundredths.split(' ');
  let next = 0;
  for (const line of packed.names === '' ? [] : packed.names.split('\n')) {
    const [feature = '', ...values] = line.split('\t');
    for (const value of values) {
      for (const [i, hundredths] of groups[next]!.split(',').entries()) {
        if (hundredths !== '') (weights[i]![feature] ??= {})[value] = Number(hundredths) / 100;
      }
      next += 1;
    }
  }
  return Object.fromEntries(
    packed.models.map(([name, bias], i) => [name, { bias, weights: weights[i]! }]),
  );
}
