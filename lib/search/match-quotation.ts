import { foldWord } from './words.ts';

/**
 * How two quotations are the same. `verbatim`: the same words, or eight of them on end. `partial`: all words of the
 * shorter stand in the longer.
 */
export type QuotationMatch = 'verbatim' | 'partial';

/** A quotation to compare: its words as `quotationWords` gives them, and the folded name of its speaker. */
export interface ComparedQuotation {
  readonly words: readonly string[];
  readonly speaker: string | null;
}

/** Words on end from which two quotations are the same, whoever is said to have said them (reading.md 4.1). */
const VERBATIM_RUN = 8;

/** Fewer equal words than these prove nothing by themselves. */
const VERBATIM_WORDS = 5;

/** Fewer words of a fragment are stock phrases too often, even by the same speaker. */
const PARTIAL_WORDS = 3;

const INSERTION = /\[[^\]]*\]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.,&][\p{L}\p{N}]+)*/gu;

/** The words of a quotation without punctuation, insertions in brackets and differences of spelling. */
export function quotationWords(text: string): string[] {
  const words = text.replace(INSERTION, ' ').match(WORD) ?? [];
  return words.map(foldWord);
}

/** `null`: not the same quotation, or too short to tell. */
export function matchQuotation(a: ComparedQuotation, b: ComparedQuotation): QuotationMatch | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const run = longestCommonRun(short.words, long.words);
  const equal = run === long.words.length;
  if (run >= VERBATIM_RUN || (equal && run >= VERBATIM_WORDS)) return 'verbatim';
  const sameSpeaker = a.speaker !== null && a.speaker === b.speaker;
  if (!sameSpeaker || run < short.words.length) return null;
  return run >= PARTIAL_WORDS ? 'partial' : null;
}

/** Length of the longest run of equal words on end. */
export function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1) {
      if (b[j] !== word) continue;
      row[j + 1] = above[j]! + 1;
      longest = Math.max(longest, row[j + 1]!);
    }
    above = row;
  }
  return longest;
}
