import type { Attribution } from '../model/attribution.ts';
import { slice } from '../model/span.ts';
import type { StoryRecord } from '../model/story-record.ts';

const OPENING = /[“"‘'«]/u;
const CLOSING = /[”"’'»]/u;

/** The end of a sentence between two parts of a quotation, the marks around it included. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s*["'“‘«]*$/u;

/** What joins reported words to their verb is none of them. */
const JOINING = /^that\s+/u;

/**
 * The words of a quotation as a reader sees them, a paragraph an item. Content leaves out the marks at its ends: they
 * are put back, once around direct speech, and where they stand in a mixed one. The comma before "she said" belongs
 * to the sentence around the quotation: it is left out at the end, and is a full stop where a sentence ends there.
 */
export function quoteParagraphs(
  { reading }: Pick<StoryRecord, 'reading'>,
  { quote }: Pick<Attribution, 'quote'>,
): readonly string[] {
  const { text } = reading.story;
  const parts = quote.content.map((span, i) => {
    const words = slice(text, span).trim();
    const next = quote.content[i + 1];
    const ended = next !== undefined && SENTENCE_END.test(text.slice(span.end, next.start));
    const said =
      next === undefined ? words.replace(/,$/u, '') : ended ? words.replace(/,$/u, '.') : words;
    if (quote.kind !== 'mixed') return said;
    const opening = OPENING.test(text.charAt(span.start - 1)) ? '“' : '';
    return `${opening}${said}${CLOSING.test(text.charAt(span.end)) ? '”' : ''}`;
  });
  const joined = parts.join(' ');
  return (quote.kind === 'direct' ? `“${joined}”` : joined.replace(JOINING, ''))
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
