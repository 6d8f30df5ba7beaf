import { heldRecord, setTabStatus, tabStatus } from '../../lib/browser/session-status.ts';
import type { Correction } from '../../lib/model/corrections.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { readCorrected } from '../../lib/reading/corrections/read-corrected.ts';
import { libraryShelf, sessionShelf, type CorrectionShelf } from './correction-shelf.ts';
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

export function createCorrecting(
  library: SharedLibrary,
  relating: Relating,
  painting: Painting,
): Correcting {
  const shelfOf = async (storyId: StoryId, tabId: number): Promise<CorrectionShelf | null> => {
    const held = await heldRecord(tabId);
    if (held?.id === storyId) return sessionShelf(library, held, tabId);
    const opened = await library.open();
    const record = await opened.get(storyId);
    return record && libraryShelf(opened, relating, record);
  };

  const readAnew = async (shelf: CorrectionShelf, tabId: number): Promise<void> => {
    const { id, article, savedAt, bundled } = shelf.record;
    const corrections = (await shelf.list()).map(({ correction }) => correction);
    const { story, ...reading } = readCorrected(article, corrections);
    // The story keeps its id, whatever the reader of today would call it: corrections go by it.
    const fresh = { ...reading, story: { ...story, id } };
    if (!(await shelf.save({ ...makeRecord(article, fresh, savedAt), bundled }))) {
      const newer = await shelfOf(id, tabId);
      return newer === null ? undefined : readAnew(newer, tabId);
    }
    const status = await tabStatus(tabId);
    if ((status.kind === 'ready' || status.kind === 'left') && status.storyId === id) {
      await setTabStatus(tabId, { ...status, readAt: new Date().toISOString() });
    }
    await painting.repaint(tabId);
  };

  // One after another: each reads what the one before it wrote.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task);
    last = done.catch(() => undefined); // told to whoever asked for it
    return done;
  };
  return {
    add: (storyId, tabId, correction) =>
      inTurn(async () => {
        const shelf = await shelfOf(storyId, tabId);
        if (!shelf) return null;
        const id = crypto.randomUUID();
        await shelf.put({ id, storyId, madeAt: new Date().toISOString(), correction });
        await readAnew(shelf, tabId);
        return id;
      }),
    remove: (id, storyId, tabId) =>
      inTurn(async () => {
        const shelf = await shelfOf(storyId, tabId);
        if (!shelf) return;
        await shelf.drop(id);
        await readAnew(shelf, tabId);
      }),
  };
}
