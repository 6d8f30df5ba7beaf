import { ByteReader } from './bytes.ts';
import { documentsOf, idOf, SegmentBuilder, type TextSegment } from './text-segment.ts';
import type { TermTable } from './term-table.ts';

/** Bytes of postings copied between two pauses: some two milliseconds of work. */
const SLICE = 100_000;

/** A segment as it is being copied. */
interface Source {
  readonly segment: TextSegment;
  /** Number in the new segment by old number; -1 for what was dead when the merge began. */
  readonly renumbered: Int32Array;
  readonly whole: boolean;
  /** Place of the next term. */
  next: number;
}

/**
 * Packs the living stories of several segments into one, in slices: every `yield` is a place to let others work.
 * What dies meanwhile is dead in the new segment too. The table loses the postings that are dropped.
 */
export function* mergeSegments(
  number: number,
  segments: readonly TextSegment[],
  table: TermTable,
): Generator<void, TextSegment> {
  const sources = renumber(segments);
  const size = (bytes: (segment: TextSegment) => Uint8Array) =>
    segments.reduce((sum, segment) => sum + bytes(segment).length, 0);
  const builder = new SegmentBuilder(number, [
    size((segment) => segment.postings),
    size((segment) => segment.positions),
  ]);
  let copied = 0;
  for (let term = leastTerm(sources); term >= 0; term = leastTerm(sources)) {
    for (const source of sources) {
      const { segment, next } = source;
      if (segment.terms[next] !== term) continue;
      copied += segment.postingStarts[next + 1]! - segment.postingStarts[next]!;
      copyTerm(builder, source, term, table);
      source.next += 1;
    }
    if (copied > SLICE) {
      copied = 0;
      yield;
    }
  }
  copyDocuments(builder, sources);
  const merged = builder.done();
  for (const { segment, renumbered } of sources) {
    for (const [old, now] of renumbered.entries()) {
      if (now >= 0 && segment.dead[old] === 1) merged.dead[now] = 1;
    }
  }
  return merged;
}

function renumber(segments: readonly TextSegment[]): Source[] {
  let document = 0;
  return segments.map((segment) => {
    const renumbered = new Int32Array(documentsOf(segment)).fill(-1);
    let whole = true;
    for (const [old, dead] of segment.dead.entries()) {
      if (dead === 1) {
        whole = false;
      } else {
        renumbered[old] = document;
        document += 1;
      }
    }
    return { segment, renumbered, whole, next: 0 };
  });
}

/** -1: all terms are copied. */
function leastTerm(sources: readonly Source[]): number {
  let least = -1;
  for (const { segment, next } of sources) {
    const term = segment.terms[next];
    if (term !== undefined && (least < 0 || term < least)) least = term;
  }
  return least;
}

function copyTerm(builder: SegmentBuilder, source: Source, term: number, table: TermTable): void {
  const { segment, renumbered, whole, next } = source;
  const { postings, postingStarts, positions, positionStarts } = segment;
  const reader = new ByteReader(postings, postingStarts[next]);
  const end = postingStarts[next + 1]!;
  let from = positionStarts[next]!;
  let old = 0;
  while (reader.at < end) {
    old += reader.varint();
    const head = postings[reader.at]!;
    reader.at += 1;
    const now = renumbered[old]!;
    const to = whole ? from : endOfPositions(positions, from);
    if (now < 0) {
      table.count(term, -1);
    } else {
      builder.posting(term, now, head);
      builder.positions.copy(positions, from, to);
    }
    from = to;
  }
  if (whole) builder.positions.copy(positions, from, positionStarts[next + 1]!);
}

/** Where the positions that start here end. */
export function endOfPositions(positions: Uint8Array, start: number): number {
  let at = start;
  // The end of the bytes stops what damaged ones would run past.
  while (at < positions.length) {
    const last = positions[at]! & 1;
    while (positions[at]! > 127) at += 1;
    at += 1;
    if (last === 1) return at;
  }
  return at;
}

function copyDocuments(builder: SegmentBuilder, sources: readonly Source[]): void {
  for (const { segment, renumbered } of sources) {
    for (const [old, now] of renumbered.entries()) {
      if (now < 0) continue;
      const [stamp, day] = [segment.stamps[old]!, segment.days[old]!];
      builder.document(idOf(segment, old), stamp, day, segment.bundled[old]!);
      const [start, end] = [segment.quotedStarts[old]!, segment.quotedStarts[old + 1]!];
      builder.quoted.copy(segment.quoted, start, end);
    }
  }
}
