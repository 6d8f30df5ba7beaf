import { fingerprint } from './fingerprint.ts';
import { hashWord } from './hash-word.ts';
import type { ComparedQuotation } from './match-quotation.ts';
import { buildPostings } from './build-postings.ts';
import { findList } from './postings.ts';
import type { WordEvidence } from './word-evidence.ts';

/** Rare words of a quotation that are kept besides its fingerprints: they find fragments and changed quotations. */
const MAX_TELLING = 12;

/** Least weight of such a word, in nats. */
const TELLING = 2.5;

/** Quotations that hold a word; where they are more, the word finds nothing that another does not find too. */
const MAX_HOLDERS = 200;

/** Finds, among many quotations, the few that may be the same as a given one. */
export interface QuotationIndex {
  /** Numbers of the quotations worth comparing with quotation `number`, ascending, itself left out. */
  candidates(number: number): number[];
}

/** Makes the index; quotations are numbered in the order given. */
export function createQuotationIndex(
  quotations: readonly ComparedQuotation[],
  evidence: WordEvidence,
): QuotationIndex {
  const keys = quotations.map((quotation) => quotationKeys(quotation, evidence));
  const weights = keys.map((own) => new Uint8Array(own.length).fill(1));
  const postings = buildPostings(keys.map((own, i) => ({ keys: own, weights: weights[i]! })));
  return {
    candidates(number) {
      const found = new Set<number>();
      for (const key of keys[number] ?? []) {
        const list = findList(postings, key);
        if (list === null || list.end - list.start > MAX_HOLDERS) continue;
        for (let i = list.start; i < list.end; i += 1) found.add(list.numbers[i]!);
      }
      found.delete(number);
      return [...found].sort((a, b) => a - b);
    },
  };
}

function quotationKeys({ words }: ComparedQuotation, evidence: WordEvidence): Uint32Array {
  const telling = evidence
    .telling(words.words, TELLING)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_TELLING);
  const keys = [
    ...fingerprint(words.words),
    ...telling.map(({ stem }) => hashWord(`stem ${stem}`)),
  ];
  return Uint32Array.from(new Set(keys));
}
