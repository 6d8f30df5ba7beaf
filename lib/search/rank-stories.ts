import type { StoryTerms } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { daysBetween } from './days-between.ts';
import { eachWeightedKey } from './index-keys.ts';
import type { RelatedIndex } from './related-index.ts';
import { topScores, type TopScore } from './top-scores.ts';

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

/** Weights by hashed key, rarity included. */
type Vector = ReadonlyMap<number, number>;

/** The stories most like the open one, best first, at most 100; never itself. */
export function rankStories(
  index: RelatedIndex,
  query: RankQuery,
  weights: RankWeights = RANK_WEIGHTS,
): RankedStory[] {
  const open = unit(queryVector(index, query.terms));
  const likeness = cosines(index, query, open);
  const best = topScores(likeness, Math.max(1, weights.feedbackStories));
  const wider = unit(withFeedback(index, open, best, weights));
  return topScores(cosines(index, query, wider), MAX_RANKED)
    .map(({ document, score }) => {
      const { id, published } = index.story(document);
      const days = daysBetween(query.published, published) ?? 0;
      const loss = weights.timeLoss * (1 - Math.exp(-days / weights.timeScale));
      return { id, likeness: likeness[document]!, score: score * (1 - loss) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** By document number; 0 for what shares nothing, for the open story itself and for stories that do not count. */
function cosines(index: RelatedIndex, query: RankQuery, vector: Vector): Float32Array {
  const products = new Float32Array(index.end);
  for (const [key, weight] of vector) {
    const factor = weight * index.rarity(key);
    index.each(key, (document, there) => {
      products[document]! += factor * there;
    });
  }
  for (let document = 0; document < products.length; document += 1) {
    if (products[document] === 0) continue;
    const { id, bundled } = index.story(document);
    const counts = id !== query.id && (query.bundled || !bundled);
    products[document] = counts ? products[document]! / index.norm(document) : 0;
  }
  return products;
}

/** Rocchio's feedback: the query moved towards its best stories, each as far as it is like the query. */
function withFeedback(
  index: RelatedIndex,
  open: Vector,
  best: readonly TopScore[],
  { feedbackStories, feedbackWeight }: RankWeights,
): Vector {
  const moved = new Map(open);
  const used = best.slice(0, feedbackStories);
  const total = used.reduce((sum, near) => sum + near.score, 0);
  for (const { document, score } of used) {
    const part = (feedbackWeight * score) / (total * index.norm(document));
    index.eachTopKey(document, (key, weight) => {
      moved.set(key, (moved.get(key) ?? 0) + part * weight * index.rarity(key));
    });
  }
  return moved;
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
