import type { StoryId } from '../../model/story.ts';
import type { IndexedStory } from './index-story.ts';
import { mergeSegments } from './merge-segments.ts';
import { TermTable, type PackedTerms } from './term-table.ts';
import { documentsOf, documentWith, idOf, packStories, type TextSegment } from './text-segment.ts';

/** Raised by one whenever the same story gives another index: what was stored before is then built again. */
export const TEXT_INDEX_VERSION = 1;

/** So many segments of about one size are merged into one. */
const FAN_IN = 8;

/** Stories of the largest segments: larger ones are not merged any more. */
const LARGEST = 4096;

/** Merges of up to so many stories are made at once; larger ones wait for `maintain`. */
const AT_ONCE = 64;

/** The index as it is stored: typed arrays, and numbers of segments. */
export interface PackedTextIndex {
  readonly version: number;
  readonly terms: PackedTerms;
  readonly segments: readonly TextSegment[];
}

/**
 * The words of all stories, in memory. Made where the program is put together, and passed on; mutable. Adding costs the
 * same in a large library as in a small one: a story is a segment of its own, and segments are merged eight by eight
 * (the log-structured merge of O'Neil et al. 1996).
 */
export class TextIndex {
  readonly table: TermTable;
  #segments: TextSegment[];
  #merging = false;
  #size: number;
  #lastNumber: number;

  /** Throws `RangeError` for an index packed by another version. */
  constructor(packed?: PackedTextIndex) {
    if (packed !== undefined && packed.version !== TEXT_INDEX_VERSION) {
      throw new RangeError(`text index of version ${packed.version}`);
    }
    this.table = new TermTable(packed?.terms);
    this.#segments = [...(packed?.segments ?? [])];
    this.#size = this.#segments.reduce((sum, segment) => sum + livingIn(segment), 0);
    this.#lastNumber = Math.max(0, ...this.#segments.map((segment) => segment.number));
  }

  get segments(): readonly TextSegment[] {
    return this.#segments;
  }

  /** Stories that may be found. */
  get size(): number {
    return this.#size;
  }

  /** Bytes held in arrays. */
  get byteLength(): number {
    const arrays = this.#segments.flatMap((segment) =>
      Object.values(segment).filter((part) => ArrayBuffer.isView(part)),
    );
    return arrays.reduce((sum, array) => sum + array.byteLength, this.table.byteLength);
  }

  /** Adds the stories, or replaces those with the same id; of two with the same id the later one counts. */
  add(stories: readonly IndexedStory[]): void {
    const latest = new Map(stories.map((story) => [story.id, story]));
    for (const id of latest.keys()) this.remove(id);
    if (latest.size === 0) return;
    this.#size += latest.size;
    this.#segments.push(packStories(this.#nextNumber(), [...latest.values()], this.table));
    for (const step of this.#merges(AT_ONCE)) step satisfies void;
  }

  /** Removing an unknown story does nothing. */
  remove(id: StoryId): void {
    for (const segment of this.#segments) {
      const document = documentWith(segment, id);
      if (document < 0) continue;
      segment.dead[document] = 1;
      this.#size -= 1;
      return;
    }
  }

  /** Tells the stamp of a story (`stampOf`); an unknown story is passed over. */
  setStamp(id: StoryId, stamp: number): void {
    for (const segment of this.#segments) {
      const document = documentWith(segment, id);
      if (document >= 0) segment.stamps[document] = stamp;
    }
  }

  /** Every story with its stamp. */
  stamps(): Map<StoryId, number> {
    const stamps = new Map<StoryId, number>();
    for (const segment of this.#segments) {
      for (const [document, stamp] of segment.stamps.entries()) {
        if (segment.dead[document] === 0) stamps.set(idOf(segment, document), stamp);
      }
    }
    return stamps;
  }

  /** The merges that are due, in slices of some milliseconds: every `yield` is a place to let others work. */
  *maintain(): Generator<void, void> {
    yield* this.#merges(Infinity);
  }

  /** What the constructor takes; the arrays are those of the index. */
  pack(): PackedTextIndex {
    return { version: TEXT_INDEX_VERSION, terms: this.table.pack(), segments: [...this.#segments] };
  }

  *#merges(most: number): Generator<void, void> {
    if (this.#merging) return; // another call is between two slices, and will go on
    this.#merging = true;
    try {
      for (;;) {
        const due = this.#due(most);
        if (due === null) return;
        const merged = yield* mergeSegments(this.#nextNumber(), due, this.table);
        const kept = this.#segments.filter((segment) => !due.includes(segment));
        this.#segments = documentsOf(merged) === 0 ? kept : [merged, ...kept];
      }
    } finally {
      this.#merging = false;
    }
  }

  /** Segments to be merged next: eight of one size, or one of which the most is dead. */
  #due(most: number): readonly TextSegment[] | null {
    const levels = new Map<number, TextSegment[]>();
    for (const segment of this.#segments) {
      const documents = documentsOf(segment);
      if (documents > most) continue;
      if (livingIn(segment) * 2 < documents) return [segment];
      if (documents > LARGEST) continue;
      const level = Math.floor(Math.log2(documents) / Math.log2(FAN_IN) + 1e-9);
      const others = levels.get(level) ?? [];
      others.push(segment);
      levels.set(level, others);
    }
    for (const group of levels.values()) {
      if (group.length < FAN_IN) continue;
      const chosen = group.slice(0, FAN_IN);
      const documents = chosen.reduce((sum, segment) => sum + documentsOf(segment), 0);
      if (documents <= most) return chosen;
    }
    return null;
  }

  #nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }
}

function livingIn({ dead }: TextSegment): number {
  let living = dead.length;
  for (const isDead of dead) living -= isDead;
  return living;
}
