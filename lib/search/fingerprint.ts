import { hashWord } from './hash-word.ts';

/** Words a shingle. Three words are shared by chance often, which is why every match is aligned afterwards. */
const SHINGLE = 3;

/** Of so many neighbouring shingles one is kept, so that any common run of six words leaves a common print. */
const WINDOW = 4;

/**
 * The fingerprints of a quotation, ascending and without doubles: hashed shingles, winnowed (Schleimer, Wilkerson and
 * Aiken, "Winnowing", SIGMOD 2003). Fewer than three words are one shingle; none give none.
 */
export function fingerprint(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const hashes: number[] = [];
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    hashes.push(hashWord(words.slice(i, i + SHINGLE).join(' ')));
  }
  if (hashes.length === 0) hashes.push(hashWord(words.join(' ')));
  const kept = new Set<number>();
  for (let i = 0; i === 0 || i + WINDOW <= hashes.length; i += 1) {
    kept.add(Math.min(...hashes.slice(i, i + WINDOW)));
  }
  return [...kept].sort((a, b) => a - b);
}
