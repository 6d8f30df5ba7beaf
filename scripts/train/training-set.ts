import { analyseTagged, type Analysis } from '../../lib/reading/analyse-story.ts';
import type { LogisticModel } from '../../lib/reading/confidence/logistic.ts';
import type { Models } from '../../lib/reading/confidence/models.ts';
import { storyOfText } from '../../lib/reading/make-story.ts';
import { tagStory } from '../../lib/reading/tag-story.ts';
import type { TaggedStory } from '../../lib/reading/token.ts';
import type { GoldArticle, GoldTokens } from './gold.ts';
import { labelProposals, type Example } from './label-proposals.ts';
import { endExamples, fitEnds, type EndExample } from './learn-ends.ts';
import { fitModels } from './model-cases.ts';

/** Articles are dealt to so many folds in turn. */
export const FOLDS = 5;

/** All that is learned from, and the articles as they are read by models that did not learn from them. */
export interface TrainingSet {
  readonly tagged: readonly TaggedStory[];
  readonly ends: readonly EndExample[];
  /** Each article with the model of ends that was fitted on the other folds. */
  readonly analyses: readonly Analysis[];
  readonly examples: readonly Example[];
}

/** What the rules propose for an article is learned from as it will be met: with ends that were not learned from it. */
export function trainingSet(articles: readonly GoldArticle[], tokens: GoldTokens): TrainingSet {
  const tagged = articles.map(tagGold);
  const ends = articles.flatMap((gold, i) => endExamples(gold, i, tagged[i]!));
  const models = eachFold((fold) => fitEnds(ends.filter((e) => e.article % FOLDS !== fold)));
  const analyses = tagged.map((story, i) => analyseTagged(story, models[i % FOLDS]!));
  const examples = articles.flatMap((gold, i) => labelProposals(gold, i, tokens, analyses[i]!));
  return { tagged, ends, analyses, examples };
}

/** The models as they are shipped: fitted on all articles. */
export function fitAll({ ends, examples }: TrainingSet): Models & { contentEnd: LogisticModel } {
  return { contentEnd: fitEnds(ends), ...fitModels(examples) };
}

/** The models that decide, for each fold, fitted on the others. */
export function fitFolds(examples: readonly Example[]): readonly Models[] {
  return eachFold((fold) => fitModels(examples.filter((e) => e.article % FOLDS !== fold)));
}

function eachFold<T>(fit: (fold: number) => T): T[] {
  return Array.from({ length: FOLDS }, (_, fold) => fit(fold));
}

/** An annotated article, cut and tagged. */
export function tagGold(gold: GoldArticle): TaggedStory {
  return tagStory(storyOfText(gold.text, { title: gold.title ?? '' }));
}

/** An annotated article as the rules read it, with a model of ends or without. */
export function analyseGold(gold: GoldArticle, ends: LogisticModel | null): Analysis {
  return analyseTagged(tagGold(gold), ends);
}
