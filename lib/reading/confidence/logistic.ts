/** A logistic model over named features ("form=said") that are present or absent. */
export interface LogisticModel {
  readonly bias: number;
  /** Weights by the feature's name and value, the two sides of its first equals sign; one without a weight counts nothing. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The probability that the model gives to a set of features, 0 to 1. */
export function probability(model: LogisticModel, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-score(model, features)));
}

/** The sum of the weights: the logarithm of the odds. */
export function score(model: LogisticModel, features: readonly string[]): number {
  let sum = model.bias;
  for (const feature of features) {
    const cut = feature.indexOf('=');
    const weight: unknown = model.weights[feature.slice(0, cut)]?.[feature.slice(cut + 1)];
    // A value may be a word of the story, and every object has a `constructor`.
    if (typeof weight === 'number') sum += weight;
  }
  return sum;
}
