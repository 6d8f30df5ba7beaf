import { READER_WORLD } from '../../lib/browser/reader-world.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ReadingFailure } from '../../lib/model/reading.ts';
import type { Result } from '../../lib/model/result.ts';
import type { PageSource } from '../../lib/page/page-source.ts';

/** What our scripts in one page share; each puts its part in when it is injected, and never twice. */
export interface ReaderWorld {
  source?: PageSource;
  /** Reads the page as it stands; from then on it carries out commands. */
  read?: () => Promise<Result<Article, ReadingFailure>>;
}

/** The world of this page. */
export function readerWorld(): ReaderWorld {
  const scope = globalThis as { [READER_WORLD]?: ReaderWorld };
  scope[READER_WORLD] ??= {};
  return scope[READER_WORLD];
}
