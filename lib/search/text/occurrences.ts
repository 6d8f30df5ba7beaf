import { ByteReader } from './bytes.ts';
import { endOfPositions } from './merge-segments.ts';
import type { DocumentNumber, TextSegment } from './text-segment.ts';

/** Positions by document, in typed arrays: both ascend. */
export interface Occurrences {
  readonly documents: Int32Array;
  /** Where the positions of a document start; one more than documents. */
  readonly starts: Int32Array;
  readonly positions: Int32Array;
}

/** Calls back for each position of the term at this place, in the wanted documents (1 each). */
export function eachPosition(
  { postingStarts, postings, positionStarts, positions }: TextSegment,
  place: number,
  wanted: Uint8Array,
  visit: (document: DocumentNumber, position: number) => void,
): void {
  const end = postingStarts[place + 1]!;
  const reader = new ByteReader(postings, postingStarts[place]);
  const within = new ByteReader(positions, positionStarts[place]);
  let document = 0;
  while (reader.at < end) {
    document += reader.varint();
    reader.at += 1;
    if (wanted[document] === 0) {
      within.at = endOfPositions(positions, within.at);
      continue;
    }
    for (let position = 0, last = 0; last === 0;) {
      const value = within.varint();
      position += value >>> 1;
      last = within.at < positions.length ? value & 1 : 1;
      visit(document, position);
    }
  }
}

/** Where the term at this place stands in the wanted documents, each position less by `distance`. */
export function occurrencesOf(
  segment: TextSegment,
  place: number,
  wanted: Uint8Array,
  distance: number,
): Occurrences {
  const { postingStarts, positionStarts } = segment;
  const documents = new Int32Array((postingStarts[place + 1]! - postingStarts[place]!) >>> 1);
  const starts = new Int32Array(documents.length + 1);
  const positions = new Int32Array(positionStarts[place + 1]! - positionStarts[place]!);
  let [count, length] = [0, 0];
  eachPosition(segment, place, wanted, (document, position) => {
    if (count === 0 || documents[count - 1] !== document) {
      documents[count] = document;
      count += 1;
    }
    positions[length] = position - distance;
    length += 1;
    starts[count] = length;
  });
  return cut({ documents, starts, positions }, count);
}

/** The positions of either. */
export function union(all: readonly Occurrences[]): Occurrences {
  if (all.length === 0) return NOWHERE;
  if (all.length === 1) return all[0]!;
  const half = all.length >>> 1;
  return join(union(all.slice(0, half)), union(all.slice(half)), 'either');
}

/** The positions that both have. */
export function intersection(a: Occurrences, b: Occurrences): Occurrences {
  return join(a, b, 'both');
}

const NOWHERE: Occurrences = {
  documents: new Int32Array(0),
  starts: new Int32Array(1),
  positions: new Int32Array(0),
};

function join(a: Occurrences, b: Occurrences, takes: 'either' | 'both'): Occurrences {
  const documents = new Int32Array(a.documents.length + b.documents.length);
  const starts = new Int32Array(documents.length + 1);
  const positions = new Int32Array(a.positions.length + b.positions.length);
  let [i, j, count, length] = [0, 0, 0, 0];
  while (i < a.documents.length || j < b.documents.length) {
    const [left, right] = [a.documents[i] ?? Infinity, b.documents[j] ?? Infinity];
    const before = length;
    let [m, mEnd] = left <= right ? [a.starts[i]!, a.starts[i + 1]!] : [0, 0];
    let [n, nEnd] = right <= left ? [b.starts[j]!, b.starts[j + 1]!] : [0, 0];
    while (takes === 'either' ? m < mEnd || n < nEnd : m < mEnd && n < nEnd) {
      const [x, y] = [m < mEnd ? a.positions[m]! : Infinity, n < nEnd ? b.positions[n]! : Infinity];
      if (x <= y) m += 1;
      if (y <= x) n += 1;
      if (takes === 'both' && x !== y) continue;
      positions[length] = Math.min(x, y);
      length += 1;
    }
    if (length > before) {
      documents[count] = Math.min(left, right);
      count += 1;
      starts[count] = length;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return cut({ documents, starts, positions }, count);
}

function cut({ documents, starts, positions }: Occurrences, count: number): Occurrences {
  return {
    documents: documents.subarray(0, count),
    starts: starts.subarray(0, count + 1),
    positions: positions.subarray(0, starts[count]),
  };
}
