import type { BlockKind } from '../model/article.ts';
import type { PageBlock } from './page-block.ts';

/** Sentences of a story are seldom shorter, and labels seldom longer. */
const LEAST_WORDS = 9;
/** So many words are sentences whatever they end in. */
const SURELY = 30;
const SENTENCES = /[.!?…:;,—–-]["'”’)\]]*$|[.!?…]["'”’)\]]* \p{Lu}/u;
/** More text in links than this share, and a block leads elsewhere. */
const LINKED = 0.6;

/** True for text that reads like sentences: long enough, with a full stop, and not mostly links. `linked` in characters. */
export function isProse(kind: BlockKind, text: string, words: number, linked: number): boolean {
  if (kind === 'heading' || kind === 'caption' || linked > text.length * LINKED) return false;
  return words >= SURELY || (words >= LEAST_WORDS && SENTENCES.test(text));
}

/** Words between single spaces; 0 for an empty text. */
export function wordCount(text: string): number {
  if (text === '') return 0;
  let count = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** Characters of prose in blocks. */
export function proseLength(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.prose ? block.text.length : 0), 0);
}
