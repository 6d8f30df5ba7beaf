import { WEIGHT_STEP } from './index-keys.ts';
import type { KeyTable } from './key-table.ts';
import { holders, listAt, type Postings } from './postings.ts';

/** How rare a key is that stands in so many documents. The key is made only where it is asked for. */
export type RarityOf = (holders: number, key: () => number) => number;

/** A packed part of the index with what scores are made of. */
export interface Segment {
  readonly postings: Postings;
  /** Length of each document's vector of weights, each times the rarity of its key; 1 for one without keys. */
  readonly norms: Float32Array;
  /** The part of that length, from 0 to 1, which the keys held by at least `commonFrom` documents make. */
  readonly commonParts: Float32Array;
  readonly commonFrom: number;
  /** As it was when these were made. */
  readonly rarity: RarityOf;
}

/** A key is common that so large a part of the documents hold, but not so few of them. */
const COMMON_PART = 1 / 32;
const COMMON_LEAST = 128;

export function makeSegment(postings: Postings, rarity: RarityOf): Segment {
  const { documents } = postings;
  const commonFrom = Math.max(COMMON_LEAST, documents * COMMON_PART);
  const norms = new Float32Array(documents);
  const commonParts = new Float32Array(documents);
  const { single, listed } = postings;
  eachKey(single.keys, (place, key) => {
    const weight = (single.weights[place]! * rarity(1, key)) / WEIGHT_STEP;
    norms[single.numbers[place]!]! += weight * weight;
  });
  eachKey(listed.keys, (place, key) => {
    const { start, end, numbers, weights } = listAt(listed, place);
    const rare = rarity(end - start, key) / WEIGHT_STEP;
    const isCommon = end - start >= commonFrom;
    for (let i = start; i < end; i += 1) {
      const square = (weights[i]! * rare) ** 2;
      norms[numbers[i]!]! += square;
      if (isCommon) commonParts[numbers[i]!]! += square;
    }
  });
  for (let i = 0; i < documents; i += 1) {
    norms[i] = Math.sqrt(norms[i]!) || 1;
    commonParts[i] = Math.sqrt(commonParts[i]!) / norms[i]!;
  }
  return { postings, norms, commonParts, commonFrom, rarity };
}

/** Calls back for each key of a table; the key itself is made only where it is asked for. */
function eachKey(
  { starts, lows }: KeyTable,
  visit: (place: number, key: () => number) => void,
): void {
  let bucket = 0;
  let place = 0;
  const key = () => bucket * 0x10000 + lows[place]!;
  for (; place < lows.length; place += 1) {
    while (starts[bucket + 1]! <= place) bucket += 1;
    visit(place, key);
  }
}

/** In how many documents of all these segments the key stands. */
export function holdersIn(segments: readonly Segment[], key: number): number {
  return segments.reduce((sum, { postings }) => sum + holders(postings, key), 0);
}

/** A small library cannot tell what is rare: somebody met in all of ten stories is not a general name. */
const UNSEEN_STORIES = 1000;

/** ln(stories / stories that hold the key), as if `UNSEEN_STORIES` more held nothing of it. */
export function rarityIn(stories: number, holders: number): number {
  return Math.log((stories + UNSEEN_STORIES + 1) / (holders + 1));
}

/** One array after the other. */
export function joined(first: Float32Array, second: Float32Array): Float32Array<ArrayBuffer> {
  const both = new Float32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
