import type { ReadingFailure } from '../model/reading.ts';
import { failed, type Result } from '../model/result.ts';
import { pageSource } from './page-source.ts';
import { readArticle, type ReadPage } from './read-article.ts';

/** Makes a document from a page's source; given from outside, as a terminal has no parser of its own. */
export type ParseHtml = (html: string) => Document;

/** Longest source that is parsed, in UTF-16 code units. */
const MAX_SOURCE = 20_000_000;

/** Reads the article of a saved page. `url` is the address it came from, or empty. Fails as `readArticle` does. */
export function parsePage(
  html: string,
  url: string,
  parseHtml: ParseHtml,
): Result<ReadPage, ReadingFailure> {
  if (html.length > MAX_SOURCE) return failed('too-large');
  return readArticle(pageSource, parseHtml(html), url);
}
