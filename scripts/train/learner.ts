import type { LogisticModel } from '../../lib/reading/confidence/logistic.ts';

export interface FitOptions {
  /** Strength of the L1 penalty: higher leaves fewer weights. */
  readonly l1: number;
  /** Rounds that choose the weights to keep. */
  readonly rounds: number;
  /** A feature must occur this often, in at least three articles. */
  readonly minCount: number;
}

/** Weights that are learnt one case at a time. */
export interface Learner {
  /** Tells that a round over all cases begins. */
  begin(round: number): void;
  score(features: Int32Array): number;
  /** Moves the weights of the features against an error, -1 to 1. */
  learn(features: Int32Array, error: number): void;
  model(names: readonly string[]): LogisticModel;
}

const RATE = 0.2;
/** Below this a weight is nothing. */
const LEAST = 0.03;
/** Rounds that fit the weights that were kept once more, with hardly any penalty and small steps. */
const RELAX_ROUNDS = 4;
const RELAX_SHARE = 0.1;
const RELAX_SQUARES = 30;

/** How many rounds there are in all. */
export function roundsOf({ rounds }: FitOptions): number {
  return rounds + RELAX_ROUNDS;
}

/**
 * AdaGrad with an L1 penalty that chooses the weights, then some rounds in which those that are left lose what the penalty
 * took from them (the relaxed lasso of Meinshausen 2007): fewer weights, and probabilities that hold.
 */
export function createLearner(size: number, options: FitOptions, cases: number): Learner {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const dropped = new Uint8Array(size);
  const bias = { weight: 0, squares: 1e-8 };
  let penalty = options.l1 / cases;
  return {
    begin(round) {
      if (round !== options.rounds) return;
      for (const [i, weight] of weights.entries()) {
        if (Math.abs(weight) >= LEAST) continue;
        dropped[i] = 1;
        weights[i] = 0;
      }
      penalty *= RELAX_SHARE;
      squares.fill(RELAX_SQUARES);
    },
    score(features) {
      let sum = bias.weight;
      for (const f of features) sum += weights[f]!;
      return sum;
    },
    learn(features, error) {
      bias.squares += error * error;
      bias.weight -= (RATE * error) / Math.sqrt(bias.squares);
      for (const f of features) {
        if (dropped[f] === 1) continue;
        squares[f]! += error * error;
        const step = RATE / Math.sqrt(squares[f]! + 1e-8);
        const moved = weights[f]! - step * error;
        weights[f] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * penalty);
      }
    },
    model: (names) => ({
      bias: Math.round(bias.weight * 1000) / 1000,
      weights: keptWeights(names, weights),
    }),
  };
}

/** Weights in hundredths, without those that are nearly nothing. */
function keptWeights(
  names: readonly string[],
  weights: Float64Array,
): Record<string, Record<string, number>> {
  const kept: Record<string, Record<string, number>> = {};
  for (const [i, name] of names.entries()) {
    const rounded = Math.round(weights[i]! * 100) / 100;
    if (Math.abs(rounded) < LEAST) continue;
    const cut = name.indexOf('=');
    (kept[name.slice(0, cut)] ??= {})[name.slice(cut + 1)] = rounded;
  }
  return kept;
}
