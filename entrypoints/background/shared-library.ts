import { articles, hash } from 'virtual:seeds';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { seedLibrary } from '../../lib/library/seed-library.ts';
import { READING_VERSION } from '../../lib/model/reading.ts';
import { readStory } from '../../lib/reading/read-story.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';

/** The library, opened once for the whole worker. */
export interface SharedLibrary {
  /** Rejects with a `LibraryError` where there is no storage. */
  open(): Promise<Library>;
  /**
   * Resolves once the bundled stories are in: at once where the same ones were read by the same reader before. Never
   * rejects: without them the product still works.
   */
  readonly seeded: Promise<void>;
}

/** Opens the library and begins to put the bundled stories in. */
export function createSharedLibrary(): SharedLibrary {
  let opened: Promise<Library> | null = null;
  const open = () => {
    opened ??= openLibrary().catch((error: unknown) => {
      opened = null; // the reader may have made room: the next call tries again
      throw error;
    });
    return opened;
  };
  return { open, seeded: putSeedsIn(open) };
}

async function putSeedsIn(open: SharedLibrary['open']): Promise<void> {
  try {
    await seedLibrary(await open(), {
      articles,
      hash,
      readingVersion: READING_VERSION,
      readStory,
      storyTerms,
      now: () => new Date().toISOString(),
      pause: () => new Promise((done) => setTimeout(done, 0)),
    });
  } catch (error) {
    console.warn('On Record: the bundled stories could not be put in.', error);
  }
}
