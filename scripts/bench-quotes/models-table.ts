import { analyseTagged, type Analysis } from '../../lib/reading/analyse-story.ts';
import type { LogisticModel } from '../../lib/reading/confidence/logistic.ts';
import type { Models } from '../../lib/reading/confidence/models.ts';
import { THRESHOLDS, type Thresholds } from '../../lib/reading/decide.ts';
import { readAnalysis } from '../../lib/reading/read-story.ts';
import { readingToJson, type ReadingJson } from '../reading-to-json.ts';
import type { GoldArticle, GoldTokens } from '../train/gold.ts';
import { labelProposals } from '../train/label-proposals.ts';
import { fitFolds, FOLDS, type TrainingSet } from '../train/training-set.ts';
import { judge } from './calibration.ts';
import { addSums, sumsOf, type QuoteScorer, type Scores } from './quote-scorer.ts';

/** All that a figure is taken from. */
interface Outcome {
  readonly scores: Scores;
  /** Share of right ones among the sources given for words without quotation marks. */
  readonly plainRight: number;
}

type Figure = readonly [name: string, of: (outcome: Outcome) => number];

const SPEECH_RECALL: Figure = [
  'speech recall, indirect',
  (o) => o.scores.all.speech.byKind.indirect.recall,
];
const PRECISION: Figure = ['indirect precision', (o) => o.scores.all.byKind.indirect.p];

/** What each model is for, and the reading without it. */
const WITHOUT: readonly {
  readonly model: string;
  readonly figures: readonly Figure[];
  readonly change: Change;
}[] = [
  {
    model: 'contentEnd',
    figures: [SPEECH_RECALL, PRECISION, ['speech F1', (o) => o.scores.all.speech.f1]],
    change: { ends: 'rules' },
  },
  {
    model: 'speech',
    figures: [
      ['non-quotations rejected F1', (o) => o.scores.direct.runs.rejectF1],
      ['direct quotes F1', (o) => o.scores.direct.f1],
    ],
    change: { thresholds: { speech: 0 } },
  },
  {
    model: 'statement',
    figures: [PRECISION, ['speech F1', (o) => o.scores.all.speech.f1]],
    change: { thresholds: { statement: 0 } },
  },
  {
    model: 'choice',
    figures: [
      ['precision of speakers given', (o) => o.scores.speaker.precisionStrict],
      ['speaker accuracy, strict', (o) => o.scores.speaker.accuracyStrict],
    ],
    change: { sources: 'rules' },
  },
  {
    model: 'plainSource',
    figures: [['right sources of words without marks', (o) => o.plainRight]],
    change: { sources: 'rules' },
  },
];

/** How a reading differs from the shipped one. */
interface Change {
  /** Contents end where the rules end them. */
  readonly ends?: 'rules';
  /** The rule's source is given, always. */
  readonly sources?: 'rules';
  readonly thresholds?: Partial<Thresholds>;
}

/** A model that always says yes. */
const YES: LogisticModel = { bias: 9, weights: {} };

/** Each model against the rules alone, on train, with every article read by models that did not learn from it. */
export function modelsTable(
  scorer: QuoteScorer,
  train: readonly GoldArticle[],
  tokens: GoldTokens,
  set: TrainingSet,
): string {
  const outcome = (change: Change) =>
    outcomeOf(scorer, train, tokens, predicted(train, tokens, set, change));
  const shipped = outcome({});
  const lines = [
    'model against rules, train         figure                                  with  without',
  ];
  for (const { model, figures, change } of WITHOUT) {
    const without = outcome(change);
    for (const [name, of] of figures)
      lines.push(
        `  ${model.padEnd(32)} ${name.padEnd(38)} ${percent(of(shipped))}  ${percent(of(without))}`,
      );
  }
  return `${lines.join('\n')}\n`;
}

function predicted(
  train: readonly GoldArticle[],
  tokens: GoldTokens,
  set: TrainingSet,
  { ends, sources, thresholds }: Change,
): ReadingJson[] {
  const analyses =
    ends === undefined ? set.analyses : set.tagged.map((story) => analyseTagged(story, null));
  const examples =
    ends === undefined
      ? set.examples
      : train.flatMap((gold, i) => labelProposals(gold, i, tokens, analyses[i]!));
  const models = fitFolds(examples);
  return analyses.map((analysis, i) => {
    const fitted = models[i % FOLDS]!;
    const reading =
      sources === undefined
        ? readAnalysis(analysis, fitted, { ...THRESHOLDS, ...thresholds })
        : readAnalysis(withRulesSources(analysis), {
            ...fitted,
            plainSource: YES,
          } satisfies Models);
    return readingToJson(train[i]!.id, reading);
  });
}

/** Without other nouns to choose from, the rule's own source stands. */
function withRulesSources(analysis: Analysis): Analysis {
  return { ...analysis, found: analysis.found.map((one) => ({ ...one, choices: null })) };
}

function outcomeOf(
  scorer: QuoteScorer,
  train: readonly GoldArticle[],
  tokens: GoldTokens,
  readings: readonly ReadingJson[],
): Outcome {
  const sums = train.map((gold, i) => sumsOf(scorer, gold, readings[i]!));
  const plain = train.flatMap((gold, i) => judge(gold, readings[i]!, tokens, 'without marks'));
  const given = plain.filter((one) => one.right !== null);
  return {
    scores: scorer.summarise(addSums(scorer, sums)),
    plainRight: given.filter((one) => one.right === true).length / given.length,
  };
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
