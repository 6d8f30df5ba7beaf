import type { Attribution } from '../model/attribution.ts';
import type { Reading } from '../model/reading.ts';
import { slice, type Span } from '../model/span.ts';

/** True where the panel shows the words as somebody's own: at least partly in marks, neither negated nor unclear. */
export function isShownQuotation({ quote, certainty, negated }: Attribution): boolean {
  return quote.kind !== 'indirect' && certainty !== 'unclear' && !negated;
}

const OPENING = /[“"‘«]/u;
const CLOSING = /[”"’»]/u;

/** What is said as a reader sees it, with its marks: once around direct speech, where they stand in mixed. */
export function quotationText({ story }: Reading, { quote }: Attribution): string {
  const parts = quote.content.map((span, i) => {
    const words = slice(story.text, span).trim();
    const said = i === quote.content.length - 1 ? words.replace(/,$/u, '') : words;
    if (quote.kind === 'direct') return said;
    const [before, after] = [story.text.charAt(span.start - 1), story.text.charAt(span.end)];
    return `${OPENING.test(before) ? before : ''}${said}${CLOSING.test(after) ? after : ''}`;
  });
  const text = parts.join(' ').replaceAll(/\s+/gu, ' ');
  return quote.kind === 'direct' ? `“${text}”` : text;
}

/** The words in marks alone, without the marks: of direct speech all, of mixed what is really quoted. */
export function quotedWords({ story }: Reading, { quote }: Attribution): string {
  const parts = quote.content.map((span) =>
    quote.kind === 'direct' ? slice(story.text, span) : insideMarks(story.text, span),
  );
  return parts
    .filter((part) => part !== '')
    .join(' … ')
    .replace(/,$/u, '');
}

const MARKED = /[“«]([^”»]*)[”»]?|"([^"]*)"?|(?:^|(?<=[\s(]))‘([^‘]*?)(?:’(?!\p{L})|$)/gu;

function insideMarks(text: string, span: Span): string {
  const before = text.charAt(span.start - 1);
  const words = (OPENING.test(before) ? before : '') + slice(text, span);
  return [...words.matchAll(MARKED)]
    .map(([, double, straight, single]) => (double ?? straight ?? single ?? '').trim())
    .filter((part) => part !== '')
    .join(' … ');
}
