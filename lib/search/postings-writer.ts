import { KeyTableWriter } from './key-table.ts';
import type { DocumentNumbers, Postings } from './postings.ts';

/** More documents than this need four bytes a number. */
const SHORT_NUMBERS = 1 << 16;

/** Packs postings that come by key, then by document, both ascending. */
export class PostingsWriter {
  readonly #documents: number;
  readonly #single: { keys: KeyTableWriter; numbers: DocumentNumbers; weights: Uint8Array };
  readonly #listed: {
    keys: KeyTableWriter;
    starts: Uint32Array;
    numbers: DocumentNumbers;
    weights: Uint8Array;
  };
  /** Postings written to the lists, those of the key being written included. */
  #end = 0;

  /** `single`, `listed` and `postings`: how many keys of one document, keys of several, and postings of those, may come. */
  constructor(documents: number, single: number, listed: number, postings: number) {
    const numbers = (length: number) =>
      documents <= SHORT_NUMBERS ? new Uint16Array(length) : new Uint32Array(length);
    this.#documents = documents;
    this.#single = {
      keys: new KeyTableWriter(single),
      numbers: numbers(single),
      weights: new Uint8Array(single),
    };
    this.#listed = {
      keys: new KeyTableWriter(listed),
      starts: new Uint32Array(listed + 1),
      // One more, as a key of one document is known as such only when it is finished.
      numbers: numbers(postings + 1),
      weights: new Uint8Array(postings + 1),
    };
  }

  /** A document that holds the key of the next `endKey`. */
  add(document: number, weight: number): void {
    this.#listed.numbers[this.#end] = document;
    this.#listed.weights[this.#end] = weight;
    this.#end += 1;
  }

  /** The documents added since the last key hold this one. Where none was added, nothing happens. */
  endKey(key: number): void {
    const [single, listed] = [this.#single, this.#listed];
    const start = listed.starts[listed.keys.length]!;
    if (this.#end === start) return;
    if (this.#end === start + 1) {
      single.numbers[single.keys.length] = listed.numbers[start]!;
      single.weights[single.keys.length] = listed.weights[start]!;
      single.keys.add(key);
      this.#end = start;
      return;
    }
    listed.keys.add(key);
    listed.starts[listed.keys.length] = this.#end;
  }

  finish(): Postings {
    const [single, listed] = [this.#single, this.#listed];
    return {
      documents: this.#documents,
      single: {
        keys: single.keys.finish(),
        numbers: single.numbers.slice(0, single.keys.length),
        weights: single.weights.slice(0, single.keys.length),
      },
      listed: {
        keys: listed.keys.finish(),
        starts: listed.starts.slice(0, listed.keys.length + 1),
        numbers: listed.numbers.slice(0, this.#end),
        weights: listed.weights.slice(0, this.#end),
      },
    };
  }
}
