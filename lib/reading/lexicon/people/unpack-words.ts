/**
 * The words of a list that was packed for the bundle (`scripts/packed-words-plugin.ts`): in order, each as the number of letters
 * that it shares with the one before, as a letter from `A` on, and the rest.
 */
export function unpackWords(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const [, shared, rest] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) {
    word = word.slice(0, shared!.charCodeAt(0) - FIRST) + rest!;
    words.add(word);
  }
  return words;
}

const FIRST = 65;
