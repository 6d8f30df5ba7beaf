import { heldCorrections, holdCorrections, holdUnkept } from '../../lib/browser/session-status.ts';
import { LibraryError } from '../../lib/library/library-error.ts';
import type { Library } from '../../lib/library/library.ts';
import type { CorrectionRecord } from '../../lib/model/corrections.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';
import type { Relating } from './relating.ts';
import type { SharedLibrary } from './shared-library.ts';

/** Where the corrections of one story live: the library, or the session of its tab. */
export interface CorrectionShelf {
  readonly record: StoryRecord;
  list(): Promise<readonly CorrectionRecord[]>;
  put(record: CorrectionRecord): Promise<void>;
  drop(id: string): Promise<void>;
  /** `false`: the story was read again meanwhile, and the newer record stays. */
  save(record: StoryRecord): Promise<boolean>;
}

/** That of a story in the library. */
export function libraryShelf(
  library: Library,
  relating: Relating,
  record: StoryRecord,
): CorrectionShelf {
  return {
    record,
    list: () => library.corrections(record.id),
    put: (correction) => library.addCorrection(correction),
    drop: (id) => library.removeCorrection(id),
    save: async (changed) => {
      const saved = await library.saveReading(changed);
      if (saved) relating.add(changed);
      return saved;
    },
  };
}

/**
 * That of a story that is not kept. What was set right in it when it was kept counts here as well; nothing is added to
 * that.
 */
export function sessionShelf(
  library: SharedLibrary,
  record: StoryRecord,
  tabId: number,
): CorrectionShelf {
  const held = () => heldCorrections(tabId, record.id);
  return {
    record,
    list: async () => [...(await keptCorrections(library, record.id)), ...(await held())],
    put: async (correction) => holdCorrections(tabId, [...(await held()), correction]),
    drop: async (id) =>
      holdCorrections(
        tabId,
        (await held()).filter((correction) => correction.id !== id),
      ),
    save: async (changed) => {
      await holdUnkept(tabId, changed);
      return true;
    },
  };
}

/** Without storage: none. */
async function keptCorrections(
  library: SharedLibrary,
  storyId: StoryId,
): Promise<readonly CorrectionRecord[]> {
  try {
    return await (await library.open()).corrections(storyId);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    return [];
  }
}
