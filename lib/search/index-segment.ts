import { WEIGHT_STEP } from './index-keys.ts';
import {
  buildPostings,
  findKey,
  mergePostings,
  type KeyedDocument,
  type Postings,
} from './postings.ts';
import { mergeTopKeys, topKeysOf, type TopKeys } from './top-keys.ts';

/** A packed part of the index, replaced as a whole. Plain data, so that it can be stored as it is. */
export interface Segment {
  readonly postings: Postings;
  readonly top: TopKeys;
}

export function buildSegment(documents: readonly KeyedDocument[]): Segment {
  return { postings: buildPostings(documents), top: topKeysOf(documents) };
}

/** A segment with the new number of each of its documents; -1 for one that is left out. Numbers only rise. */
export interface RenumberedSegment {
  readonly segment: Segment;
  readonly numbers: Int32Array;
}

/** Joins two into one of so many documents. All numbers of the second lie above those of the first. */
export function mergeSegments(
  first: RenumberedSegment,
  second: RenumberedSegment,
  documents: number,
): Segment {
  const postings = ({ segment, numbers }: RenumberedSegment) => ({
    postings: segment.postings,
    numbers,
  });
  const top = ({ segment, numbers }: RenumberedSegment) => ({ top: segment.top, numbers });
  return {
    postings: mergePostings(postings(first), postings(second), documents),
    top: mergeTopKeys([top(first), top(second)], documents),
  };
}

/** In how many documents the key stands. */
export function holders({ keys, starts }: Postings, key: number): number {
  const k = findKey(keys, key);
  return k < 0 ? 0 : starts[k + 1]! - starts[k]!;
}

/** Length of each document's vector of weights, each times the rarity of its key. */
export function normsOf(
  { documents, keys, starts, packed }: Postings,
  rarity: (key: number, holders: number) => number,
): Float32Array {
  const norms = new Float32Array(documents);
  for (let k = 0; k < keys.length; k += 1) {
    const [start, end] = [starts[k]!, starts[k + 1]!];
    const rare = rarity(keys[k]!, end - start) / WEIGHT_STEP;
    for (let i = start; i < end; i += 1) {
      const weight = (packed[i]! & 255) * rare;
      norms[packed[i]! >>> 8]! += weight * weight;
    }
  }
  return norms.map(Math.sqrt);
}
