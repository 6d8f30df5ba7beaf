import type { KeyedDocument } from './postings.ts';

/** Keys kept a document: enough to say what it is about, when the ranking asks its best stories again. */
const KEPT = 48;

/** The heaviest keys of each document, heaviest first, `KEPT` places a document; weight 0: an empty place. */
export interface TopKeys {
  readonly keys: Uint32Array;
  readonly weights: Uint8Array;
}

export function topKeysOf(documents: readonly KeyedDocument[]): TopKeys {
  const keys = new Uint32Array(documents.length * KEPT);
  const weights = new Uint8Array(documents.length * KEPT);
  for (const [number, document] of documents.entries()) {
    const order = [...document.keys.keys()]
      .sort((a, b) => document.weights[b]! - document.weights[a]! || a - b)
      .slice(0, KEPT);
    for (const [place, i] of order.entries()) {
      keys[number * KEPT + place] = document.keys[i]!;
      weights[number * KEPT + place] = document.weights[i]!;
    }
  }
  return { keys, weights };
}

/** Calls back for the kept keys of one document. */
export function eachTopKey(
  { keys, weights }: TopKeys,
  document: number,
  visit: (key: number, weight: number) => void,
): void {
  const end = (document + 1) * KEPT;
  for (let i = document * KEPT; i < end && weights[i]! > 0; i += 1) visit(keys[i]!, weights[i]!);
}

/** Those of two, one after the other, documents left out (-1) dropped and the others moved to their new numbers. */
export function mergeTopKeys(
  parts: readonly { readonly top: TopKeys; readonly numbers: Int32Array }[],
  documents: number,
): TopKeys {
  const keys = new Uint32Array(documents * KEPT);
  const weights = new Uint8Array(documents * KEPT);
  for (const { top, numbers } of parts) {
    for (const [old, number] of numbers.entries()) {
      if (number < 0) continue;
      const [start, end] = [old * KEPT, (old + 1) * KEPT];
      keys.set(top.keys.subarray(start, end), number * KEPT);
      weights.set(top.weights.subarray(start, end), number * KEPT);
    }
  }
  return { keys, weights };
}
