import type { QuotationMatch } from '../model/related.ts';
import { alignWords, type Alignment } from './align-words.ts';
import { daysBetween } from './days-between.ts';
import { foldName } from './fold-name.ts';
import type { QuotationWords } from './quotation-words.ts';
import type { WordEvidence } from './word-evidence.ts';

/** A quotation to compare. */
export interface ComparedQuotation {
  readonly words: QuotationWords;
  /** Name of the speaker in any form; `null` where nobody is named. */
  readonly speaker: string | null;
  /** ISO 8601; `null`: not known. */
  readonly published: string | null;
}

/**
 * What must be shared, by who is said to speak. `words`: at least so many; `evidence`: so rare in sum, in nats. From
 * reading.md 4.1, where pairs of quotations from different stories were counted: eight words on end are nearly always
 * one quotation, five hardly ever unless the speaker is the same.
 */
interface Demand {
  readonly words: number;
  readonly evidence: number;
}

export type Speakers = 'same' | 'unknown' | 'different';

const CONTAINED: Readonly<Record<Speakers, Demand>> = {
  same: { words: 3, evidence: 10 },
  unknown: { words: 5, evidence: 18 },
  different: { words: 8, evidence: 20 },
};

const ALIGNED: Readonly<Record<Speakers, Demand>> = {
  same: { words: 5, evidence: 16 },
  unknown: { words: 7, evidence: 22 },
  different: { words: 10, evidence: 34 },
};

/** Share of the shorter quotation that the changed one must keep. */
const LEAST_KEPT = 0.7;

/** Words on end of both that are a quotation though neither holds the other. */
const COMMON_RUN = 8;

/** Fragments of fewer words are the same only within so many days, and similar statements within so many. */
const SHORT = 8;
const SHORT_DAYS = 14;
const SIMILAR_DAYS = 3;

/** Share of the shorter one's evidence that a similar statement must have in common, from so many telling words. */
const LEAST_SIMILAR = 0.6;
const SIMILAR_WORDS = 4;
const TELLING = 3;

/** `null`: not the same, or too little to tell. Longer quotations than 200 words are compared by their first 200. */
export function matchQuotation(
  a: ComparedQuotation,
  b: ComparedQuotation,
  evidence: WordEvidence,
): QuotationMatch | null {
  const [short, long] = a.words.words.length <= b.words.words.length ? [a, b] : [b, a];
  const speakers = compareSpeakers(a.speaker, b.speaker);
  const days = daysBetween(a.published, b.published) ?? 0;
  const fits = (words: readonly string[], demand: Readonly<Record<Speakers, Demand>>) =>
    words.length >= demand[speakers].words &&
    evidence.of(words) >= demand[speakers].evidence &&
    (words.length >= SHORT || days <= SHORT_DAYS);

  if (isContained(short.words, long.words.words)) {
    if (!fits(short.words.words, CONTAINED)) return null;
    return short.words.words.length === long.words.words.length ? 'verbatim' : 'partial';
  }
  const aligned = alignWords(short.words.words, long.words.words);
  if (aligned.longestRun.length >= COMMON_RUN && fits(aligned.longestRun, CONTAINED)) {
    return aligned.equal.length >= LEAST_KEPT * short.words.words.length ? 'edited' : 'partial';
  }
  if (isEdited(short, aligned) && fits(aligned.equal, ALIGNED)) return 'edited';
  const near = speakers === 'same' && days <= SIMILAR_DAYS;
  return near && isSimilar(short, long, evidence) ? 'similar' : null;
}

function isEdited(short: ComparedQuotation, aligned: Alignment): boolean {
  return aligned.equal.length >= LEAST_KEPT * short.words.words.length;
}

/** True where all parts of a quotation stand in the words of another, each word for word, in their order. */
export function isContained({ parts }: QuotationWords, long: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = indexOfRun(long, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return parts.length > 0;
}

function indexOfRun(words: readonly string[], run: readonly string[], from: number): number {
  for (let i = from; i + run.length <= words.length; i += 1) {
    if (run.every((word, k) => words[i + k] === word)) return i;
  }
  return -1;
}

/** True where the telling words of the shorter stand in the longer, in any order. */
function isSimilar(
  short: ComparedQuotation,
  long: ComparedQuotation,
  evidence: WordEvidence,
): boolean {
  const theirs = new Set(evidence.telling(long.words.words, TELLING).map(({ stem }) => stem));
  const ours = evidence.telling(short.words.words, TELLING);
  const total = ours.reduce((sum, { weight }) => sum + weight, 0);
  const shared = ours.filter(({ stem }) => theirs.has(stem));
  const mass = shared.reduce((sum, { weight }) => sum + weight, 0);
  return shared.length >= SIMILAR_WORDS && mass >= LEAST_SIMILAR * total;
}

/**
 * By folded names. A name that the other holds whole, such as the surname alone, counts as the same here: the words are
 * compared too, and only both together make a match.
 */
export function compareSpeakers(a: string | null, b: string | null): Speakers {
  const [names, others] = [nameParts(a), nameParts(b)];
  if (names.length === 0 || others.length === 0) return 'unknown';
  return partsAgree(names, others) ? 'same' : 'different';
}

/** The parts of a folded name; empty where nobody is named. */
export function nameParts(name: string | null): readonly string[] {
  const folded = foldName(name ?? '');
  return folded === '' ? [] : folded.split(' ');
}

/** True where one name holds the other whole. */
export function partsAgree(names: readonly string[], others: readonly string[]): boolean {
  return (
    others.every((name) => names.includes(name)) || names.every((name) => others.includes(name))
  );
}
