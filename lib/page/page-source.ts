import { articleMetadata } from './article-metadata.ts';
import { findArticle } from './find-article.ts';

/**
 * What finds a story's raw material in a page: the extractor, and what the page states of itself. In a browser it comes
 * in a script of its own, so that no script is large.
 */
export interface PageSource {
  readonly findArticle: typeof findArticle;
  readonly articleMetadata: typeof articleMetadata;
}

export const pageSource: PageSource = { findArticle, articleMetadata };
