import { readAnalysis } from '../lib/reading/read-story.ts';
import { CONTENT_END, MODELS } from '../lib/reading/confidence/models.ts';
import { calibrationTable, judge } from './bench-quotes/calibration.ts';
import { figureTable } from './bench-quotes/figures.ts';
import { sumsOf, type QuoteScorer } from './bench-quotes/quote-scorer.ts';
import { errorListing } from './bench-quotes/error-listing.ts';
import { readingToJson, type ReadingJson } from './reading-to-json.ts';
import {
  loadScorer,
  quotesFolder,
  readGold,
  type GoldArticle,
  type GoldTokens,
} from './train/gold.ts';
import { modelsTable } from './bench-quotes/models-table.ts';
import {
  analyseGold,
  fitFolds,
  FOLDS,
  trainingSet,
  type TrainingSet,
} from './train/training-set.ts';

/** What `bench -- reading` may be told. */
export interface ReadingBenchOptions {
  /** Folder of the benchmarks, absolute or from the working folder. */
  readonly folder: string;
  /** Takes each part of the report. */
  readonly print: (text: string) => void;
  /** How many errors of train to list; `null` lists none. */
  readonly errors: number | null;
  /** Prints each fitted model against the rules alone instead. */
  readonly models: boolean;
}

/** Measures the reading on train (models fitted on the other folds) and dev (the shipped models) and prints every figure. */
export async function benchReading(options: ReadingBenchOptions): Promise<void> {
  const folder = quotesFolder(options.folder);
  if (folder === null) {
    options.print(`reading: no benchmark in ${options.folder}, skipped`);
    return;
  }
  const scorer = await loadScorer<QuoteScorer>(folder, 'score.mjs');
  const tokens = await loadScorer<GoldTokens>(folder, 'lib.mjs');
  const train = readGold(folder, 'train');
  const set = trainingSet(train, tokens);
  if (options.models) {
    options.print(modelsTable(scorer, train, tokens, set));
    return;
  }
  const predicted = crossValidated(train, set);
  options.print(report(`train, ${FOLDS}-fold`, train, predicted, scorer, tokens));
  const dev = readGold(folder, 'dev');
  const shipped = dev.map((gold) =>
    readingToJson(gold.id, readAnalysis(analyseGold(gold, CONTENT_END), MODELS)),
  );
  options.print(report('dev', dev, shipped, scorer, tokens));
  if (options.errors !== null)
    options.print(errorListing(train, predicted, tokens, options.errors));
}

function crossValidated(
  train: readonly GoldArticle[],
  { analyses, examples }: TrainingSet,
): ReadingJson[] {
  const models = fitFolds(examples);
  return analyses.map((analysis, i) =>
    readingToJson(train[i]!.id, readAnalysis(analysis, models[i % FOLDS]!)),
  );
}

function report(
  part: string,
  gold: readonly GoldArticle[],
  predicted: readonly ReadingJson[],
  scorer: QuoteScorer,
  tokens: GoldTokens,
): string {
  const sums = gold.map((article, i) => sumsOf(scorer, article, predicted[i]!));
  const judged = gold.flatMap((article, i) => judge(article, predicted[i]!, tokens));
  return `${figureTable(scorer, part, sums)}\n${calibrationTable(judged)}\n`;
}
