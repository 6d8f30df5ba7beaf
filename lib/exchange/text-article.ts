import type { Article, ArticleBlock } from '../model/article.ts';
import { failed, type Result } from '../model/result.ts';
import type { ImportFault } from '../model/import-fault.ts';
import { parseKeptArticle } from './parse-kept-article.ts';

/** Tells the blocks of a text apart: the reading's own function for plain text. */
export type BlocksOf = (text: string, title: string) => readonly ArticleBlock[];

/** Lines right below the title that say more about the story, in any order, as in the bundled stories. */
const HEADER = /^(By|Date|Source|Address):\s*(\S.*)$/u;

/** A longer first line is a paragraph, and no title. */
const MAX_TITLE = 200;

/**
 * Reads a story from plain text: the title on the first line, perhaps lines "By:", "Date:", "Source:" and "Address:"
 * below it, then paragraphs. A text that begins with a paragraph takes its title from the name of its file.
 */
export function textArticle(
  text: string,
  fileName: string,
  blocksOf: BlocksOf,
): Result<Article, ImportFault> {
  if (text.includes('\0')) return failed({ kind: 'not-text' });
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return failed({ kind: 'empty' });
  const titled = isTitle(lines[first]!, lines[first + 1] ?? '');
  const title = titled ? lines[first]! : nameOf(fileName);
  let from = titled ? first + 1 : first;
  const headers = new Map<string, string>();
  const more = titled ? lines.slice(from).findIndex((line) => !HEADER.test(line)) : 0;
  for (const line of lines.slice(from, from + Math.max(more, 0))) {
    const [, name = '', value = ''] = HEADER.exec(line) ?? [];
    headers.set(name, value);
    from += 1;
  }
  const address = headers.get('Address') ?? '';
  const date = headers.get('Date') ?? null;
  return parseKeptArticle({
    url: /^https?:\/\//u.test(address) ? address : '',
    title,
    byline: (headers.get('By') ?? '').split(/,\s*|\s+and\s+/u).filter((name) => name !== ''),
    siteName: headers.get('Source') ?? null,
    published: date !== null && /^\d{4}-\d{2}-\d{2}/u.test(date) ? date : null,
    language: 'en',
    blocks: blocksOf(joinLines(lines.slice(from)), title),
  });
}

/** A title stands alone, or above lines that say more; what ends as a sentence does is none. */
function isTitle(line: string, next: string): boolean {
  if (line.length > MAX_TITLE || /[.!?…,;:]["'”’)]*$/u.test(line)) return false;
  return next === '' || HEADER.test(next);
}

/** A paragraph may be broken into lines where blank lines part the paragraphs; without any each line is one. */
function joinLines(lines: readonly string[]): string {
  const text = lines.join('\n').trim();
  if (!text.includes('\n\n')) return text;
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n\n');
}

function nameOf(fileName: string): string {
  return (
    fileName
      .replace(/\.[^.]*$/u, '')
      .replaceAll(/[_-]+/gu, ' ')
      .trim() || fileName
  );
}
