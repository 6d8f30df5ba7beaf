import { COMMON_WORDS } from './lexicon/common-words.ts';

/** From this share of stories on, a word says nothing about what a story is about. */
const STOP_SHARE = 1 / 4;

/** Share taken for a word that no list holds. */
const RARE_SHARE = 1 / 1000;

/** How common words are in the news at large, which a small library cannot tell by itself. */
export interface Rarity {
  readonly isStopWord: (form: string) => boolean;
  /** 0 for a word of every story to 1 for one that no list holds; of several words the rarest counts. */
  readonly of: (term: string) => number;
}

/** Made once and passed on: it folds the lists. `fold` must be what folded the terms. */
export function createRarity(fold: (word: string) => string): Rarity {
  const shares = new Map<string, number>();
  for (const [share, words] of COMMON_WORDS) {
    for (const word of words.split(/\s+/u)) {
      const form = fold(word);
      if (form !== '') shares.set(form, Math.max(share, shares.get(form) ?? 0));
    }
  }
  return {
    isStopWord: (form) => (shares.get(form) ?? 0) >= STOP_SHARE,
    of: (term) => {
      const share = Math.min(...term.split(' ').map((form) => shares.get(form) ?? RARE_SHARE));
      return Math.log(share) / Math.log(RARE_SHARE);
    },
  };
}
