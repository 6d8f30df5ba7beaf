/** One document to be packed: hashed keys, each at most once, with weights from 1 to 255. */
export interface KeyedDocument {
  readonly keys: Uint32Array;
  readonly weights: Uint8Array;
}

/**
 * Which documents hold a key, and which keys a document holds, in typed arrays: eight bytes and one a pair. Documents
 * are numbered in the order given, at most 2^24 of them.
 */
export interface Postings {
  /** All keys, ascending. */
  readonly keys: Uint32Array;
  /** Where the pairs of a key start in `packed`; one more than keys. */
  readonly starts: Uint32Array;
  /** Document number and weight: `document * 256 + weight`, by key, then by document. */
  readonly packed: Uint32Array;
  /** Where a document's keys start in `documentKeys`; one more than documents. */
  readonly documentStarts: Uint32Array;
  readonly documentKeys: Uint32Array;
  readonly documentWeights: Uint8Array;
}

/** Packs the documents. */
export function buildPostings(documents: readonly KeyedDocument[]): Postings {
  const documentStarts = new Uint32Array(documents.length + 1);
  for (const [i, document] of documents.entries()) {
    documentStarts[i + 1] = documentStarts[i]! + document.keys.length;
  }
  const total = documentStarts[documents.length]!;
  const documentKeys = new Uint32Array(total);
  const documentWeights = new Uint8Array(total);
  for (const [i, document] of documents.entries()) {
    documentKeys.set(document.keys, documentStarts[i]);
    documentWeights.set(document.weights, documentStarts[i]);
  }
  const sorted = documentKeys.slice().sort();
  const keys = withoutDoubles(sorted);
  const starts = new Uint32Array(keys.length + 1);
  for (let i = 0, k = -1; i < total; i += 1) {
    if (k < 0 || sorted[i] !== keys[k]) k += 1;
    starts[k + 1] = i + 1;
  }
  const next = starts.slice();
  const packed = new Uint32Array(total);
  for (let document = 0; document < documents.length; document += 1) {
    for (let i = documentStarts[document]!; i < documentStarts[document + 1]!; i += 1) {
      const k = findKey(keys, documentKeys[i]!);
      packed[next[k]!] = document * 256 + documentWeights[i]!;
      next[k]! += 1;
    }
  }
  return { keys, starts, packed, documentStarts, documentKeys, documentWeights };
}

/** Index of the key in `keys`, by binary search; -1 where no document holds it. */
export function findKey(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle]!;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function withoutDoubles(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) count += 1;
  }
  const kept = new Uint32Array(count);
  for (let i = 0, k = 0; i < sorted.length; i += 1) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) {
      kept[k] = sorted[i]!;
      k += 1;
    }
  }
  return kept;
}
