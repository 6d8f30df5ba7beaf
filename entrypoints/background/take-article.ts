import { injectReader } from '../../lib/browser/inject-reader.ts';
import { failureOfAddress } from '../../lib/browser/page-address.ts';
import { parseArticle, type Article } from '../../lib/model/article.ts';
import type { ReadingFailure } from '../../lib/model/reading.ts';
import { failed, type Result } from '../../lib/model/result.ts';

/** Takes the article out of the page of a tab. What comes back is checked: a page is not ours. */
export async function takeArticle(
  tabId: number,
  url: string,
): Promise<Result<Article, ReadingFailure>> {
  const injected = await injectReader(tabId, url);
  if (!injected.ok) return injected;
  const answer = injected.value as Result<unknown, ReadingFailure> | null | undefined;
  if (typeof answer?.ok !== 'boolean') return failed(failureOfAddress(url) ?? 'interrupted');
  if (!answer.ok) {
    // The browser's viewer for PDF lets us in and has no text of its own.
    const viewer = answer.error === 'no-article' ? failureOfAddress(url) : null;
    return failed(viewer ?? answer.error);
  }
  const article = parseArticle(answer.value);
  return article.ok ? article : failed('internal');
}
