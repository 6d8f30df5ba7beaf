import { rereadLibrary } from '../../lib/library/reread-library.ts';
import { READING_VERSION } from '../../lib/model/reading.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import { readWithCorrections } from './read-with-corrections.ts';
import type { Relating } from './relating.ts';
import type { SharedLibrary } from './shared-library.ts';

/** Milliseconds between two stories: a click is never kept waiting for more than one of them. */
const PAUSE = 50;

/**
 * Reads the reader's stories again after an update of the reader, one by one in the background, never while a page is read. A stop of the worker loses
 * nothing: the next one goes on. Never rejects: a story of an older reading can still be read.
 */
export async function rereadAfterUpdate(
  library: SharedLibrary,
  index: Relating,
  isBusy: () => boolean,
): Promise<void> {
  try {
    await library.seeded;
    const count = await rereadLibrary(await library.open(), {
      readingVersion: READING_VERSION,
      read: ({ id, article }) => readWithCorrections(library, article, id),
      storyTerms,
      pause: async () => {
        do await new Promise((done) => setTimeout(done, PAUSE));
        while (isBusy());
      },
    });
    if (count > 0) index.reset();
  } catch (error) {
    console.warn('On Record: kept stories could not be read again.', error);
  }
}
