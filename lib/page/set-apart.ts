import type { BlockKind } from '../model/article.ts';
import { namesOf } from './block-place.ts';

/** Class names are looked at in words only where one of these stands in them: it is asked of every element. */
const PERHAPS =
  /pull|tweet|twitter|instagram|facebook|fb-|tiktok|bluesky|mastodon|threads|post|embed/i;

const PULL_QUOTE = /\bpull ?quotes?\b|\bpulled ?(?:quote|text)\b|\bquote ?pull\b/;

/** What networks call the posts that they give out to be shown elsewhere, and what sites call the boxes around them. */
const POST =
  /\btweet\b|\b(?:twitter|instagram|facebook|fb|tiktok|bluesky|mastodon|threads|reddit|telegram|social) ?(?:media|post|embed|card|status)\b|\bembed(?:ded)? ?(?:tweet|post)\b/;
/** The line that signs a post: "— Ana Ruiz (@aruiz)". */
const SIGNED = /[—–-]\s{0,2}\p{Lu}[^()@]{1,60}\(@\w{2,40}\)/u;
/** More text than a post has. */
const MAX_POST = 1500;

/**
 * 'post' for a post of a social network that the page shows, by its names, or for a quotation that is signed like one;
 * 'pull-quote' for words set large beside the text, by the names of their element; `null` for any other element.
 */
export function apartKind(element: Element): 'post' | 'pull-quote' | null {
  const classes = element.getAttribute('class');
  const names = classes !== null && PERHAPS.test(classes) ? namesOf(element) : '';
  if (PULL_QUOTE.test(names)) return 'pull-quote';
  const named = POST.test(names);
  if (!named && element.nodeName.toUpperCase() !== 'BLOCKQUOTE') return null;
  const text = element.textContent ?? '';
  return text.length <= MAX_POST && (named || isSigned(text)) ? 'post' : null;
}

/** True for text with the line that signs a post. */
export function isSigned(text: string): boolean {
  return SIGNED.test(text);
}

/** True for blocks that are no running text, and stay in a story however short they are. */
export function isSetApart(kind: BlockKind): boolean {
  return kind === 'quote' || kind === 'post' || kind === 'pull-quote';
}
