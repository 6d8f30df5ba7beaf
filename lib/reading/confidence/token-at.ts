import type { TaggedSentence, TaggedStory } from '../token.ts';

/** Index of the first token that ends after the offset; `tokens.length` where none does. Logarithmic. */
export function tokenAt(tagged: TaggedStory, offset: number): number {
  let low = 0;
  let high = tagged.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tagged.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds the offset; `null` between sentences. Logarithmic. */
export function sentenceAt(tagged: TaggedStory, offset: number): TaggedSentence | null {
  let low = 0;
  let high = tagged.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tagged.sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = tagged.sentences[low];
  return sentence !== undefined && sentence.start <= offset ? sentence : null;
}
