import type { LogisticModel } from '../../lib/reading/confidence/logistic.ts';
import { frequentFeatures } from './fit-logistic.ts';
import { createLearner, roundsOf, type FitOptions } from './learner.ts';
import type { LabelledChoice } from './label-proposals.ts';

/** A quotation with everything that may name its source; none of them may be right. */
export interface ChoiceCase {
  readonly article: number;
  readonly choices: readonly LabelledChoice[];
}

const MAX_SCORE = 30;

/**
 * Fits a multinomial logit over the choices of each quotation and "none of them" (see `createLearner`), in the order given: equal
 * input gives equal weights. Where several choices are right, they share what is right.
 */
export function fitChoice(cases: readonly ChoiceCase[], options: FitOptions): LogisticModel {
  const names = frequentFeatures(
    cases.flatMap(({ article, choices }) => choices.map(({ features }) => ({ article, features }))),
    options.minCount,
  );
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map(({ choices }) =>
    choices.map(({ features }) => Int32Array.from(features.flatMap((f) => index.get(f) ?? []))),
  );
  const learner = createLearner(names.length, options, cases.length);
  for (let round = 0; round < roundsOf(options); round += 1) {
    learner.begin(round);
    for (const [i, row] of rows.entries()) {
      const scores = row.map((features) => learner.score(features));
      for (const [k, error] of errorsOf(scores, cases[i]!.choices).entries())
        if (Math.abs(error) >= 1e-6) learner.learn(row[k]!, error);
    }
  }
  return learner.model(names);
}

/** What each choice's probability is too high by. */
function errorsOf(scores: readonly number[], choices: readonly LabelledChoice[]): number[] {
  const odds = scores.map((score) => Math.exp(Math.min(MAX_SCORE, score)));
  const total = odds.reduce((sum, one) => sum + one, 1);
  const right = odds.reduce((sum, one, i) => (choices[i]!.right ? sum + one : sum), 0);
  return odds.map((one, i) => one / total - (choices[i]!.right ? one / right : 0));
}
