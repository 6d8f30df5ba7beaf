import { forgetOldDeletions } from '../../lib/library/deletions.ts';
import { LibraryError } from '../../lib/library/library-error.ts';
import type { Library } from '../../lib/library/library.ts';
import type { QueuedItem } from '../../lib/library/schema.ts';
import type { CorrectionRecord } from '../../lib/model/corrections.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { applyCorrections } from '../../lib/reading/corrections/apply-corrections.ts';
import { readStory } from '../../lib/reading/read-story.ts';
import { makeRecord } from './make-record.ts';
import { readWithCorrections } from './read-with-corrections.ts';
import type { Relating } from './relating.ts';
import type { SharedLibrary } from './shared-library.ts';

/** Works off the queue of imports, story by story, and lets go of what was deleted long ago. */
export interface Importing {
  /**
   * Goes on where it stopped, also after a stop of the worker; resolves when nothing waits any longer. Never rejects:
   * what cannot be done now is left for the next call.
   */
  resume(): Promise<void>;
}

/** Between two stories, in milliseconds: room for clicks. */
const PAUSE = 15;
/** While a page is read for the reader, who waits for it. */
const LONG_PAUSE = 250;

export function createImporting(
  library: SharedLibrary,
  relating: Relating,
  isBusy: () => boolean,
): Importing {
  let running: Promise<void> | null = null;

  const settle = async (opened: Library, queued: QueuedItem) => {
    const { item } = queued;
    if (item.kind === 'correction') {
      const record = await correctedRecord(opened, item.correction);
      await opened.imports.settleCorrection(queued, item.correction, record);
      if (record !== null) relating.add(record);
      return;
    }
    const { article, savedAt } = item;
    const reading = await readWithCorrections(library, article);
    const record = makeRecord(article, reading, savedAt ?? new Date().toISOString());
    const merge = await opened.imports.settleStory(queued, record);
    if (merge === 'added' || merge === 'replaced') relating.add(record);
  };

  const run = async () => {
    const opened = await library.open();
    await forgetOldDeletions(opened.undo, Date.now());
    for (const { id, state } of await opened.imports.jobs()) {
      if (state === 'undoing') await takeBack(opened, id);
    }
    for (;;) {
      const queued = await opened.imports.next();
      if (queued === null) return;
      await pause(isBusy() ? LONG_PAUSE : PAUSE);
      if (isBusy()) continue;
      try {
        await settle(opened, queued);
      } catch (error) {
        await settleFailure(opened, queued, error);
      }
    }
  };
  const takeBack = async (opened: Library, job: string) => {
    await opened.undo.undo(job);
    await opened.imports.markUndo(job, 'undone');
    relating.reset();
  };

  return {
    resume() {
      running ??= library.seeded
        .then(run)
        .catch((error: unknown) => console.warn('On Record: an import waits.', error))
        .finally(() => {
          running = null;
        });
      return running;
    },
  };
}

/** A story too large for what room is left, or one that our own reading breaks on, must not hold up the others. */
async function settleFailure(opened: Library, queued: QueuedItem, error: unknown): Promise<void> {
  if (error instanceof LibraryError && error.failure !== 'quota') throw error;
  const { file, line } = queued.item;
  const noRoom = error instanceof LibraryError;
  if (!noRoom) console.error('On Record: an imported story could not be read.', error);
  const fault = noRoom
    ? ({ kind: 'no-room' } as const)
    : ({ kind: 'no-reading', reason: 'internal' } as const);
  await opened.imports.settleFault(queued, { file, line, fault });
}

/** The story of a correction as it reads with it; `null`: it is not in the library. */
async function correctedRecord(
  opened: Library,
  correction: CorrectionRecord,
): Promise<StoryRecord | null> {
  const present = await opened.get(correction.storyId);
  if (present === null) return null;
  const { article, savedAt, bundled } = present;
  const others = await opened.corrections(present.id);
  const all = [...others.filter(({ id }) => id !== correction.id), correction];
  const reading = applyCorrections(
    readStory(article),
    all.map((record) => record.correction),
  );
  return { ...makeRecord(article, reading, savedAt), bundled };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
