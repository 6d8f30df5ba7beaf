import { COMMON_WORDS } from './lexicon/common-words.ts';
import { foldWord } from './words.ts';

/** From this share of stories on, a word says nothing about what a story is about. */
const STOP_SHARE = 1 / 4;

/** Share taken for a word that no list holds. */
const RARE_SHARE = 1 / 1000;

/** How common words are in the news at large, which a small library cannot tell by itself. */
export interface Rarity {
  readonly isStopWord: (form: string) => boolean;
  /** 0 for a word of every story to 1 for one that no list holds; of several words the rarest counts. */
  readonly of: (term: string) => number;
  /** -ln(share of stories that hold the word), at most 6.9 for a word that no list holds. */
  readonly nats: (word: string) => number;
}

/** The rarity of the lists in `lexicon/common-words.ts`. */
export const NEWS_RARITY: Rarity = createRarity(COMMON_WORDS);

function createRarity(lists: typeof COMMON_WORDS): Rarity {
  const shares = new Map<string, number>();
  for (const [share, words] of lists) {
    for (const word of words.split(/\s+/u)) {
      const form = foldWord(word);
      if (form !== '') shares.set(form, Math.max(share, shares.get(form) ?? 0));
    }
  }
  const nats = (form: string) => -Math.log(shares.get(form) ?? RARE_SHARE);
  return {
    isStopWord: (form) => (shares.get(form) ?? 0) >= STOP_SHARE,
    of: (term) => Math.max(...term.split(' ').map(nats)) / -Math.log(RARE_SHARE),
    // Folding costs more than looking, and most words are folded already.
    nats: (word) => nats(shares.has(word) ? word : foldWord(word)),
  };
}
