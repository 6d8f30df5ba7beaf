import { findKey, type KeyTable } from './key-table.ts';

/** One document to be packed: hashed keys, each at most once, with weights from 1 to 255. */
export interface KeyedDocument {
  readonly keys: Uint32Array;
  readonly weights: Uint8Array;
}

/** Two bytes a document up to 65,536 of them, four beyond. */
export type DocumentNumbers = Uint16Array | Uint32Array;

/**
 * Which documents hold a key, in typed arrays. Nine of ten keys of a library stand in one document only and need no
 * list: five bytes each. The others take three bytes a document and six a key. Documents are numbered in the order
 * given.
 */
export interface Postings {
  readonly documents: number;
  /** Keys of one document: it, and the weight there, by place. */
  readonly single: PostingArrays & { readonly keys: KeyTable };
  /** Keys of several: by place, where each list starts; one more than keys. Documents ascend within a list. */
  readonly listed: PostingArrays & { readonly keys: KeyTable; readonly starts: Uint32Array };
}

/** Documents, and beside each the weight that the key has there. */
export interface PostingArrays {
  readonly numbers: DocumentNumbers;
  readonly weights: Uint8Array;
}

/** The documents that hold one key: `start` to `end` of the arrays. */
export interface PostingList extends PostingArrays {
  readonly start: number;
  readonly end: number;
  /** Place among the listed keys; -1 for a key of one document. */
  readonly place: number;
}

/** `null`: no document holds the key. */
export function findList({ single, listed }: Postings, key: number): PostingList | null {
  const alone = findKey(single.keys, key);
  if (alone >= 0) {
    return {
      numbers: single.numbers,
      weights: single.weights,
      start: alone,
      end: alone + 1,
      place: -1,
    };
  }
  const place = findKey(listed.keys, key);
  return place < 0 ? null : listAt(listed, place);
}

/** The list of the key at a place. */
export function listAt({ numbers, weights, starts }: Postings['listed'], place: number) {
  return { numbers, weights, start: starts[place]!, end: starts[place + 1]!, place };
}

/** In how many documents the key stands. */
export function holders({ single, listed }: Postings, key: number): number {
  const place = findKey(listed.keys, key);
  if (place >= 0) return listed.starts[place + 1]! - listed.starts[place]!;
  return findKey(single.keys, key) >= 0 ? 1 : 0;
}
