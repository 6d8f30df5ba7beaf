import type { TaggedStory } from '../token.ts';

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
