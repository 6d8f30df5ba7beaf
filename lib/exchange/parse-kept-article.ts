import { MAX_ARTICLE_LENGTH, parseArticle, type Article } from '../model/article.ts';
import { failed, ok, type Result } from '../model/result.ts';
import type { ImportFault } from '../model/import-fault.ts';

/** Longest title, standfirst, name or address: far more than any page has, and little enough to be shown. */
const MAX_FIELD = 20_000;
const MAX_NAMES = 200;
const MAX_BLOCKS = 50_000;

/**
 * Checks an article that comes from a file: as `parseArticle` does, and that nothing in it is beyond all measure.
 * The fault names the first field that is wrong.
 */
export function parseKeptArticle(value: unknown): Result<Article, ImportFault> {
  const article = parseArticle(value);
  if (!article.ok) return failed({ kind: 'bad-story', field: fieldOf(article.error) });
  const field = isLongTitle(value) ? 'title' : oversized(article.value);
  if (field !== null) return failed({ kind: 'bad-story', field });
  if (!article.value.blocks.some(({ text }) => text.trim() !== ''))
    return failed({ kind: 'empty' });
  return ok(article.value);
}

/** `parseArticle` begins its errors with the field that is wrong. */
function fieldOf(error: string): string {
  return error.split(':', 1)[0]!;
}

/** Looked for in the value itself: the article's title is cut. */
function isLongTitle(value: unknown): boolean {
  const { title } = value as { readonly title?: unknown };
  return typeof title === 'string' && title.length > MAX_FIELD;
}

function oversized(article: Article): string | null {
  for (const [field, value] of Object.entries(article)) {
    if (typeof value === 'string' && value.length > MAX_FIELD) return field;
  }
  const { byline, blocks, skipped = [] } = article;
  if (byline.length > MAX_NAMES || byline.some((name) => name.length > MAX_FIELD)) return 'byline';
  if (skipped.reduce((sum, { text }) => sum + text.length, 0) > MAX_ARTICLE_LENGTH)
    return 'skipped';
  return blocks.length > MAX_BLOCKS ? 'blocks' : null;
}
