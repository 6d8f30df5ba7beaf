import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { KeptTextIndex } from '../../lib/search/text/kept-text-index.ts';
import type { SharedLibrary } from './shared-library.ts';

/** The text index over the library: taken up when it is first asked for, and filled beside other work. */
export interface SearchIndex {
  /** As it stands; where only a few stories are missing, with these. Rejects with a `LibraryError`. */
  ready(): Promise<KeptTextIndex>;
  /** A story was kept, perhaps in the place of another, or set right. */
  add(record: StoryRecord, replaced?: StoryId | null): void;
  /** Stories were taken out, or put back. */
  reset(): void;
}

/** So few missing stories are read before the answer, since the reader hardly waits for them. */
const AT_ONCE = 100;

const pause = () => new Promise<void>((done) => setTimeout(done, 0));

export function createSearchIndex(library: SharedLibrary): SearchIndex {
  let opening: Promise<KeptTextIndex> | null = null;
  let filling: Promise<void> | null = null;
  const open = () => {
    opening ??= library.seeded
      .then(() => library.open())
      .then((opened) => KeptTextIndex.open(opened))
      .catch((error: unknown) => {
        opening = null;
        throw error;
      });
    return opening;
  };
  const fill = (kept: KeptTextIndex) => {
    filling ??= kept.fill(pause).finally(() => {
      filling = null;
    });
    return filling;
  };
  // Where the index is not open, or could not be opened, the next opening sees what the library holds.
  const follow = (work: (kept: KeptTextIndex) => Promise<void>) => {
    opening?.then(work).catch(behind);
  };
  return {
    async ready() {
      const kept = await open();
      if (kept.pending === 0) return kept;
      // Where it cannot be stored, or a story cannot be read, what is in the index is searched all the same.
      const filled = fill(kept).catch(behind);
      if (kept.pending <= AT_ONCE) await filled;
      return kept;
    },
    add: (record, replaced = null) =>
      follow((kept) => {
        if (replaced !== null) kept.remove(replaced);
        return kept.add(record, pause);
      }),
    reset: () => follow((kept) => kept.refresh()),
  };
}

function behind(error: unknown): void {
  console.warn('On Record: the search is behind the library.', error);
}
