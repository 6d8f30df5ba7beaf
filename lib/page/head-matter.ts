import type { SkipReason } from '../model/article.ts';
import { fold } from './clean-text.ts';
import type { PageBlock } from './page-block.ts';

/** 'headline' for a block that repeats it. `head` is folded, and empty where the page has none. */
export function headlineReason(block: PageBlock, head: string): SkipReason | null {
  const { length } = block.text;
  if (head === '' || length > head.length * 2 + 20) return null;
  const text = fold(block.text);
  if (text === head) return 'headline';
  const part = text.length > 20 && (head.includes(text) || text.includes(head));
  return block.kind === 'heading' && part ? 'headline' : null;
}

const BYLINE_MAX_WORDS = 14;

/** "By Ana Ruiz", "Ana Ruiz, Political Editor": the authors' names with little else, and no sentence. */
export function bylineReason(block: PageBlock, byline: readonly string[]): SkipReason | null {
  const { text } = block;
  if (block.words > BYLINE_MAX_WORDS || /[.!?]["”’]?$/.test(text)) return null;
  if (/^(?:by|By|BY):? \p{Lu}/u.test(text)) return 'byline';
  const folded = fold(text);
  return byline.some((name) => folded.startsWith(fold(name))) ? 'byline' : null;
}
