import type { StoryTerms } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { daysBetween } from './days-between.ts';
import {
  entityKey,
  printKey,
  termKey,
  type DocumentNumber,
  type RelatedIndex,
} from './related-index.ts';

/** A story of the index with its likeness to the open one. */
export interface RankedStory {
  readonly id: StoryId;
  /** 0 to 1; the cosine of the two stories' keys, see `LIKENESS`. */
  readonly likeness: number;
  /** What the ranking goes by: the likeness, less for stories of another time. */
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

/** Numbers fitted by `npm run bench -- related` on half of the topics of ECB+ dev, and checked on the other half. */
export interface Likeness {
  /** How much an entity weighs beside a term. */
  readonly entity: number;
  /** Weight of a shared print of a quotation. */
  readonly print: number;
  /** As if so many more stories, with none of these keys, were in the library: a small one cannot tell what is rare. */
  readonly unseenStories: number;
  /** How many of the best stories are asked again for what they have in common, and how much that counts. */
  readonly feedbackStories: number;
  readonly feedbackWeight: number;
  /** Largest part of the score that a distance in time takes away, and the days in which it grows to 63 % of that. */
  readonly timeLoss: number;
  readonly timeScale: number;
}

export const LIKENESS: Likeness = {
  entity: 1,
  print: 1,
  unseenStories: 1000,
  feedbackStories: 3,
  feedbackWeight: 0.5,
  timeLoss: 0.2,
  timeScale: 90,
};

/** Longest ranking. */
const MAX_RANKED = 100;

/** Stories whose likeness is worked out exactly, of those that share most with the open one. */
const MAX_CANDIDATES = 400;

type Vector = ReadonlyMap<number, number>;

/** The stories most like the open one, best first, at most 100; never itself. */
export function rankStories(
  index: RelatedIndex,
  query: RankQuery,
  likeness: Likeness = LIKENESS,
): RankedStory[] {
  const rarity = rarityOf(index, likeness);
  const open = weighed(queryVector(query.terms, likeness), rarity);
  const first = nearest(index, query, open, rarity);
  const wider = withFeedback(open, first.slice(0, likeness.feedbackStories), likeness);
  const found = likeness.feedbackStories === 0 ? first : nearest(index, query, wider, rarity);
  return found
    .map(({ document, cosine }) => {
      const { id, published } = index.story(document);
      const days = daysBetween(query.published, published) ?? 0;
      const loss = likeness.timeLoss * (1 - Math.exp(-days / likeness.timeScale));
      return { id, likeness: cosine, score: cosine * (1 - loss) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_RANKED);
}

interface Near {
  readonly document: DocumentNumber;
  readonly cosine: number;
  readonly vector: Vector;
}

/** Stories by the cosine of their keys with the query's, best first. */
function nearest(
  index: RelatedIndex,
  query: RankQuery,
  vector: Vector,
  rarity: (key: number) => number,
): Near[] {
  const shared = new Map<DocumentNumber, number>();
  for (const [key, weight] of vector) {
    const rare = rarity(key);
    index.each(key, (document, there) => {
      shared.set(document, (shared.get(document) ?? 0) + weight * there * rare);
    });
  }
  const allowed = [...shared].filter(([document]) => {
    const { id, bundled } = index.story(document);
    return id !== query.id && (query.bundled || !bundled);
  });
  const near = allowed
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CANDIDATES)
    .map(([document, product]) => {
      const there = documentVector(index, document, rarity);
      return { document, cosine: product / (norm(vector) * norm(there)), vector: there };
    });
  return near.sort((a, b) => b.cosine - a.cosine || a.document - b.document);
}

/** Rocchio's feedback: the query moved towards what its best stories hold, each as far as it is like the query. */
function withFeedback(open: Vector, best: readonly Near[], { feedbackWeight }: Likeness): Vector {
  const moved = new Map(unit(open));
  const total = best.reduce((sum, near) => sum + near.cosine, 0);
  for (const { vector, cosine } of best) {
    for (const [key, weight] of unit(vector)) {
      moved.set(key, (moved.get(key) ?? 0) + (feedbackWeight * cosine * weight) / total);
    }
  }
  return moved;
}

function queryVector(terms: StoryTerms, likeness: Likeness): Vector {
  const vector = new Map<number, number>();
  for (const [term, weight] of terms.terms) vector.set(termKey(term), weight);
  for (const { key, salience } of terms.entities)
    vector.set(entityKey(key), salience * likeness.entity);
  for (const { prints } of terms.quotations) {
    for (const print of prints) vector.set(printKey(print), likeness.print);
  }
  return vector;
}

function documentVector(
  index: RelatedIndex,
  document: DocumentNumber,
  rarity: (key: number) => number,
): Vector {
  const vector = new Map<number, number>();
  index.eachKey(document, (key, weight) => vector.set(key, weight * rarity(key)));
  return vector;
}

function weighed(vector: Vector, rarity: (key: number) => number): Vector {
  return new Map([...vector].map(([key, weight]) => [key, weight * rarity(key)]));
}

function unit(vector: Vector): Vector {
  const length = norm(vector);
  return new Map([...vector].map(([key, weight]) => [key, weight / length]));
}

function norm(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum) || 1;
}

/** ln(stories / stories with the key), the unseen ones counted; remembered for the length of one query. */
function rarityOf(index: RelatedIndex, { unseenStories }: Likeness): (key: number) => number {
  const known = new Map<number, number>();
  const all = index.size + unseenStories + 1;
  return (key) => {
    let rarity = known.get(key);
    if (rarity === undefined) {
      rarity = Math.log(all / (index.frequency(key) + 1));
      known.set(key, rarity);
    }
    return rarity;
  };
}
