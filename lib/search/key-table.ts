/** Keys are looked up by their upper half; only the lower one is stored with each. */
const BUCKETS = 1 << 16;

/** A set of 32-bit keys in two bytes a key: by upper half, the lower halves ascending. Each key has a place, from 0. */
export interface KeyTable {
  /** Place of the first key of each upper half; one more than those. */
  readonly starts: Uint32Array;
  readonly lows: Uint16Array;
}

/** Place of the key; -1 where it is not in the table. */
export function findKey({ starts, lows }: KeyTable, key: number): number {
  const bucket = key >>> 16;
  const wanted = key & 0xffff;
  let low = starts[bucket]!;
  let high = starts[bucket + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = lows[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Makes a table of keys that come in ascending order. */
export class KeyTableWriter {
  readonly #starts = new Uint32Array(BUCKETS + 1);
  readonly #lows: Uint16Array;
  #length = 0;

  /** `most`: keys that may come. */
  constructor(most: number) {
    this.#lows = new Uint16Array(most);
  }

  get length(): number {
    return this.#length;
  }

  add(key: number): void {
    this.#lows[this.#length] = key & 0xffff;
    this.#length += 1;
    this.#starts[(key >>> 16) + 1] = this.#length;
  }

  finish(): KeyTable {
    for (let bucket = 1; bucket <= BUCKETS; bucket += 1) {
      this.#starts[bucket] = Math.max(this.#starts[bucket]!, this.#starts[bucket - 1]!);
    }
    return { starts: this.#starts, lows: this.#lows.slice(0, this.#length) };
  }
}

/** Reads the keys of a table in ascending order. */
export class KeyTableReader {
  readonly #table: KeyTable;
  #bucket = 0;
  /** Place of `key`. */
  place = 0;

  constructor(table: KeyTable) {
    this.#table = table;
  }

  /** The key at `place`; `Infinity` behind the last. */
  get key(): number {
    const { starts, lows } = this.#table;
    if (this.place >= lows.length) return Infinity;
    while (starts[this.#bucket + 1]! <= this.place) this.#bucket += 1;
    return this.#bucket * 0x10000 + lows[this.place]!;
  }
}
