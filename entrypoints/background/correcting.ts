import {
  heldCorrections,
  heldRecord,
  holdCorrections,
  holdUnkept,
  setTabStatus,
  tabStatus,
} from '../../lib/browser/session-status.ts';
import type { Correction, CorrectionRecord } from '../../lib/model/corrections.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { readCorrected } from '../../lib/reading/corrections/read-corrected.ts';
import { makeRecord } from './make-record.ts';
import type { Painting } from './painting.ts';
import type { Relating } from './relating.ts';
import type { SharedLibrary } from './shared-library.ts';

/** Setting a story right: the correction is stored, the story read anew from its article, the page marked again. */
export interface Correcting {
  /** The id to take it back with; `null` where it could not be stored. */
  add(storyId: StoryId, tabId: number, correction: Correction): Promise<string | null>;
  remove(id: string, storyId: StoryId, tabId: number): Promise<void>;
}

/** Where the corrections of one story live: the library, or the session of its tab. */
interface Shelf {
  readonly record: StoryRecord;
  list(): Promise<readonly CorrectionRecord[]>;
  put(record: CorrectionRecord): Promise<void>;
  drop(id: string): Promise<void>;
  save(record: StoryRecord): Promise<void>;
}

export function createCorrecting(
  library: SharedLibrary,
  relating: Relating,
  painting: Painting,
): Correcting {
  const shelfOf = async (storyId: StoryId, tabId: number): Promise<Shelf | null> => {
    const held = await heldRecord(tabId);
    if (held?.id === storyId) return sessionShelf(held, tabId);
    const opened = await library.open();
    const record = await opened.get(storyId);
    return (
      record && {
        record,
        list: () => opened.corrections(storyId),
        put: (correction) => opened.addCorrection(correction),
        drop: (id) => opened.removeCorrection(id),
        save: async (changed) => {
          await opened.save(changed);
          relating.add(changed);
        },
      }
    );
  };

  const readAnew = async (shelf: Shelf, tabId: number) => {
    const { article, savedAt, bundled } = shelf.record;
    const corrections = (await shelf.list()).map(({ correction }) => correction);
    const reading = readCorrected(article, corrections);
    const record = { ...makeRecord(article, reading, savedAt), bundled };
    await shelf.save(record);
    const status = await tabStatus(tabId);
    if ((status.kind === 'ready' || status.kind === 'left') && status.storyId === record.id) {
      await setTabStatus(tabId, { ...status, readAt: new Date().toISOString() });
    }
    await painting.repaint(tabId);
  };

  return {
    async add(storyId, tabId, correction) {
      const shelf = await shelfOf(storyId, tabId);
      if (!shelf) return null;
      const id = crypto.randomUUID();
      await shelf.put({ id, storyId, madeAt: new Date().toISOString(), correction });
      await readAnew(shelf, tabId);
      return id;
    },
    async remove(id, storyId, tabId) {
      const shelf = await shelfOf(storyId, tabId);
      if (!shelf) return;
      await shelf.drop(id);
      await readAnew(shelf, tabId);
    },
  };
}

function sessionShelf(record: StoryRecord, tabId: number): Shelf {
  return {
    record,
    list: () => heldCorrections(tabId),
    put: async (correction) => {
      await holdCorrections(tabId, [...(await heldCorrections(tabId)), correction]);
    },
    drop: async (id) => {
      const all = await heldCorrections(tabId);
      await holdCorrections(
        tabId,
        all.filter((correction) => correction.id !== id),
      );
    },
    save: async (changed) => {
      await holdUnkept(tabId, changed);
    },
  };
}
