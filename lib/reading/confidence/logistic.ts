/** A logistic model over named features that are present or absent. */
export interface LogisticModel {
  readonly bias: number;
  /** One weight for each feature; a feature without one counts nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** The probability that the model gives to a set of features, 0 to 1. */
export function probability(model: LogisticModel, features: readonly string[]): number {
  let sum = model.bias;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
