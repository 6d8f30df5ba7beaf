import { heldRecord } from '../../lib/browser/session-status.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { LibraryError } from '../../lib/library/library-error.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Related } from '../../lib/model/related.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';
import {
  loadRelatedIndex,
  storeRelatedIndex,
  type LoadedIndex,
} from '../../lib/search/load-related-index.ts';
import { createPersonLinks } from '../../lib/search/person-links.ts';
import type { RelatedIndex } from '../../lib/search/related-index.ts';
import { relateStories } from '../../lib/search/relate-stories.ts';
import { changedSince, earlierVersions } from './earlier-versions.ts';
import type { SharedLibrary } from './shared-library.ts';

/** The index over the library, built when it is first asked (the bundled stories included), and what it finds. */
export interface Relating {
  /** Where else the reader met what is in this story. Without storage: nowhere. */
  related(record: StoryRecord): Promise<Related>;
  /** The same for a story of the library, or for the one held by a tab; nowhere for one that is gone. */
  relatedTo(storyId: StoryId, tabId: number | null): Promise<Related>;
  /** A story was kept, perhaps in the place of another. */
  add(record: StoryRecord, replaced?: StoryId | null): void;
  /** Stories were taken out, or put back: the index is built anew when it is next asked. */
  reset(): void;
}

/** Milliseconds after the index was loaded: the answer that it was loaded for comes first. */
const STORE_AFTER = 3000;

const NOWHERE: Related = { stories: [], people: [] };

export function createRelating(library: SharedLibrary): Relating {
  let building: Promise<RelatedIndex> | null = null;
  const index = () => {
    building ??= library.seeded
      .then(() => library.open())
      .then(async (opened) => {
        const loaded = await loadRelatedIndex(opened);
        setTimeout(() => void storeLater(opened, loaded), STORE_AFTER);
        return loaded.index;
      })
      .catch((error: unknown) => {
        building = null;
        throw error;
      });
    return building;
  };
  const find = async (record: StoryRecord): Promise<Related> => {
    const [opened, built, settings] = await Promise.all([library.open(), index(), loadSettings()]);
    const { reading, terms, article, savedAt } = record;
    const links = createPersonLinks(await opened.allCorrections());
    const earlier = await earlierVersions(opened, record);
    const related = await relateStories(
      built,
      { reading, terms, published: article.published, savedAt, earlier },
      { bundled: settings.bundledStories, links },
      (ids) => opened.getAll(ids),
    );
    const changed = changedSince(earlier, record);
    return changed === null ? related : { ...related, changed };
  };
  return {
    related: (record) => nowhereWithoutStorage(() => find(record)),
    relatedTo: (storyId, tabId) =>
      nowhereWithoutStorage(async () => {
        const held = tabId === null ? null : await heldRecord(tabId);
        const record = held?.id === storyId ? held : await (await library.open()).get(storyId);
        return record ? find(record) : NOWHERE;
      }),
    add({ id, article, bundled, terms }, replaced = null) {
      building?.then(
        (built) => {
          if (replaced !== null) built.remove(replaced);
          built.add({ id, published: article.published, bundled, terms });
        },
        () => undefined, // it was never built: the next one reads this story from the library
      );
    },
    reset() {
      building = null;
    },
  };
}

async function nowhereWithoutStorage(find: () => Promise<Related>): Promise<Related> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    console.warn('On Record: nothing can be related.', error);
    return NOWHERE;
  }
}

/** A stored index saves time only: where it cannot be stored, the next start takes longer. */
async function storeLater(library: Library, loaded: LoadedIndex): Promise<void> {
  try {
    await storeRelatedIndex(library, loaded);
  } catch (error) {
    console.warn('On Record: the index could not be stored.', error);
  }
}
