import { WEIGHT_STEP } from './index-keys.ts';
import type { DocumentNumber, Holders, RelatedIndex } from './related-index.ts';
import { TopScores } from './top-scores.ts';

/** Weights by hashed key, rarity included. */
export type Vector = ReadonlyMap<number, number>;

/** A story of the index, by its cosine with a vector. */
export interface Match {
  readonly document: DocumentNumber;
  readonly score: number;
  /** Cosine with the other vector asked for. */
  readonly beside: number;
}

/** What is asked: the `most` best by cosine with `vector`; `counts` is false for stories to be left out. */
export interface MatchQuery {
  readonly vector: Vector;
  /** A vector whose cosine with each match is told too. */
  readonly beside: Vector;
  readonly most: number;
  readonly counts: (document: DocumentNumber) => boolean;
}

/** What rounding may take from a bound. */
const SAFETY = 1e-5;

/** Candidates are few where they are so small a part of all: looking them up then costs less than reading. */
const FEW = 1 / 16;

/** A list is read, not searched, for more candidates than one in so many of its stories. */
const READ_FROM = 16;

/**
 * The best matches, best first: exactly those that adding up all lists would give. The long lists of common keys come
 * last, and only for the stories that can still be among the best: by Cauchy's inequality they add no more than the
 * common part of the query times that of the story (after Turtle and Flood, "Query evaluation: strategies and
 * optimizations", 1995).
 */
export function bestMatches(index: RelatedIndex, query: MatchQuery): Match[] {
  const { rare, common } = weightedLists(index, query);
  const sums = new Sums(index, query);
  for (const list of rare) sums.add(list);
  let rest = common.reduce((sum, list) => sum + list.energy, 0);
  let candidates: Uint32Array | null = null;
  let read = index.end;
  for (const list of common) {
    const most = Math.sqrt(Math.max(0, rest)) * (1 + SAFETY);
    if (candidates !== null) candidates = sums.fewer(candidates, most);
    // Looking who is left takes a look at every story: only after as much was read again.
    else if (read >= index.end) {
      candidates = sums.candidates(most);
      read = 0;
    }
    if (candidates === null) sums.add(list);
    else sums.addTo(candidates, list);
    read += list.end - list.start;
    rest -= list.energy;
  }
  return sums.best(candidates);
}

/** A list of stories, with what one step of weight in it adds to a sum. */
interface WeightedList extends Holders {
  readonly factor: number;
  readonly factorBeside: number;
  /** The square of what the query gives a common key, as `commonPart` counts it. */
  readonly energy: number;
}

/** Those of common keys with the weightiest first. */
function weightedLists(index: RelatedIndex, { vector, beside }: MatchQuery) {
  const rare: WeightedList[] = [];
  const common: WeightedList[] = [];
  for (const [key, weight] of vector) {
    const rarity = index.rarity(key);
    const factor = (weight * rarity) / WEIGHT_STEP;
    const factorBeside = ((beside.get(key) ?? 0) * rarity) / WEIGHT_STEP;
    for (const list of index.lists(key)) {
      const energy = list.common === null ? 0 : ((weight * rarity) / list.common) ** 2;
      (list.common === null ? rare : common).push({ ...list, factor, factorBeside, energy });
    }
  }
  return { rare, common: common.sort((a, b) => b.energy - a.energy) };
}

/** What stories share with the two vectors, as it is added up. */
class Sums {
  readonly #norms: Float32Array;
  readonly #commonParts: Float32Array;
  readonly #query: MatchQuery;
  readonly #sums: Float64Array;
  readonly #beside: Float64Array;

  constructor(index: RelatedIndex, query: MatchQuery) {
    this.#norms = index.norms;
    this.#commonParts = index.commonParts;
    this.#query = query;
    this.#sums = new Float64Array(index.end);
    this.#beside = new Float64Array(index.end);
  }

  add({ numbers, weights, start, end, first, factor, factorBeside }: WeightedList): void {
    const [sums, beside] = [this.#sums, this.#beside];
    for (let i = start; i < end; i += 1) {
      const document = first + numbers[i]!;
      sums[document]! += factor * weights[i]!;
      beside[document]! += factorBeside * weights[i]!;
    }
  }

  /** The same for some stories alone, which ascend. */
  addTo(candidates: Uint32Array, list: WeightedList): void {
    const { numbers, weights, start, end, first, factor, factorBeside } = list;
    const many = candidates.length * READ_FROM > end - start;
    let at = start;
    for (const document of candidates) {
      const wanted = document - first;
      if (many) while (at < end && numbers[at]! < wanted) at += 1;
      else at = firstFrom(numbers, at, end, wanted);
      if (at >= end || numbers[at] !== wanted) continue;
      this.#sums[document]! += factor * weights[at]!;
      this.#beside[document]! += factorBeside * weights[at]!;
    }
  }

  /**
   * The stories that can still be among the best, ascending, when the common keys of the query that are left are of
   * length `rest`; `null`: too many to be worth it.
   */
  candidates(rest: number): Uint32Array | null {
    const [norms, commonParts, sums] = [this.#norms, this.#commonParts, this.#sums];
    const { least } = this.#top(null);
    const candidates = new Uint32Array(Math.ceil(norms.length * FEW));
    let count = 0;
    for (let document = 0; document < norms.length; document += 1) {
      if (sums[document]! / norms[document]! + rest * commonParts[document]! < least) continue;
      if (count === candidates.length) return null;
      candidates[count] = document;
      count += 1;
    }
    return candidates.subarray(0, count);
  }

  /** Those of the candidates that are left when `rest` is. */
  fewer(candidates: Uint32Array, rest: number): Uint32Array {
    const [norms, commonParts, sums] = [this.#norms, this.#commonParts, this.#sums];
    const { least } = this.#top(candidates);
    return candidates.filter(
      (document) => sums[document]! / norms[document]! + rest * commonParts[document]! >= least,
    );
  }

  /** The best of these, or of all. */
  best(candidates: Uint32Array | null): Match[] {
    return this.#top(candidates)
      .list()
      .map(({ document, score }) => ({
        document,
        score,
        beside: this.#beside[document]! / this.#norms[document]!,
      }));
  }

  #top(candidates: Uint32Array | null): TopScores {
    const { counts, most } = this.#query;
    const top = new TopScores(most);
    const length = candidates?.length ?? this.#norms.length;
    for (let i = 0; i < length; i += 1) {
      const document = candidates?.[i] ?? i;
      const sum = this.#sums[document]!;
      if (sum === 0) continue;
      const score = sum / this.#norms[document]!;
      if (top.takes(document, score) && counts(document)) top.offer(document, score);
    }
    return top;
  }
}

/** The first place from `low` on whose number is not below the wanted one; `high`: there is none. */
function firstFrom(
  numbers: Uint16Array | Uint32Array,
  low: number,
  high: number,
  wanted: number,
): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (numbers[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
