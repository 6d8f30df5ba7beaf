import type { IndexEntry } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { keyedDocument, WEIGHT_STEP } from './index-keys.ts';
import { buildPostings } from './build-postings.ts';
import { holdersIn, joined, makeSegment, rarityIn, type Segment } from './index-segment.ts';
import { mergePostings } from './merge-postings.ts';
import {
  findList,
  holders,
  type KeyedDocument,
  type PostingArrays,
  type Postings,
} from './postings.ts';

/**
 * Everything is packed again when so large a part of it has been added or removed since, but not for a handful of
 * stories, and always for so many: packing the added ones alone would then cost too much.
 */
const MERGE_PART = 1 / 8;
const MERGE_FROM = 32;
const MERGE_AT = 512;

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
  readonly postings: Postings;
}

/** Rises when a stored index can no longer be taken up; it is then built anew from its entries. */
export const SNAPSHOT_VERSION = 2;

/** Some of the stories that hold a key: those of the arrays from `start` to `end`, ascending. */
export interface Holders extends PostingArrays {
  readonly start: number;
  readonly end: number;
  /** What is to be added to each number. */
  readonly first: DocumentNumber;
  /** The rarity with which `commonPart` counts a common key; `null`: the key is not common, and not counted there. */
  readonly common: number | null;
}

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
  /** By number: length of the vector of a story's weights, each times the rarity of its key; 1 for one without keys. */
  readonly norms: Float32Array;
  /** By number: the part of a story's norm, from 0 to 1, that its common keys make. */
  readonly commonParts: Float32Array;
  /** The stories that hold the key as they are packed: removed ones too. Changes of the index make it void. */
  lists(key: number): readonly Holders[];
  /** False for the number of a story that was removed. */
  stands(document: DocumentNumber): boolean;
  /** The number of a story; `null`: it is not in the index. */
  numberOf(id: StoryId): DocumentNumber | null;
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

/**
 * Two segments: one of nearly all stories, and a small one of those added since that was packed, which is packed
 * again when something was added. So adding a story costs little in a large library.
 */
class PackedIndex implements RelatedIndex {
  /** `null`: removed, or replaced by a later slot. The first ones are packed in the main segment. */
  #slots: (Slot | null)[];
  readonly #numbers: Map<StoryId, DocumentNumber>;
  #main: Segment;
  #recent: Segment | null = null;
  #norms = new Float32Array(0);
  #commonParts = new Float32Array(0);

  constructor(stored: IndexSnapshot | null) {
    this.#slots = (stored?.stories ?? []).map((story) => ({ ...story, keyed: null }));
    this.#numbers = new Map(this.#slots.map((slot, number) => [slot!.id, number]));
    this.#main = this.#segmentOf(stored?.postings ?? buildPostings([]), null);
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
    return rarityIn(this.size, holdersIn(this.#segments(), key));
  }

  get norms(): Float32Array {
    this.#segments();
    return this.#norms;
  }

  get commonParts(): Float32Array {
    this.#segments();
    return this.#commonParts;
  }

  each(key: number, visit: (document: DocumentNumber, weight: number) => void): void {
    for (const { numbers, weights, start, end, first } of this.lists(key)) {
      for (let i = start; i < end; i += 1) {
        const document = first + numbers[i]!;
        if (this.#slots[document] !== null) visit(document, weights[i]! / WEIGHT_STEP);
      }
    }
  }

  lists(key: number): readonly Holders[] {
    const found: Holders[] = [];
    let first = 0;
    for (const { postings, commonFrom, rarity } of this.#segments()) {
      const list = findList(postings, key);
      if (list !== null) {
        const count = list.end - list.start;
        const common = count >= commonFrom ? rarity(count, () => key) : null;
        found.push({ ...list, first, common });
      }
      first += postings.documents;
    }
    return found;
  }

  stands(document: DocumentNumber): boolean {
    return this.#slots[document] !== null;
  }

  numberOf(id: StoryId): DocumentNumber | null {
    return this.#numbers.get(id) ?? null;
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
    return { version: SNAPSHOT_VERSION, stories, postings: this.#main.postings };
  }

  #segments(): readonly [main: Segment, recent: Segment] {
    const added = this.#slots.length - this.#packed();
    const gone = this.#slots.length - this.size;
    const limit = Math.min(MERGE_AT, Math.max(MERGE_FROM, this.#packed() * MERGE_PART));
    if (added + gone >= limit) this.#merge();
    if (this.#recent === null) {
      this.#recent = this.#segmentOf(this.#packRecent(), this.#main.postings);
      this.#norms = joined(this.#main.norms, this.#recent.norms);
      this.#commonParts = joined(this.#main.commonParts, this.#recent.commonParts);
    }
    return [this.#main, this.#recent];
  }

  #packed(): number {
    return this.#main.postings.documents;
  }

  #packRecent(): Postings {
    const added = this.#slots.slice(this.#packed());
    return buildPostings(added.map((slot) => slot?.keyed ?? NO_KEYS));
  }

  /** Norms go by the rarity in these postings and `others` together, as it is now. */
  #segmentOf(postings: Postings, others: Postings | null): Segment {
    const { size } = this;
    return makeSegment(postings, (here, key) =>
      rarityIn(size, here + (others === null ? 0 : holders(others, key()))),
    );
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
    const first = { postings: this.#main.postings, numbers: numbers.subarray(0, packed) };
    const second = { postings: this.#packRecent(), numbers: numbers.subarray(packed) };
    this.#slots = slots;
    this.#main = this.#segmentOf(mergePostings(first, second, slots.length), null);
    this.#recent = null;
  }
}

const NO_KEYS: KeyedDocument = { keys: new Uint32Array(0), weights: new Uint8Array(0) };
