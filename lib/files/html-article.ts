import { parseKeptArticle } from '../exchange/parse-kept-article.ts';
import type { Article } from '../model/article.ts';
import type { ImportFault } from '../model/import-fault.ts';
import { failed, type Result } from '../model/result.ts';
import { parsePage } from '../page/parse-page.ts';
import type { ParseSource } from './parse-source.ts';

/** Reads the story of a saved page with the same code that reads an open one. */
export function htmlArticle(source: string, parse: ParseSource): Result<Article, ImportFault> {
  const page = parsePage(source, savedFrom(source), (html) => parse(html, 'text/html'));
  if (!page.ok) return failed({ kind: 'no-reading', reason: page.error });
  return parseKeptArticle(page.value.article);
}

/** The address that browsers and SingleFile note in a comment at the top of a saved page; empty: none. */
function savedFrom(source: string): string {
  const top = source.slice(0, 4000);
  const comment = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/iu.exec(top);
  const singleFile = /Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/iu.exec(top);
  return (comment ?? singleFile)?.[1] ?? '';
}
