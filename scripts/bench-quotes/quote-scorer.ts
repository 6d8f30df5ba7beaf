import type { GoldArticle } from '../train/gold.ts';
import type { ReadingJson } from '../reading-to-json.ts';

/** Sums of one or more articles, as the scorer keeps them: numbers, and lists and records of numbers. */
export type Sums = { [key: string]: Sums | number };

/** The part of the benchmark's `score.mjs` that is used here. */
export interface QuoteScorer {
  emptyAcc(): Sums;
  checkPred(predicted: ReadingJson, text: string, errors: string[]): unknown;
  scoreArticle(
    gold: GoldArticle,
    predicted: unknown,
    sums: Sums[],
    log?: (kind: string, id: string, text: string) => void,
  ): void;
  summarise(sums: Sums): Scores;
}

export interface Scores {
  readonly direct: {
    readonly f1: number;
    readonly p: number;
    readonly r: number;
    readonly runs: { readonly rejectF1: number };
  };
  readonly speaker: { readonly accuracyStrict: number; readonly precisionStrict: number };
  readonly entity: { readonly accuracy: number } | null;
  readonly all: {
    readonly f1: number;
    readonly byKind: { readonly indirect: { readonly p: number } };
    readonly speech: {
      readonly f1: number;
      readonly recall: number;
      readonly byKind: { readonly indirect: { readonly recall: number } };
    };
  };
}

/** Scores one article; throws where the prediction breaks the contract. */
export function sumsOf(scorer: QuoteScorer, gold: GoldArticle, predicted: ReadingJson): Sums {
  const errors: string[] = [];
  const checked = scorer.checkPred(predicted, gold.text, errors);
  if (errors.length > 0) throw new Error(`${gold.id}: ${errors[0]}`);
  const sums = scorer.emptyAcc();
  scorer.scoreArticle(gold, checked, [sums]);
  return sums;
}

/** Adds the sums of articles, field by field. */
export function addSums(scorer: QuoteScorer, all: readonly Sums[]): Sums {
  const total = scorer.emptyAcc();
  for (const sums of all) add(total, sums);
  return total;
}

function add(total: Sums, sums: Sums): void {
  for (const [key, value] of Object.entries(sums)) {
    const known = total[key];
    if (typeof value === 'number') total[key] = (typeof known === 'number' ? known : 0) + value;
    else if (typeof known === 'object') add(known, value);
    else total[key] = structuredClone(value);
  }
}
