import type { PageBlock } from './page-block.ts';

/** Sentences of a story are seldom shorter, and labels seldom longer. */
const LEAST_WORDS = 9;

/** True for a block that reads like sentences: long enough, with a full stop, and not mostly links. */
export function isProse(block: PageBlock): boolean {
  if (block.kind === 'heading' || block.kind === 'caption') return false;
  if (block.linked > block.text.length * 0.6) return false;
  const words = wordCount(block.text);
  return (
    (words >= LEAST_WORDS && /[.!?…:;,—–-]["'”’)\]]*$|[.!?…]["'”’)\]]* \p{Lu}/u.test(block.text)) ||
    words >= 30
  );
}

export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}

/** Characters of prose in blocks. */
export function proseLength(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}
