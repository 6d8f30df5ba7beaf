import type { CorrectionRecord } from '../model/corrections.ts';
import type { Skipped } from '../model/import-fault.ts';
import { addSkipped, type ImportItem, type ImportJob } from '../model/import-job.ts';
import type { StoryRecord } from '../model/story-record.ts';
import { allOrNothing } from './all-or-nothing.ts';
import type { Merge } from './merge-story.ts';
import type { QueuedItem } from './schema.ts';
import {
  finishedJob,
  IMPORT_STORES,
  settleCorrection,
  settleFault,
  settleStory,
} from './settle-import.ts';
import type { UseDatabase } from './use-database.ts';
import type { StoryTransaction } from './whole-story.ts';

/**
 * Imports, and the items that wait. Every step is one transaction, so that an import that is stopped anywhere goes
 * on where it stopped. Rejects as `Library` does.
 */
export interface ImportStore {
  /** All imports, newest first. */
  jobs(): Promise<ImportJob[]>;
  begin(job: ImportJob): Promise<void>;
  /** Puts items into the queue of a job that is being filled, and adds what was skipped. */
  fill(job: string, batch: ImportBatch): Promise<void>;
  /** The files of a job are read: it is done once its queue is empty. */
  close(job: string, skipped: readonly Skipped[]): Promise<void>;
  /** The next item of any job; `null`: nothing waits. */
  next(): Promise<QueuedItem | null>;
  /** Puts a story in, where it is newer than what is there, and takes its item out of the queue. */
  settleStory(queued: QueuedItem, record: StoryRecord): Promise<Merge>;
  /** The same for a correction, with its story as it reads with it. `null`: no such story, so it is skipped. */
  settleCorrection(
    queued: QueuedItem,
    correction: CorrectionRecord,
    record: StoryRecord | null,
  ): Promise<void>;
  /** Takes an item out of the queue that cannot be put in. */
  settleFault(queued: QueuedItem, skipped: Skipped): Promise<void>;
  /** Marks how far the taking back of a job is. Its queue is emptied. */
  markUndo(job: string, state: 'undoing' | 'undone'): Promise<void>;
  /** Forgets a job, its queue included; it can then no longer be taken back. */
  forget(job: string): Promise<void>;
}

/** What was read from the files at one go. */
export interface ImportBatch {
  readonly items: readonly ImportItem[];
  readonly skipped: readonly Skipped[];
  /** `null`: none were met. */
  readonly settings: ImportJob['settings'];
}

export function createImportStore(use: UseDatabase): ImportStore {
  return {
    jobs: () =>
      use(async (database) => {
        const jobs = await database.getAll('imports');
        return jobs.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
      }),
    begin: (job) =>
      use(async (database) => {
        await database.put('imports', job);
      }),
    fill: (job, { items, skipped, settings }) =>
      change(use, job, (found, transaction) => {
        const queue = transaction.objectStore('importQueue');
        const changed = { ...found, queued: found.queued + items.length };
        return {
          job: addSkipped({ ...changed, settings: settings ?? found.settings }, skipped),
          requests: items.map(
            (item, i) => () => queue.put({ job, position: found.queued + i, item }),
          ),
        };
      }),
    close: (job, skipped) =>
      change(use, job, (found) => ({
        job: finishedJob(addSkipped({ ...found, state: 'running' }, skipped)),
        requests: [],
      })),
    next: () =>
      use(async (database) => {
        const cursor = await database.transaction('importQueue').store.openCursor();
        return cursor?.value ?? null;
      }),
    settleStory: (queued, record) => settleStory(use, queued, record),
    settleCorrection: (queued, correction, record) =>
      settleCorrection(use, queued, correction, record),
    settleFault: (queued, skipped) => settleFault(use, queued, skipped),
    markUndo: (job, state) =>
      change(use, job, (found, transaction) => ({
        job: { ...found, state, done: found.queued },
        requests: [() => transaction.objectStore('importQueue').delete(keysOf(job))],
      })),
    forget: (job) =>
      use(async (database) => {
        const transaction = database.transaction(['imports', 'importQueue', 'undo'], 'readwrite');
        await allOrNothing(transaction, [
          () => transaction.objectStore('imports').delete(job),
          () => transaction.objectStore('importQueue').delete(keysOf(job)),
          () => transaction.objectStore('undo').delete(keysOf(job)),
        ]);
      }),
  };
}

/** All keys that begin with a job. */
function keysOf(job: string): IDBKeyRange {
  return IDBKeyRange.bound([job], [job, []]);
}

/** Changes a job, in one transaction with what goes with it. A job that is gone stays gone. */
function change(
  use: UseDatabase,
  id: string,
  next: (
    job: ImportJob,
    transaction: StoryTransaction,
  ) => { readonly job: ImportJob; readonly requests: readonly (() => Promise<unknown>)[] },
): Promise<void> {
  return use(async (database) => {
    const transaction = database.transaction([...IMPORT_STORES], 'readwrite');
    const imports = transaction.objectStore('imports');
    const found = await imports.get(id);
    if (found === undefined) return transaction.done;
    const { job, requests } = next(found, transaction);
    await allOrNothing(transaction, [...requests, () => imports.put(job)]);
  });
}
