import { PostingsWriter } from './postings-writer.ts';
import type { KeyedDocument, Postings } from './postings.ts';

/** Packs documents; at most 2^24 of them. */
export function buildPostings(documents: readonly KeyedDocument[]): Postings {
  const total = documents.reduce((sum, { keys }) => sum + keys.length, 0);
  let keys = new Uint32Array(total);
  let packed = new Uint32Array(total);
  let at = 0;
  for (const [number, document] of documents.entries()) {
    for (const [i, key] of document.keys.entries()) {
      keys[at] = key;
      packed[at] = number * 256 + document.weights[i]!;
      at += 1;
    }
  }
  [keys, packed] = sortedByKey(keys, packed);
  const { single, listed } = countKeys(keys);
  const writer = new PostingsWriter(documents.length, single, listed, total - single);
  for (let i = 0; i < total; i += 1) {
    writer.add(packed[i]! >>> 8, packed[i]! & 255);
    if (i + 1 === total || keys[i + 1] !== keys[i]) writer.endKey(keys[i]!);
  }
  return writer.finish();
}

/** Sorts both by key and keeps the order of equal keys: four passes of a radix sort over a byte each. */
function sortedByKey(
  keys: Uint32Array<ArrayBuffer>,
  values: Uint32Array<ArrayBuffer>,
): [Uint32Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  let [from, fromValues] = [keys, values];
  let [to, toValues] = [new Uint32Array(keys.length), new Uint32Array(keys.length)];
  for (let shift = 0; shift < 32; shift += 8) {
    const next = new Uint32Array(257);
    for (let i = 0; i < from.length; i += 1) next[((from[i]! >>> shift) & 255) + 1]! += 1;
    for (let byte = 1; byte < 256; byte += 1) next[byte]! += next[byte - 1]!;
    for (let i = 0; i < from.length; i += 1) {
      const byte = (from[i]! >>> shift) & 255;
      to[next[byte]!] = from[i]!;
      toValues[next[byte]!] = fromValues[i]!;
      next[byte]! += 1;
    }
    [from, to] = [to, from];
    [fromValues, toValues] = [toValues, fromValues];
  }
  return [from, fromValues];
}

/** Keys that stand once, and keys that stand several times. */
function countKeys(sorted: Uint32Array): { readonly single: number; readonly listed: number } {
  let [single, listed] = [0, 0];
  for (let i = 0; i < sorted.length;) {
    let end = i + 1;
    while (end < sorted.length && sorted[end] === sorted[i]) end += 1;
    if (end === i + 1) single += 1;
    else listed += 1;
    i = end;
  }
  return { single, listed };
}
