import { fold } from './clean-text.ts';
import type { PageBlock } from './page-block.ts';
import { isSetApart } from './set-apart.ts';

import type { SkipReason } from '../model/article.ts';

const AUTHOR_VERB =
  /\b(?:is (?:an?|the|our|\S+['’]s)\b|has (?:been|worked|written|covered)|joined|covers|writes|reports|reported from|can be reached|may be reached|lives in|tweets|based in)\b/;
/** "Ana covers the harbour": with the first name alone the verb must follow at once. */
const FIRST_NAME = /^\S+ (?:is|has|joined|covers|writes|reports|lives|can|may)\b/;
const CONTACT = /\S+@\S+\.\w+|(?:^|\s)@\w{3,}|\btwitter\b|\bfacebook\b|\bemail\b/i;
const AUTHOR_NOTE_WORDS = 60;
const AUTHOR_NOTE_LENGTH = 600;

/**
 * Why a block at the end of a story is no part of it: a heading with nothing below it, a note on the author, a way to
 * reach them. `null` for the story's own end.
 */
export function tailReason(block: PageBlock, byline: readonly string[]): SkipReason | null {
  if (block.kind === 'heading') return 'label';
  if (isSetApart(block.kind)) return null;
  const words = block.words;
  if (words > AUTHOR_NOTE_WORDS || block.text.length > AUTHOR_NOTE_LENGTH) return null;
  const folded = fold(block.text);
  const aboutAuthor = byline.some((name) => {
    const whole = fold(name);
    const [first = ''] = whole.split(' ');
    return folded.startsWith(whole) || (folded.startsWith(`${first} `) && FIRST_NAME.test(folded));
  });
  if (aboutAuthor && AUTHOR_VERB.test(block.text)) return 'author-note';
  if (CONTACT.test(block.text) && (aboutAuthor || !block.prose) && words <= 40)
    return 'author-note';
  return null;
}
