import { createLearner, roundsOf, type FitOptions } from './learner.ts';
import type { LogisticModel } from '../../lib/reading/confidence/logistic.ts';

/** One labelled set of features. */
export interface Case {
  readonly article: number;
  readonly features: readonly string[];
  readonly label: boolean;
}

const MIN_ARTICLES = 3;

/** Fits a logistic model (see `createLearner`), in the order given: equal input gives equal weights. */
export function fitLogistic(cases: readonly Case[], options: FitOptions): LogisticModel {
  const names = frequentFeatures(cases, options.minCount);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map((c) => Int32Array.from(c.features.flatMap((f) => index.get(f) ?? [])));
  const learner = createLearner(names.length, options, cases.length);
  for (let round = 0; round < roundsOf(options); round += 1) {
    learner.begin(round);
    for (const [i, row] of rows.entries()) {
      const said = 1 / (1 + Math.exp(-learner.score(row)));
      learner.learn(row, said - (cases[i]!.label ? 1 : 0));
    }
  }
  return learner.model(names);
}

/** Features that are frequent enough, and hold no capitalised word. */
export function frequentFeatures(
  cases: readonly Pick<Case, 'article' | 'features'>[],
  minCount: number,
): string[] {
  const seen = new Map<string, { count: number; articles: Set<number> }>();
  for (const { features, article } of cases) {
    for (const feature of features) {
      const entry = seen.get(feature) ?? { count: 0, articles: new Set() };
      entry.count += 1;
      if (entry.articles.size < MIN_ARTICLES) entry.articles.add(article);
      seen.set(feature, entry);
    }
  }
  return [...seen]
    .filter(([, e]) => e.count >= minCount && e.articles.size >= MIN_ARTICLES)
    .map(([name]) => name)
    .sort();
}
