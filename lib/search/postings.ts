/** One document to be packed: hashed keys, each at most once, with weights from 1 to 255. */
export interface KeyedDocument {
  readonly keys: Uint32Array;
  readonly weights: Uint8Array;
}

/**
 * Which documents hold a key, in typed arrays: four bytes a pair and eight a key. Documents are numbered in the order
 * given, at most 2^24 of them.
 */
export interface Postings {
  readonly documents: number;
  /** All keys, ascending. */
  readonly keys: Uint32Array;
  /** Where the pairs of a key start in `packed`; one more than keys. */
  readonly starts: Uint32Array;
  /** Document number and weight: `document * 256 + weight`, by key, then by document. */
  readonly packed: Uint32Array;
}

/** Packs the documents. */
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
  const distinct = countDistinct(keys);
  const postings = {
    documents: documents.length,
    keys: new Uint32Array(distinct),
    starts: new Uint32Array(distinct + 1),
    packed,
  };
  for (let i = 0, k = -1; i < total; i += 1) {
    if (i === 0 || keys[i] !== keys[i - 1]) {
      k += 1;
      postings.keys[k] = keys[i]!;
    }
    postings.starts[k + 1] = i + 1;
  }
  return postings;
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

function countDistinct(sorted: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < sorted.length; i += 1) if (i === 0 || sorted[i] !== sorted[i - 1]) count += 1;
  return count;
}

/** Postings with the new number of each of their documents; -1 for one that is left out. Numbers only rise. */
export interface Renumbered {
  readonly postings: Postings;
  readonly numbers: Int32Array;
}

/** Joins two into one of so many documents. All numbers of the second lie above those of the first. */
export function mergePostings(first: Renumbered, second: Renumbered, documents: number): Postings {
  const most = first.postings.packed.length + second.postings.packed.length;
  const keys = new Uint32Array(first.postings.keys.length + second.postings.keys.length);
  const starts = new Uint32Array(keys.length + 1);
  const packed = new Uint32Array(most);
  let count = 0;
  let at = 0;
  const copy = ({ postings, numbers }: Renumbered, k: number) => {
    for (let i = postings.starts[k]!; i < postings.starts[k + 1]!; i += 1) {
      const number = numbers[postings.packed[i]! >>> 8]!;
      if (number < 0) continue;
      packed[at] = number * 256 + (postings.packed[i]! & 255);
      at += 1;
    }
  };
  let [a, b] = [0, 0];
  while (a < first.postings.keys.length || b < second.postings.keys.length) {
    const key = Math.min(first.postings.keys[a] ?? Infinity, second.postings.keys[b] ?? Infinity);
    if (first.postings.keys[a] === key) copy(first, a++);
    if (second.postings.keys[b] === key) copy(second, b++);
    if (at === starts[count]) continue; // all its documents are left out
    keys[count] = key;
    count += 1;
    starts[count] = at;
  }
  return {
    documents,
    keys: keys.slice(0, count),
    starts: starts.slice(0, count + 1),
    packed: packed.slice(0, at),
  };
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
