import { KeyTableReader } from './key-table.ts';
import { PostingsWriter } from './postings-writer.ts';
import type { Postings } from './postings.ts';

/** Postings with the new number of each of their documents; -1 for one that is left out. Numbers only rise. */
export interface Renumbered {
  readonly postings: Postings;
  readonly numbers: Int32Array;
}

/** Joins two into one of so many documents. All numbers of the second lie above those of the first. */
export function mergePostings(first: Renumbered, second: Renumbered, documents: number): Postings {
  const [a, b] = [first.postings, second.postings];
  const listed = a.listed.keys.lows.length + b.listed.keys.lows.length;
  const single = a.single.keys.lows.length + b.single.keys.lows.length;
  // Two keys of one document each may make a list, a key of one document may join a list, and removals shorten lists.
  const paired = Math.min(a.single.keys.lows.length, b.single.keys.lows.length);
  const postings = a.listed.numbers.length + b.listed.numbers.length + 2 * paired + listed;
  const writer = new PostingsWriter(documents, single + listed, listed + paired, postings);
  const heads = [new Head(first), new Head(second)] as const;
  for (;;) {
    const key = Math.min(heads[0].key, heads[1].key);
    if (key === Infinity) return writer.finish();
    for (const head of heads) if (head.key === key) head.copy(writer);
    writer.endKey(key);
  }
}

/** The keys of one of the two in ascending order, whether they stand in one document or in several. */
class Head {
  readonly #from: Renumbered;
  readonly #single: KeyTableReader;
  readonly #listed: KeyTableReader;
  key = 0;

  constructor(from: Renumbered) {
    this.#from = from;
    this.#single = new KeyTableReader(from.postings.single.keys);
    this.#listed = new KeyTableReader(from.postings.listed.keys);
    this.#next();
  }

  /** Writes the documents of `key` that stay, and goes on to the next one. */
  copy(writer: PostingsWriter): void {
    const { postings, numbers } = this.#from;
    const alone = this.#single.key === this.key;
    const { place } = alone ? this.#single : this.#listed;
    const held = alone ? postings.single : postings.listed;
    const start = alone ? place : postings.listed.starts[place]!;
    const end = alone ? place + 1 : postings.listed.starts[place + 1]!;
    for (let i = start; i < end; i += 1) {
      const number = numbers[held.numbers[i]!]!;
      if (number >= 0) writer.add(number, held.weights[i]!);
    }
    if (alone) this.#single.place += 1;
    else this.#listed.place += 1;
    this.#next();
  }

  #next(): void {
    this.key = Math.min(this.#single.key, this.#listed.key);
  }
}
