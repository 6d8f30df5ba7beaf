import type { StoryTerms } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { bestMatches, type Vector } from './best-matches.ts';
import { daysBetween } from './days-between.ts';
import { eachWeightedKey, keyedDocument, WEIGHT_STEP } from './index-keys.ts';
import type { DocumentNumber, RelatedIndex } from './related-index.ts';

/** A story of the index with its likeness to the open one. */
export interface RankedStory {
  readonly id: StoryId;
  /** 0 to 1: cosine of the weighted keys of both. */
  readonly likeness: number;
  /** What the ranking goes by: the cosine with the open story moved towards those most like it, less for another time. */
  readonly score: number;
}

/** The open story as the ranking sees it. */
export interface RankQuery {
  readonly id: StoryId;
  readonly published: string | null;
  readonly terms: StoryTerms;
  /** Whether bundled stories count. */
  readonly bundled: boolean;
}

/** One of the stories most like the open one, which the ranking asks again. */
export interface NearStory {
  readonly id: StoryId;
  readonly likeness: number;
}

/** Fitted on half of the topics of ECB+ dev and checked on the other half (`npm run bench -- related`). */
export interface RankWeights {
  /** How many of the best stories are asked again for what they have in common, and how much that counts. */
  readonly feedbackStories: number;
  readonly feedbackWeight: number;
  /** Largest part of the score that a distance in time takes away, and the days in which it grows to 63 % of that. */
  readonly timeLoss: number;
  readonly timeScale: number;
}

export const RANK_WEIGHTS: RankWeights = {
  feedbackStories: 3,
  feedbackWeight: 2.5,
  timeLoss: 0.2,
  timeScale: 90,
};

/** Longest ranking. */
const MAX_RANKED = 100;

/** Keys of a story that is asked again: enough to say what it is about. */
const MAX_FEEDBACK_KEYS = 48;

/** The few stories whose terms `rankStories` needs. */
export function nearStories(
  index: RelatedIndex,
  query: RankQuery,
  { feedbackStories }: RankWeights = RANK_WEIGHTS,
): NearStory[] {
  const open = unit(queryVector(index, query.terms));
  const counts = countsFor(index, query);
  return bestMatches(index, { vector: open, beside: NOTHING, most: feedbackStories, counts }).map(
    ({ document, score }) => ({ id: index.story(document).id, likeness: score }),
  );
}

/**
 * The stories most like the open one, best first, at most 100; never itself. `near`: what `nearStories` named, as far
 * as it could be loaded.
 */
export function rankStories(
  index: RelatedIndex,
  query: RankQuery,
  near: readonly (NearStory & { readonly terms: StoryTerms })[],
  weights: RankWeights = RANK_WEIGHTS,
): RankedStory[] {
  const open = unit(queryVector(index, query.terms));
  const wider = unit(withFeedback(index, open, near, weights));
  const counts = countsFor(index, query);
  return bestMatches(index, { vector: wider, beside: open, most: MAX_RANKED, counts })
    .map(({ document, score, beside }) => {
      const { id, published } = index.story(document);
      const days = daysBetween(query.published, published) ?? 0;
      const loss = weights.timeLoss * (1 - Math.exp(-days / weights.timeScale));
      return { id, likeness: beside, score: score * (1 - loss) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

const NOTHING: Vector = new Map();

/** False for the open story itself and for stories that are switched off, or gone. */
function countsFor(index: RelatedIndex, query: RankQuery) {
  return (document: DocumentNumber): boolean => {
    if (!index.stands(document)) return false;
    const { id, bundled } = index.story(document);
    return id !== query.id && (query.bundled || !bundled);
  };
}

/** Rocchio's feedback: the query moved towards its best stories, each as far as it is like the query. */
function withFeedback(
  index: RelatedIndex,
  open: Vector,
  near: readonly (NearStory & { readonly terms: StoryTerms })[],
  { feedbackWeight }: RankWeights,
): Vector {
  const moved = new Map(open);
  const total = near.reduce((sum, { likeness }) => sum + likeness, 0);
  for (const { id, likeness, terms } of near) {
    const document = index.numberOf(id);
    if (document === null) continue; // removed since
    const part = (feedbackWeight * likeness) / (total * index.norms[document]!);
    for (const [key, weight] of heaviestKeys(terms)) {
      moved.set(key, (moved.get(key) ?? 0) + part * weight * index.rarity(key));
    }
  }
  return moved;
}

/** With the weights that the index gives them. */
function heaviestKeys(terms: StoryTerms): readonly (readonly [key: number, weight: number])[] {
  const { keys, weights } = keyedDocument(terms);
  return [...keys.keys()]
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, MAX_FEEDBACK_KEYS)
    .map((i) => [keys[i]!, weights[i]! / WEIGHT_STEP]);
}

function queryVector(index: RelatedIndex, terms: StoryTerms): Vector {
  const vector = new Map<number, number>();
  eachWeightedKey(terms, (key, weight) => vector.set(key, weight * index.rarity(key)));
  return vector;
}

function unit(vector: Vector): Vector {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  return new Map([...vector].map(([key, weight]) => [key, weight / length]));
}
