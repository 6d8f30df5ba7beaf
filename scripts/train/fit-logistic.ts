import type { LogisticModel } from '../../lib/reading/confidence/logistic.ts';

/** One labelled set of features. */
export interface Case {
  readonly article: number;
  readonly features: readonly string[];
  readonly label: boolean;
}

export interface FitOptions {
  /** Strength of the L1 penalty: higher leaves fewer weights. */
  readonly l1: number;
  readonly rounds: number;
  /** A feature must occur this often, in at least three articles. */
  readonly minCount: number;
}

const MIN_ARTICLES = 3;
const RATE = 0.2;

/** Fits a logistic model by AdaGrad with an L1 penalty, in the order given: equal input gives equal weights. */
export function fitLogistic(cases: readonly Case[], options: FitOptions): LogisticModel {
  const names = frequentFeatures(cases, options.minCount);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map((c) => Int32Array.from(c.features.flatMap((f) => index.get(f) ?? [])));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  let bias = 0;
  let biasSquares = 1e-8;
  for (let round = 0; round < options.rounds; round += 1) {
    for (const [i, row] of rows.entries()) {
      let sum = bias;
      for (const f of row) sum += weights[f]!;
      const error = 1 / (1 + Math.exp(-sum)) - (cases[i]!.label ? 1 : 0);
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
      for (const f of row) {
        squares[f]! += error * error;
        const step = RATE / Math.sqrt(squares[f]! + 1e-8);
        const moved = weights[f]! - step * error;
        const shrink = (step * options.l1) / cases.length;
        weights[f] = Math.sign(moved) * Math.max(0, Math.abs(moved) - shrink);
      }
    }
  }
  const kept: Record<string, Record<string, number>> = {};
  for (const [name, i] of [...index].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rounded = Math.round(weights[i]! * 100) / 100;
    if (Math.abs(rounded) < 0.03) continue;
    const cut = name.indexOf('=');
    (kept[name.slice(0, cut)] ??= {})[name.slice(cut + 1)] = rounded;
  }
  return { bias: Math.round(bias * 1000) / 1000, weights: kept };
}

/** Features that are frequent enough, and hold no capitalised word. */
function frequentFeatures(cases: readonly Case[], minCount: number): string[] {
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
