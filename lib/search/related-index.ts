import type { IndexEntry, StoryTerms } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { buildPostings, findKey, type KeyedDocument, type Postings } from './postings.ts';
import { hashWord } from './hash-word.ts';

/** Weights are kept in one byte, in steps of a thirty-second; none is above 7.9. */
const STEP = 32;

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

/** Hashed keys; the kinds never meet. */
export const termKey = (term: string): number => hashWord(term);
export const entityKey = (name: string): number => hashWord(`entity ${name}`);
export const speakerKey = (name: string): number => hashWord(`speaker ${name}`);
export const printKey = (print: number): number => hashWord(`print ${print}`);

/** What the index knows of a story besides its keys. */
export interface IndexedStory {
  readonly id: StoryId;
  readonly published: string | null;
  readonly bundled: boolean;
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
  /**
   * How rare the key is: ln(stories / stories that hold it), as if `UNSEEN_STORIES` more held nothing of it. Stories
   * removed lately may still count.
   */
  rarity(key: number): number;
  /** Calls back for each story that holds the key, in no stated order. */
  each(key: number, visit: (document: DocumentNumber, weight: number) => void): void;
  /** Length of the vector of a story's weights, each times the rarity of its key; 1 for a story without keys. */
  norm(document: DocumentNumber): number;
  /** Calls back for each key of a story. */
  eachKey(document: DocumentNumber, visit: (key: number, weight: number) => void): void;
  story(document: DocumentNumber): IndexedStory;
}

/** Makes the index of these stories; of two with the same id the later one counts. */
export function createRelatedIndex(entries: Iterable<IndexEntry> = []): RelatedIndex {
  const index = new PackedIndex();
  for (const entry of entries) index.add(entry);
  return index;
}

/** A packed part that is replaced as a whole; its documents are the slots from `first` on. */
interface Segment {
  readonly first: DocumentNumber;
  readonly postings: Postings;
  readonly norms: Float32Array;
}

interface Slot extends IndexedStory {
  readonly keyed: KeyedDocument | null;
}

/**
 * Two segments: one of all stories, and a small one of those added since it was packed, which is packed again when
 * something was added. So adding a story costs little in a large library.
 */
class PackedIndex implements RelatedIndex {
  /** `null`: removed, or replaced by a later slot. */
  #slots: (Slot | null)[] = [];
  readonly #numbers = new Map<StoryId, DocumentNumber>();
  #main: Segment = { first: 0, postings: buildPostings([]), norms: new Float32Array(0) };
  #recent: Segment | null = null;

  get size(): number {
    return this.#numbers.size;
  }

  get end(): DocumentNumber {
    this.#segments();
    return this.#slots.length;
  }

  add({ id, published, bundled, terms }: IndexEntry): void {
    this.remove(id);
    this.#numbers.set(id, this.#slots.length);
    this.#slots.push({ id, published, bundled, keyed: keyedDocument(terms) });
    this.#recent = null;
  }

