import type { IndexEntry } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { keyedDocument, WEIGHT_STEP } from './index-keys.ts';
import { buildSegment, holders, mergeSegments, normsOf, type Segment } from './index-segment.ts';
import { findKey, type KeyedDocument } from './postings.ts';
import { eachTopKey } from './top-keys.ts';

/**
 * Everything is packed again when so large a part of it has been added or removed since, but not for a handful of
 * stories, and always for so many: packing the added ones alone would then cost too much.
 */
const MERGE_PART = 1 / 8;
const MERGE_FROM = 32;
const MERGE_AT = 512;

/** A small library cannot tell what is rare: somebody met in all of ten stories is not a general name. */
const UNSEEN_STORIES = 1000;

/** A story of the index. Numbers change when stories are added or removed: use them at once. */
export type DocumentNumber = number;

/** What the index knows of a story besides its keys. */
export interface IndexedStory {
  readonly id: StoryId;
  readonly published: string | null;
  readonly bundled: boolean;
  readonly stamp?: string | undefined;
}

/** A whole index as plain data, to be stored and taken up again. */
export interface IndexSnapshot {
  readonly version: number;
  readonly stories: readonly IndexedStory[];
  readonly segment: Segment;
}

/** Rises when a stored index can no longer be taken up; it is then built anew from its entries. */
export const SNAPSHOT_VERSION = 1;

/**
 * All stories that may be related, in memory, without their texts. The one mutable thing of the search: made where
 * the program is put together, and passed on.
 */
export interface RelatedIndex {
  readonly size: number;
  /** One more than the largest number of a story. */
  readonly end: DocumentNumber;
  /** Adds the story, or replaces the one with the same id. */
  add(entry: IndexEntry): void;
  /** Removing an unknown story does nothing. */
  remove(id: StoryId): void;
  has(id: StoryId): boolean;
  /**
   * How rare the key is: ln(stories / stories that hold it), as if `UNSEEN_STORIES` more held nothing of it. Stories
   * removed lately may still count.
   */
  rarity(key: number): number;
  /** Calls back for each story that holds the key, in no stated order. */
  each(key: number, visit: (document: DocumentNumber, weight: number) => void): void;
  /** Length of the vector of a story's weights, each times the rarity of its key; 1 for a story without keys. */
  norm(document: DocumentNumber): number;
  /** Calls back for the heaviest keys of a story. */
  eachTopKey(document: DocumentNumber, visit: (key: number, weight: number) => void): void;
  story(document: DocumentNumber): IndexedStory;
  /** The whole index; the arrays are the index's own and must not be changed. */
  snapshot(): IndexSnapshot;
}

/** Makes the index of these stories, on top of a stored one if given; of two with the same id the later one counts. */
export function createRelatedIndex(
  entries: Iterable<IndexEntry> = [],
  stored: IndexSnapshot | null = null,
): RelatedIndex {
  const index = new PackedIndex(stored);
  for (const entry of entries) index.add(entry);
  return index;
}

/** Keys of a story that is not packed yet. */
interface Slot extends IndexedStory {
  readonly keyed: KeyedDocument | null;
}

interface NormedSegment extends Segment {
  readonly norms: Float32Array;
}

/**
 * Two segments: one of nearly all stories, and a small one of those added since that was packed, which is packed
 * again when something was added. So adding a story costs little in a large library.
 */
class PackedIndex implements RelatedIndex {
  /** `null`: removed, or replaced by a later slot. The first ones are packed in the main segment. */
  #slots: (Slot | null)[];
  readonly #numbers: Map<StoryId, DocumentNumber>;
  #main: NormedSegment;
  #recent: NormedSegment | null = null;

  constructor(stored: IndexSnapshot | null) {
    this.#slots = (stored?.stories ?? []).map((story) => ({ ...story, keyed: null }));
    this.#numbers = new Map(this.#slots.map((slot, number) => [slot!.id, number]));
    this.#main = this.#normed(stored?.segment ?? buildSegment([]));
  }

  get size(): number {
    return this.#numbers.size;
  }

  get end(): DocumentNumber {
    this.#segments();
    return this.#slots.length;
  }

  add({ id, published, bundled, stamp, terms }: IndexEntry): void {
    this.remove(id);
    this.#numbers.set(id, this.#slots.length);
    this.#slots.push({ id, published, bundled, stamp, keyed: keyedDocument(terms) });
    this.#recent = null;
  }

