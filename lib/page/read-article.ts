import type { Article, ArticleBlock } from '../model/article.ts';
import { MAX_ARTICLE_LENGTH } from '../model/article.ts';
import type { ReadingFailure } from '../model/reading.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { articleMetadata } from './article-metadata.ts';
import { pageBlocks } from './block-text.ts';
import { findArticle } from './find-article.ts';
import { isEnglish } from './guess-language.ts';
import { judgeBlocks, type JudgedBlock } from './judge-blocks.ts';
import type { PageBlock, TextRun } from './page-block.ts';
import { leavesByMarkup } from './page-text.ts';

/** For each block of the article, in order, where its characters stand in the page. */
export type PageAnchors = readonly (readonly TextRun[])[];

/** An article and the way back into the page that it was read from. */
export interface ReadPage {
  readonly article: Article;
  readonly anchors: PageAnchors;
}

/** Above this many elements Readability would take more than half a second; the page is refused. */
export const MAX_ELEMENTS = 40_000;

/**
 * Reads the article of a page. `url` is the page's address, perhaps empty. The page is not changed. Fails with
 * 'no-article', 'front-page', 'not-english' or 'too-large'.
 */
export function readArticle(page: Document, url: string): Result<ReadPage, ReadingFailure> {
  if (page.body === null) return failed('no-article');
  if (page.body.getElementsByTagName('*').length > MAX_ELEMENTS) return failed('too-large');
  const metadata = articleMetadata(page, url);
  const taken = findArticle(page, leavesByMarkup);
  if (taken === null) return failed('no-article');
  const found = pageBlocks(page.body, leavesByMarkup, (node) => taken.has(node)).filter(isTaken);
  const judged = judgeBlocks(found, metadata);
  const blocks = judged.filter(({ reason }) => reason === null).map(({ block }) => block);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > MAX_ARTICLE_LENGTH) return failed('too-large');
  const text = blocks.map((block) => block.text).join('\n');
  if (text.length < 200) return failed('no-article');
  const english = isEnglish(text);
  if (english === false) return failed('not-english');
  const article: Article = {
    url: withoutFragment(url),
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    byline: metadata.byline,
    siteName: metadata.siteName,
    published: metadata.published,
    language: metadata.language ?? (english === true ? 'en' : null),
    standfirst: standfirstOf(judged),
    blocks: blocks.map(({ kind, text }): ArticleBlock => ({ kind, text })),
    paywalled: false,
  };
  return ok({ article, anchors: blocks.map((block) => block.runs) });
}

function isTaken(block: PageBlock): boolean {
  return block.taken * 2 >= block.text.length;
}

function standfirstOf(judged: readonly JudgedBlock[]): string | null {
  return judged.find(({ reason }) => reason === 'standfirst')?.block.text ?? null;
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}
