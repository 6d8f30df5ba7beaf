import { STOCK_PHRASES } from './lexicon/stock-phrases.ts';
import { quotationWords } from './quotation-words.ts';
import { NEWS_RARITY, type Rarity } from './rarity.ts';
import { wordStem } from './word-stem.ts';

/** How much words that two quotations share prove, in nats: -ln(share of stories that hold the word). */
export interface WordEvidence {
  /** Sum over the words of one run; words of a stock phrase count nothing. */
  of(words: readonly string[]): number;
  /** The different words that weigh at least `least`, by stem. */
  telling(
    words: readonly string[],
    least: number,
  ): { readonly stem: string; readonly weight: number }[];
}

/** Evidence by the rarity of words in the news at large. */
export const NEWS_EVIDENCE: WordEvidence = createWordEvidence(NEWS_RARITY);

function createWordEvidence(rarity: Rarity): WordEvidence {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const text of STOCK_PHRASES) {
    const { words } = quotationWords(text);
    const first = phrases.get(words[0]!) ?? [];
    phrases.set(
      words[0]!,
      [...first, words].sort((a, b) => b.length - a.length),
    );
  }
  const stockAt = (words: readonly string[], at: number) => {
    const found = phrases
      .get(words[at]!)
      ?.find((phrase) => phrase.every((w, k) => words[at + k] === w));
    return found?.length ?? 0;
  };
  const counted = (words: readonly string[]) => {
    const kept: string[] = [];
    let stockUntil = 0;
    for (const [i, word] of words.entries()) {
      stockUntil = Math.max(stockUntil, i + stockAt(words, i));
      if (i >= stockUntil) kept.push(word);
    }
    return kept;
  };
  return {
    of: (words) => counted(words).reduce((sum, word) => sum + rarity.nats(word), 0),
    telling(words, least) {
      const weights = new Map<string, number>();
      for (const word of counted(words)) weights.set(wordStem(word), rarity.nats(word));
      return [...weights]
        .filter(([, weight]) => weight >= least)
        .map(([stem, weight]) => ({ stem, weight }));
    },
  };
}
