import { ByteWriter, readText, writeText } from './bytes.ts';
import { editDistance } from './edit-distance.ts';

/** Terms get numbers in the order in which they are first met, and keep them. */
export type TermId = number;

/** The table as it is stored: typed arrays only. */
export interface PackedTerms {
  readonly bytes: Uint8Array;
  /** Where each term starts in `bytes`; one more than terms. */
  readonly starts: Uint32Array;
  /** In how many stories each term stands. */
  readonly holders: Uint32Array;
  /** All terms in the order of their bytes. */
  readonly sorted: Uint32Array;
}

/** New terms gathered before they are sorted in with the others. */
const SORT_AT = 4096;

/**
 * Every term of the index once. Terms of a kind share their first character (`TermKind`), so that they never meet.
 * Grows only; what no story holds any more stays until the index is built again.
 */
export class TermTable {
  #bytes: Uint8Array;
  #starts: Uint32Array;
  #holders: Uint32Array;
  #masks: Uint32Array;
  #slots: Uint32Array;
  #sorted: Uint32Array;
  #size: number;

  constructor(packed: PackedTerms = EMPTY) {
    this.#bytes = packed.bytes;
    this.#starts = packed.starts;
    this.#holders = packed.holders;
    this.#sorted = packed.sorted;
    this.#size = packed.starts.length - 1;
    this.#masks = new Uint32Array(this.#size);
    for (let id = 0; id < this.#size; id += 1) this.#masks[id] = this.#maskOf(id);
    this.#slots = this.#hashed(tableSize(this.#size));
  }

  get size(): number {
    return this.#size;
  }

  /** Bytes held. */
  get byteLength(): number {
    const arrays = [this.#bytes, this.#starts, this.#holders, this.#masks, this.#slots];
    return arrays.reduce((sum, array) => sum + array.byteLength, this.#sorted.byteLength);
  }

  /** -1: no such term. */
  idOf(term: string): TermId {
    const encoded = encode(term);
    return this.#slots[this.#slotOf(encoded)]! - 1;
  }

  /** The number of the term, given now where it has none. */
  intern(term: string): TermId {
    const encoded = encode(term);
    const slot = this.#slotOf(encoded);
    const found = this.#slots[slot]! - 1;
    if (found >= 0) return found;
    const id = this.#size;
    this.#append(id, encoded);
    this.#size += 1;
    if (this.#size * 2 > this.#slots.length) this.#slots = this.#hashed(this.#slots.length * 2);
    else this.#slots[slot] = id + 1;
    if (this.#size - this.#sorted.length >= SORT_AT) this.#sort();
    return id;
  }

  text(id: TermId): string {
    return readText(this.#bytes, this.#starts[id]!, this.#starts[id + 1]!);
  }

  /** In how many stories the term stands; removed stories count until their part of the index is packed again. */
  holders(id: TermId): number {
    return this.#holders[id]!;
  }

  count(id: TermId, by: number): void {
    this.#holders[id]! += by;
  }

  /** The terms that begin with the prefix and stand in a story, those in most stories first. */
  startingWith(prefix: string, most: number): TermId[] {
    const encoded = encode(prefix);
    const best: TermId[] = [];
    const offer = (id: TermId) => {
      const holders = this.#holders[id]!;
      if (holders === 0) return;
      if (best.length === most && holders <= this.#holders[best.at(-1)!]!) return;
      let at = best.length;
      while (at > 0 && this.#holders[best[at - 1]!]! < holders) at -= 1;
      best.splice(at, 0, id);
      if (best.length > most) best.pop();
    };
    for (let i = this.#firstFrom(encoded); i < this.#sorted.length; i += 1) {
      if (!this.#begins(this.#sorted[i]!, encoded)) break;
      offer(this.#sorted[i]!);
    }
    for (let id = this.#sorted.length; id < this.#size; id += 1) {
      if (this.#begins(id, encoded)) offer(id);
    }
    return best;
  }

  /** The terms of the same kind at most `distance` edits away that stand in a story, nearest first, then by stories. */
  near(term: string, distance: number, most: number): { id: TermId; distance: number }[] {
    const encoded = encode(term);
    const mask = maskOf(encoded, 0, encoded.length);
    const kind = kindOf(encoded[0]);
    const found: { id: TermId; distance: number }[] = [];
    for (let id = 0; id < this.#size; id += 1) {
      // One edit changes at most two letters of the set of letters, and three bytes of the length.
      if (bits(this.#masks[id]! ^ mask) > 2 * distance || this.#holders[id] === 0) continue;
      const start = this.#starts[id]!;
      const longer = this.#starts[id + 1]! - start - encoded.length;
      if (longer > 3 * distance || -longer > 3 * distance) continue;
      if (kindOf(this.#bytes[start]) !== kind) continue;
      const edits = editDistance(term, this.text(id), distance);
      if (edits > 0 && edits <= distance) found.push({ id, distance: edits });
    }
    const more = (id: TermId) => this.#holders[id]!;
    return found
      .sort((a, b) => a.distance - b.distance || more(b.id) - more(a.id) || a.id - b.id)
      .slice(0, most);
  }

  /** What the constructor takes. */
  pack(): PackedTerms {
    if (this.#sorted.length < this.#size) this.#sort();
    return {
      bytes: this.#bytes.slice(0, this.#starts[this.#size]),
      starts: this.#starts.slice(0, this.#size + 1),
      holders: this.#holders.slice(0, this.#size),
      sorted: this.#sorted,
    };
  }

  #append(id: TermId, encoded: Uint8Array): void {
    const end = this.#starts[id]! + encoded.length;
    if (end > this.#bytes.length) {
      const bytes = new Uint8Array(room(end));
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    if (id >= this.#holders.length) this.#makeRoom(room(id + 1));
    this.#bytes.set(encoded, this.#starts[id]);
    this.#starts[id + 1] = end;
    this.#masks[id] = this.#maskOf(id);
  }

  #makeRoom(terms: number): void {
    const starts = new Uint32Array(terms + 1);
    const holders = new Uint32Array(terms);
    const masks = new Uint32Array(terms);
    starts.set(this.#starts.subarray(0, this.#size + 1));
    holders.set(this.#holders.subarray(0, this.#size));
    masks.set(this.#masks.subarray(0, this.#size));
    [this.#starts, this.#holders, this.#masks] = [starts, holders, masks];
  }

  #maskOf(id: TermId): number {
    return maskOf(this.#bytes, this.#starts[id]!, this.#starts[id + 1]!);
  }

  /** The slot that holds the term, or the free one where it would go. */
  #slotOf(encoded: Uint8Array): number {
    const last = this.#slots.length - 1;
    let slot = hash(encoded, 0, encoded.length) & last;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & last) {
      const id = this.#slots[slot]! - 1;
      const long = this.#starts[id + 1]! - this.#starts[id]!;
      if (long === encoded.length && this.#begins(id, encoded)) break;
    }
    return slot;
  }

  #hashed(size: number): Uint32Array {
    const slots = new Uint32Array(size);
    for (let id = 0; id < this.#size; id += 1) {
      let slot = hash(this.#bytes, this.#starts[id]!, this.#starts[id + 1]!) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = id + 1;
    }
    return slots;
  }

  #begins(id: TermId, encoded: Uint8Array): boolean {
    const start = this.#starts[id]!;
    if (this.#starts[id + 1]! - start < encoded.length) return false;
    for (let i = 0; i < encoded.length; i += 1) {
      if (this.#bytes[start + i] !== encoded[i]) return false;
    }
    return true;
  }

  /** Place in `#sorted` of the first term that is not before these bytes. */
  #firstFrom(encoded: Uint8Array): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const id = this.#sorted[middle]!;
      const order = compare(
        [this.#bytes, this.#starts[id]!, this.#starts[id + 1]!],
        [encoded, 0, encoded.length],
      );
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Sorts the new terms in. */
  #sort(): void {
    const place = (id: TermId): Place => [this.#bytes, this.#starts[id]!, this.#starts[id + 1]!];
    const before = (a: TermId, b: TermId) => compare(place(a), place(b));
    const old = this.#sorted;
    const added = Uint32Array.from({ length: this.#size - old.length }, (_, i) => old.length + i);
    added.sort(before);
    const sorted = new Uint32Array(this.#size);
    for (let i = 0, j = 0, k = 0; k < sorted.length; k += 1) {
      const takesOld = j === added.length || (i < old.length && before(old[i]!, added[j]!) < 0);
      sorted[k] = takesOld ? old[i]! : added[j]!;
      if (takesOld) i += 1;
      else j += 1;
    }
    this.#sorted = sorted;
  }
}

type Place = readonly [bytes: Uint8Array, start: number, end: number];

const EMPTY: PackedTerms = {
  bytes: new Uint8Array(0),
  starts: new Uint32Array(1),
  holders: new Uint32Array(0),
  sorted: new Uint32Array(0),
};

function encode(term: string): Uint8Array {
  const writer = new ByteWriter(term.length + 8);
  writeText(writer, term);
  return writer.done();
}

function compare([a, aStart, aEnd]: Place, [b, bStart, bEnd]: Place): number {
  const size = Math.min(aEnd - aStart, bEnd - bStart);
  for (let i = 0; i < size; i += 1) {
    const difference = a[aStart + i]! - b[bStart + i]!;
    if (difference !== 0) return difference;
  }
  return aEnd - aStart - (bEnd - bStart);
}

/** FNV-1a with a last mixing step. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i += 1) value = Math.imul(value ^ bytes[i]!, 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Which letters and digits a term holds, one bit each; other bytes share the bits left over. */
function maskOf(bytes: Uint8Array, start: number, end: number): number {
  let mask = 0;
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i]!;
    if (byte >= 97 && byte <= 122) mask |= 1 << (byte - 97);
    else if (byte >= 48 && byte <= 57) mask |= 1 << 26;
    else if (byte > 127) mask |= 1 << 27;
    else if (byte > 31) mask |= 1 << 28;
  }
  return mask >>> 0;
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Terms of the text have no kind character. */
function kindOf(first: number | undefined): number {
  return first !== undefined && first < 32 ? first : 0;
}

function tableSize(terms: number): number {
  let size = 1024;
  while (size < terms * 2) size *= 2;
  return size;
}

function room(wanted: number): number {
  return Math.max(1024, Math.ceil(wanted * 1.25));
}
