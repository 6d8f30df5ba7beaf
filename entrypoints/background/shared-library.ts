import { articles, hash } from 'virtual:seeds';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { seedLibrary } from '../../lib/library/seed-library.ts';
import { READING_VERSION } from '../../lib/model/reading.ts';
import { readStory } from '../../lib/reading/read-story.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';

/** The library, opened when it is first needed. */
export interface SharedLibrary {
  /** Rejects with a `LibraryError` where there is no storage. */
  open(): Promise<Library>;
  /**
   * Puts the bundled stories in, unless the same ones were read by the same reader before. Resolves to whether
   * anything changed; never rejects: without them the product still works.
   */
  loadSeeds(): Promise<boolean>;
}

export function createSharedLibrary(): SharedLibrary {
  let opened: Promise<Library> | null = null;
  const open = () => {
    opened ??= openLibrary().catch((error: unknown) => {
      opened = null; // the reader may have made room: the next call tries again
      throw error;
    });
    return opened;
  };
  return {
    open,
    async loadSeeds() {
      try {
        const outcome = await seedLibrary(await open(), {
          articles,
          hash,
          readingVersion: READING_VERSION,
          readStory,
          storyTerms,
          now: () => new Date().toISOString(),
          pause: () => new Promise((done) => setTimeout(done, 0)),
        });
        return !outcome.unchanged;
      } catch (error) {
        console.warn('On Record: the bundled stories could not be put in.', error);
        return false;
      }
    },
  };
}
