import { parseJsonFile, type IncomingStory, type JsonFileContent } from '../exchange/json-file.ts';
import { textArticle, type BlocksOf } from '../exchange/text-article.ts';
import type { Article } from '../model/article.ts';
import type { ImportFault } from '../model/import-fault.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { feedContent, isFeed } from './feed-content.ts';
import { htmlArticle } from './html-article.ts';
import type { ParseSource } from './parse-source.ts';

/** Longest file that is read in one piece, in UTF-16 code units. A library is read line by line instead. */
export const MAX_FILE = 20_000_000;

/** What the reading needs from outside. */
export interface FileTools {
  readonly parse: ParseSource;
  /** Tells the blocks of a plain text apart. */
  readonly blocksOf: BlocksOf;
}

/**
 * Reads the stories, and the annotations, of one file that the reader gave us: plain text, a saved page, a story or
 * stories as JSON, Web Annotations, a feed or a list of feeds. The error says why nothing of it can be read.
 */
export function readFile(
  name: string,
  text: string,
  tools: FileTools,
): Result<JsonFileContent, ImportFault> {
  if (text.length > MAX_FILE) return failed({ kind: 'too-long' });
  if (text.trim() === '') return failed({ kind: 'empty' });
  if (text.includes('\0')) return failed({ kind: 'not-text' });
  switch (kindOf(name, text)) {
    case 'json':
      return parseJsonFile(text);
    case 'feed':
      return feedContent(text, tools.parse);
    case 'page':
      return single(htmlArticle(text, tools.parse));
    case 'text':
      return single(textArticle(text, name, tools.blocksOf));
    case null:
      return failed({ kind: 'unknown-file' });
  }
}

/** By what it says it is, then by its name: feeds and pages come under many endings. */
function kindOf(name: string, text: string): 'json' | 'feed' | 'page' | 'text' | null {
  const start = text.slice(0, 4000).trimStart();
  if (/\.json(?:ld)?$/iu.test(name)) return 'json';
  if (isFeed(start)) return 'feed';
  if (/\.x?html?$/iu.test(name) || /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/iu.test(start)) {
    return 'page';
  }
  if (/\.(?:txt|md|text)$/iu.test(name)) return 'text';
  return null;
}

function single(article: Result<Article, ImportFault>): Result<JsonFileContent, ImportFault> {
  if (!article.ok) return article;
  const story: IncomingStory = { article: article.value, savedAt: null, corrections: [] };
  return ok({ stories: [story], annotations: [], faults: [] });
}