  remove(id: StoryId): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#numbers.delete(id);
    this.#slots[number] = null;
  }

  rarity(key: number): number {
    const [main, recent] = this.#segments();
    return this.#rarityOf(holders(main.postings, key) + holders(recent.postings, key));
  }

  norm(document: DocumentNumber): number {
    const { first, norms } = this.#segmentOf(document);
    return norms[document - first]! || 1;
  }

  each(key: number, visit: (document: DocumentNumber, weight: number) => void): void {
    for (const { first, postings } of this.#segments()) {
      const k = findKey(postings.keys, key);
      if (k < 0) continue;
      for (let i = postings.starts[k]!; i < postings.starts[k + 1]!; i += 1) {
        const packed = postings.packed[i]!;
        const document = first + (packed >>> 8);
        if (this.#slots[document] !== null) visit(document, (packed & 255) / STEP);
      }
    }
  }

  eachKey(document: DocumentNumber, visit: (key: number, weight: number) => void): void {
    const { first, postings } = this.#segmentOf(document);
    const { documentStarts, documentKeys, documentWeights } = postings;
    for (
      let i = documentStarts[document - first]!;
      i < documentStarts[document - first + 1]!;
      i += 1
    ) {
      visit(documentKeys[i]!, documentWeights[i]! / STEP);
    }
  }

  story(document: DocumentNumber): IndexedStory {
    const slot = this.#slots[document];
    if (slot === undefined || slot === null)
      throw new RangeError(`no story has number ${document}`);
    return slot;
  }

  #segments(): readonly [main: Segment, recent: Segment] {
    const packed = this.#mainEnd();
    const added = this.#slots.length - packed;
    const gone = this.#slots.length - this.size;
    const limit = Math.min(MERGE_AT, Math.max(MERGE_FROM, packed * MERGE_PART));
    if (added + gone >= limit) this.#merge();
    this.#recent ??= this.#packRecent();
    return [this.#main, this.#recent];
  }

  #segmentOf(document: DocumentNumber): Segment {
    const [main, recent] = this.#segments();
    return document < recent.first ? main : recent;
  }

  #mainEnd(): DocumentNumber {
    return this.#main.norms.length;
  }

  #rarityOf(holders: number): number {
    return Math.log((this.size + UNSEEN_STORIES + 1) / (holders + 1));
  }

  #packRecent(): Segment {
    const first = this.#mainEnd();
    const added = this.#slots.slice(first).map((slot) => slot?.keyed ?? NO_KEYS);
    const postings = buildPostings(added);
    const main = this.#main.postings;
    const norms = normsOf(postings, (key, here) => this.#rarityOf(here + holders(main, key)));
    return { first, postings, norms };
  }

  /** Packs everything into the main segment and forgets what was removed. */
  #merge(): void {
    const { documentStarts, documentKeys, documentWeights } = this.#main.postings;
    const documents: KeyedDocument[] = [];
    const slots: Slot[] = [];
    for (const [i, slot] of this.#slots.entries()) {
      if (slot === null) continue;
      const [start, end] = [documentStarts[i], documentStarts[i + 1]];
      documents.push(
        slot.keyed ?? {
          keys: documentKeys.subarray(start, end),
          weights: documentWeights.subarray(start, end),
        },
      );
      this.#numbers.set(slot.id, slots.length);
      slots.push({ ...slot, keyed: null });
    }
    this.#slots = slots;
    const postings = buildPostings(documents);
    const norms = normsOf(postings, (_, holders) => this.#rarityOf(holders));
    this.#main = { first: 0, postings, norms };
    this.#recent = null;
  }
}

/** In how many documents the key stands. */
function holders({ keys, starts }: Postings, key: number): number {
  const k = findKey(keys, key);
  return k < 0 ? 0 : starts[k + 1]! - starts[k]!;
}

function normsOf(
  { keys, starts, packed, documentStarts }: Postings,
  rarity: (key: number, holders: number) => number,
): Float32Array {
  const norms = new Float32Array(documentStarts.length - 1);
  for (let k = 0; k < keys.length; k += 1) {
    const [start, end] = [starts[k]!, starts[k + 1]!];
    const rare = rarity(keys[k]!, end - start) / STEP;
    for (let i = start; i < end; i += 1) {
      const weight = (packed[i]! & 255) * rare;
      norms[packed[i]! >>> 8]! += weight * weight;
    }
  }
  return norms.map(Math.sqrt);
}

const NO_KEYS: KeyedDocument = { keys: new Uint32Array(0), weights: new Uint8Array(0) };

/** Calls back for every key of a story; a key may come twice. */
export function eachWeightedKey(
  { terms, entities, quotations }: StoryTerms,
  visit: (key: number, weight: number) => void,
): void {
  for (const [term, weight] of terms) visit(termKey(term), weight);
  for (const { key, salience, speaks } of entities) {
    visit(entityKey(key), salience);
    if (speaks) visit(speakerKey(key), 1);
  }
  for (const { prints } of quotations) {
    for (const print of prints) visit(printKey(print), 1);
  }
}

function keyedDocument(terms: StoryTerms): KeyedDocument {
  const weights = new Map<number, number>();
  eachWeightedKey(terms, (key, weight) => {
    const step = Math.min(255, Math.max(1, Math.round(weight * STEP)));
    weights.set(key, Math.max(step, weights.get(key) ?? 0));
  });
  return { keys: Uint32Array.from(weights.keys()), weights: Uint8Array.from(weights.values()) };
}
