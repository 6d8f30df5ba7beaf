import { ALL_STORIES, type CorrectionRecord } from '../model/corrections.ts';
import type { Skipped } from '../model/import-fault.ts';
import { addSkipped, type ImportCounts, type ImportJob } from '../model/import-job.ts';
import type { StoryRecord } from '../model/story-record.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { mergeStory, type Merge } from './merge-story.ts';
import type { QueuedItem, UndoEntry } from './schema.ts';
import type { UseDatabase } from './use-database.ts';
import { loadWhole, putWhole, splitRecord, type StoryTransaction } from './whole-story.ts';

/** The stores that an import may touch. */
export const IMPORT_STORES = [
  'stories',
  'summaries',
  'terms',
  'versions',
  'corrections',
  'undo',
  'importQueue',
  'imports',
] as const;

/** What settling an item does: requests to make, and what it counts as (`null`: as nothing). */
interface Settlement {
  readonly requests: readonly (() => Promise<unknown>)[];
  readonly count: keyof ImportCounts | null;
  readonly skipped: readonly Skipped[];
}

/** Puts a story in where it is newer than what is there. */
export async function settleStory(
  use: UseDatabase,
  queued: QueuedItem,
  record: StoryRecord,
): Promise<Merge> {
  let merge: Merge = 'same';
  await settle(use, queued, async (transaction) => {
    const before = await loadWhole(transaction, record.id);
    merge = mergeStory(before?.story ?? null, record, queued.item);
    if (merge === 'same' || merge === 'older') return { requests: [], count: merge, skipped: [] };
    const { job: operation } = queued;
    const { id, savedAt: after } = record;
    const requests = [
      ...putWhole(transaction, splitRecord(record)),
      () => addUndo(transaction, { operation, kind: 'story', id, before, after }),
    ];
    return { requests, count: merge, skipped: [] };
  });
  return merge;
}

/**
 * Puts a correction in where it is newer than what is there, and its story as it reads with it. `record` is `null`
 * where there is no such story: the correction is then skipped.
 */
export function settleCorrection(
  use: UseDatabase,
  queued: QueuedItem,
  correction: CorrectionRecord,
  record: StoryRecord | null,
): Promise<void> {
  return settle(use, queued, async (transaction) => {
    const { item, job: operation } = queued;
    const corrections = transaction.objectStore('corrections');
    const { id, storyId, madeAt: after } = correction;
    const [story, before = null] = await Promise.all([
      loadWhole(transaction, storyId),
      corrections.get(id),
    ]);
    const everywhere = storyId === ALL_STORIES;
    if (!everywhere && (story === null || record === null)) {
      const { file, line } = item;
      const skipped = [{ file, line, fault: { kind: 'no-such-story' } } as const];
      return { requests: [], count: null, skipped };
    }
    if (before !== null && before.madeAt >= after) {
      return { requests: [], count: null, skipped: [] };
    }
    const requests = [
      () => corrections.put(correction),
      () => addUndo(transaction, { operation, kind: 'correction', id, before, after }),
    ];
    if (record !== null) {
      const read = { operation, kind: 'story', id: storyId, after: record.savedAt } as const;
      requests.push(
        ...putWhole(transaction, splitRecord(record)).map(
          (put) => () => put().then(() => undefined),
        ),
        () => addUndo(transaction, { ...read, before: story }),
      );
    }
    return { requests, count: 'corrections', skipped: [] };
  });
}

/** Takes an item out of the queue that cannot be put in. */
export function settleFault(use: UseDatabase, queued: QueuedItem, skipped: Skipped): Promise<void> {
  return settle(use, queued, async () => ({ requests: [], count: null, skipped: [skipped] }));
}

/** The job as it stands once everything in its queue is dealt with. */
export function finishedJob(job: ImportJob): ImportJob {
  return job.state === 'running' && job.done >= job.queued ? { ...job, state: 'done' } : job;
}

/** Changes a job and takes an item out, with whatever else is to be done, all or nothing. */
function settle(
  use: UseDatabase,
  { job, position }: QueuedItem,
  act: (transaction: StoryTransaction) => Promise<Settlement>,
): Promise<void> {
  return use(async (database) => {
    const transaction = database.transaction([...IMPORT_STORES], 'readwrite');
    const queue = transaction.objectStore('importQueue');
    const imports = transaction.objectStore('imports');
    const [found, present] = await Promise.all([imports.get(job), queue.getKey([job, position])]);
    // Settled before by a worker that was stopped, or taken back meanwhile.
    if (found === undefined || present === undefined) return transaction.done;
    const { requests, count, skipped } = await act(transaction);
    const changed = addSkipped(countOne(found, count), skipped);
    await allOrNothing(transaction, [
      ...requests,
      () => queue.delete([job, position]),
      () => imports.put(finishedJob({ ...changed, done: found.done + 1 })),
    ]);
  });
}

function countOne(job: ImportJob, count: keyof ImportCounts | null): ImportJob {
  if (count === null) return job;
  return { ...job, counts: { ...job.counts, [count]: job.counts[count] + 1 } };
}

/** The first of several changes in one place is the one to go back to. */
async function addUndo(transaction: StoryTransaction, entry: UndoEntry): Promise<void> {
  const undo = transaction.objectStore('undo');
  const earlier = await undo.get([entry.operation, entry.kind, entry.id]);
  const before = earlier === undefined ? entry.before : earlier.before;
  await undo.put({ ...entry, before } as UndoEntry);
}