  remove(id: StoryId): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#numbers.delete(id);
    this.#slots[number] = null;
  }

  has(id: StoryId): boolean {
    return this.#numbers.has(id);
  }

  rarity(key: number): number {
    const [main, recent] = this.#segments();
    return this.#rarityOf(holders(main.postings, key) + holders(recent.postings, key));
  }

  norm(document: DocumentNumber): number {
    const [{ norms }, number] = this.#place(document);
    return norms[number]! || 1;
  }

  each(key: number, visit: (document: DocumentNumber, weight: number) => void): void {
    let first = 0;
    for (const { postings } of this.#segments()) {
      const { keys, starts, packed, documents } = postings;
      const k = findKey(keys, key);
      const end = k < 0 ? 0 : starts[k + 1]!;
      for (let i = k < 0 ? 0 : starts[k]!; i < end; i += 1) {
        const document = first + (packed[i]! >>> 8);
        if (this.#slots[document] !== null) visit(document, (packed[i]! & 255) / WEIGHT_STEP);
      }
      first += documents;
    }
  }

  eachTopKey(document: DocumentNumber, visit: (key: number, weight: number) => void): void {
    const [{ top }, number] = this.#place(document);
    eachTopKey(top, number, (key, weight) => visit(key, weight / WEIGHT_STEP));
  }

  story(document: DocumentNumber): IndexedStory {
    const slot = this.#slots[document];
    if (slot === undefined || slot === null) {
      throw new RangeError(`no story has number ${document}`);
    }
    return slot;
  }

  snapshot(): IndexSnapshot {
    if (this.#slots.length > this.#packed() || this.size < this.#slots.length) this.#merge();
    const stories = this.#slots.map((slot) => {
      const { id, published, bundled, stamp } = slot!;
      return { id, published, bundled, stamp };
    });
    const { postings, top } = this.#main;
    return { version: SNAPSHOT_VERSION, stories, segment: { postings, top } };
  }

  #segments(): readonly [main: NormedSegment, recent: NormedSegment] {
    const added = this.#slots.length - this.#packed();
    const gone = this.#slots.length - this.size;
    const limit = Math.min(MERGE_AT, Math.max(MERGE_FROM, this.#packed() * MERGE_PART));
    if (added + gone >= limit) this.#merge();
    this.#recent ??= this.#normed(this.#packRecent());
    return [this.#main, this.#recent];
  }

  /** The segment that holds a document, and the document's number in it. */
  #place(document: DocumentNumber): readonly [NormedSegment, number] {
    const [main, recent] = this.#segments();
    const packed = this.#packed();
    return document < packed ? [main, document] : [recent, document - packed];
  }

  #packed(): number {
    return this.#main.postings.documents;
  }

  #rarityOf(holders: number): number {
    return Math.log((this.size + UNSEEN_STORIES + 1) / (holders + 1));
  }

  #packRecent(): Segment {
    const added = this.#slots.slice(this.#packed());
    return buildSegment(added.map((slot) => slot?.keyed ?? NO_KEYS));
  }

  /** With norms by the rarity in the main segment and this one together. */
  #normed(segment: Segment, main: Segment | null = this.#main ?? null): NormedSegment {
    const norms = normsOf(segment.postings, (key, here) =>
      this.#rarityOf(here + (main === null ? 0 : holders(main.postings, key))),
    );
    return { ...segment, norms };
  }

  /** Packs everything into the main segment and forgets what was removed. */
  #merge(): void {
    const packed = this.#packed();
    const numbers = new Int32Array(this.#slots.length).fill(-1);
    const slots: Slot[] = [];
    for (const [old, slot] of this.#slots.entries()) {
      if (slot === null) continue;
      numbers[old] = slots.length;
      this.#numbers.set(slot.id, slots.length);
      slots.push({ ...slot, keyed: null });
    }
    const first = { segment: this.#main, numbers: numbers.subarray(0, packed) };
    const second = { segment: this.#packRecent(), numbers: numbers.subarray(packed) };
    this.#slots = slots;
    this.#main = this.#normed(mergeSegments(first, second, slots.length), null);
    this.#recent = null;
  }
}

const NO_KEYS: KeyedDocument = { keys: new Uint32Array(0), weights: new Uint8Array(0) };
