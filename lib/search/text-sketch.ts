import { hashWord } from './hash-word.ts';
import { wordsOf } from './words.ts';

/** Words on end that stand for a place of a text: two reports of one event hardly ever share five. */
const SHINGLE = 5;

/** Hashes kept of a text (Broder, "On the resemblance and containment of documents", 1997: the smallest ones). */
const SKETCH = 32;

/** So many hashes of two sketches in common are worth comparing the texts. */
const LEAST_COMMON = 2;

/** Share of the shorter text's runs of words that the longer holds, when both are one report. */
const SAME_REPORT = 0.6;

/** Part of the longer that the shorter must be: a brief that is copied into a long story is another report. */
const LEAST_PART = 0.4;

/** Texts of fewer runs are notes, not reports: their words are alike by chance. */
const LEAST_RUNS = 50;

/** Hashed runs of five words of a text; of a shorter text all its words are one run. */
export function textShingles(text: string): ReadonlySet<number> {
  const words = wordsOf(text).map(({ form }) => hashWord(form));
  const runs = new Set<number>();
  if (words.length === 0) return runs;
  const last = Math.max(0, words.length - SHINGLE);
  for (let i = 0; i <= last; i += 1) {
    let hash = 0;
    for (let k = i; k < Math.min(i + SHINGLE, words.length); k += 1) {
      hash = Math.imul(hash ^ words[k]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    runs.add(hash >>> 0);
  }
  return runs;
}

/** What tells, without the texts, that two stories may be one report: up to 32 hashes, ascending. */
export function textSketch(text: string): number[] {
  return [...textShingles(text)].sort((a, b) => a - b).slice(0, SKETCH);
}

/** False where the texts behind two sketches have hardly a run of words in common. */
export function mayResemble(
  one: readonly number[] | undefined,
  other: readonly number[] | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  const theirs = new Set(other);
  return one.filter((hash) => theirs.has(hash)).length >= LEAST_COMMON;
}

/** Share of the shorter text's runs of words that stand in the longer, 0 to 1; 0 where it is no large part of it, or short. */
export function resemblance(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size < Math.max(LEAST_RUNS, LEAST_PART * long.size)) return 0;
  let common = 0;
  for (const run of short) if (long.has(run)) common += 1;
  return common / short.size;
}

/** True where two texts are the same report, perhaps cut or edited: agency copy in two newspapers. */
export function isSameReport(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return resemblance(one, other) >= SAME_REPORT;
}
