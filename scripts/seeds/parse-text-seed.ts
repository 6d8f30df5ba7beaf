import type { Article } from '../../lib/model/article.ts';
import { failed, ok, type Result } from '../../lib/model/result.ts';
import { storyOfText } from '../../lib/reading/make-story.ts';

/** Lines right below the title that say more about the story, each at most once, in any order. */
const HEADER = /^(By|Date|Source|Address):\s*(.+)$/u;

/** A longer line is the first paragraph, whatever it ends in. */
const MAX_STANDFIRST = 250;

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/**
 * Reads a story from plain text: the title on the first line; below it any of "By:", "Date:" (ISO 8601), "Source:" and
 * "Address:"; then paragraphs between blank lines. A first one that is a single line and ends like a headline is the
 * standfirst. The error is one English line.
 */
export function parseTextSeed(text: string): Result<Article, string> {
  const [head = '', ...rest] = text
    .replaceAll(/\r\n?/gu, '\n')
    .trim()
    .split(/\n[ \t]*\n/u);
  const [title = '', ...lines] = head.split('\n').map((line) => line.trim());
  if (title === '') return failed('the first line must be the title');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const header = HEADER.exec(line);
    if (header === null) {
      return failed(`"${line.slice(0, 40)}" stands below the title: a blank line must come first`);
    }
    headers.set(header[1]!, header[2]!.trim());
  }
  const published = headers.get('Date') ?? null;
  if (published !== null && !DATE.test(published))
    return failed(`Date: "${published}" is no ISO date`);
  const paragraphs = rest.map((part) => part.trim().replaceAll(/\s+/gu, ' ')).filter(Boolean);
  const standfirst = isStandfirst(paragraphs) ? paragraphs.shift()! : null;
  if (paragraphs.length === 0) return failed('no paragraph follows the title');
  const body = paragraphs.join('\n\n');
  const address = headers.get('Address') ?? '';
  return ok({
    url: address,
    canonicalUrl: address === '' ? null : address,
    title,
    byline: headers.has('By') ? headers.get('By')!.split(/,\s*|\s+and\s+/u) : [],
    siteName: headers.get('Source') ?? null,
    published,
    language: 'en',
    standfirst,
    blocks: storyOfText(body, { title }).paragraphs.map(({ kind, start, end }) => ({
      kind,
      text: body.slice(start, end),
    })),
    paywalled: false,
  });
}

function isStandfirst([first, second]: readonly string[]): boolean {
  if (first === undefined || second === undefined) return false;
  return first.length <= MAX_STANDFIRST && !/[.!?:…]["'”’)]*$/u.test(first);
}
