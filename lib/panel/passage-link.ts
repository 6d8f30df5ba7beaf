import type { Attribution } from '../model/attribution.ts';
import { passagesOf } from '../model/passage.ts';
import type { StoryRecord } from '../model/story-record.ts';
import { isWebAddress } from './header-view.ts';

/** Longer passages are named by their first and last words: browsers then need not match what stands between. */
const MAX_EXACT = 200;

/** Words that stand for each end of a long passage. */
const END_WORDS = 6;

/** Words of context tried before giving up on a passage that stands twice. */
const MAX_CONTEXT = 6;

/**
 * A link to the page that scrolls to a quotation, as a text fragment (WICG, "URL Fragment Text Directives"). Context is
 * added where the same words stand twice in the story. `null`: the story has no page, or no context tells the two
 * apart.
 */
export function passageLink(
  { article, reading }: Pick<StoryRecord, 'article' | 'reading'>,
  { quote }: Pick<Attribution, 'quote'>,
): string | null {
  const [first] = quote.content;
  const passage = first === undefined ? undefined : passagesOf(reading.story, first)[0];
  if (passage === undefined || !isWebAddress(article.url)) return null;
  const exact = passage.exact.trim().replace(/[,\s]+$/u, '');
  const words = exact.split(/\s+/u);
  const long = exact.length > MAX_EXACT && words.length > 2 * END_WORDS;
  const start = long ? words.slice(0, END_WORDS).join(' ') : exact;
  const end = long ? `,${escape(words.slice(-END_WORDS).join(' '))}` : '';
  const prefix = tellingPrefix(reading.story.text, start, passage.prefix);
  if (prefix === null) return null;
  const before = prefix === '' ? '' : `${escape(prefix)}-,`;
  return `${article.url}#:~:text=${before}${escape(start)}${end}`;
}

/** As few words as tell this place from every other; empty where none are needed, `null` where none suffice. */
function tellingPrefix(text: string, start: string, context: string): string | null {
  // A word cut off at the start of the context would not be found.
  const words = context.trim().split(/\s+/u).slice(1);
  for (let n = 0; n <= Math.min(MAX_CONTEXT, words.length); n += 1) {
    const prefix = n === 0 ? '' : words.slice(-n).join(' ');
    // Marks alone are no words, and browsers match whole words.
    if (n > 0 && !/[\p{L}\p{N}]/u.test(prefix)) continue;
    const gap = /\s$/u.test(context) && n > 0 ? ' ' : '';
    if (occurrences(text, `${prefix}${gap}${start}`) === 1) return prefix;
  }
  return null;
}

/** Text fragments ignore case. */
function occurrences(text: string, part: string): number {
  return text.toLowerCase().split(part.toLowerCase()).length - 1;
}

/** The dash, the comma and the ampersand mean something in a text directive. */
function escape(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
