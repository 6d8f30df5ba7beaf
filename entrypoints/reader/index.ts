import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article } from '../../lib/model/article.ts';
import type { ReadingFailure } from '../../lib/model/reading.ts';
import { ok, type Result } from '../../lib/model/result.ts';
import { awaitText } from '../../lib/page/await-text.ts';
import type { PageSource } from '../../lib/page/page-source.ts';
import { pauseTask, turnsByClock } from '../../lib/page/pause-task.ts';
import { readArticleInSlices } from '../../lib/page/read-article.ts';
import { openStory } from './open-story.ts';
import { readerWorld } from './reader-world.ts';

/** Told on the page when a reader starts: one of an earlier build, in a world of its own, then gives way. */
const STARTED = 'on-record-reader-started';

/**
 * The second of the two scripts that a click injects into a page; it stays. Further clicks call its `read` again and
 * inject nothing.
 */
export default defineUnlistedScript(() => {
  const world = readerWorld();
  const { source } = world;
  if (source === undefined) throw new Error('the page source comes first');
  world.read ??= createReader(source);
});

function createReader(source: PageSource): () => Promise<Result<Article, ReadingFailure>> {
  const turns = turnsByClock(() => performance.now());
  let close = (): void => undefined;
  let newest = 0;
  document.dispatchEvent(new CustomEvent(STARTED));
  document.addEventListener(STARTED, () => close(), { once: true });
  return async () => {
    newest += 1;
    const mine = newest;
    close();
    await awaitText(document);
    const read = await readArticleInSlices(source, document, location.href, turns);
    if (!read.ok) return read;
    await pauseTask();
    // A newer click took over while this one read.
    if (mine === newest) close = openStory(read.value, turns);
    // The browser copies the article over in a task of its own.
    await pauseTask();
    return ok(read.value.article);
  };
}
