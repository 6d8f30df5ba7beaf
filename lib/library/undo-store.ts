import type { StoryId } from '../model/story.ts';
import { allOrNothing } from './all-or-nothing.ts';
import type { UndoEntry } from './schema.ts';
import type { UseDatabase } from './use-database.ts';
import { deleteWhole, loadWhole, putWhole, type StoryTransaction } from './whole-story.ts';

/**
 * Deleting that can be taken back, and the taking back of imports and deletions alike. What was deleted is out of
 * every list at once, and waits aside under the name of its operation. Rejects as `Library` does.
 */
export interface UndoStore {
  /**
   * Takes stories out with their corrections. Unknown ones are passed over. `told` hears after each part how many
   * are out.
   */
  remove(operation: string, ids: readonly StoryId[], told?: (done: number) => void): Promise<void>;
  /**
   * Takes an operation back. What was changed again since stays as it is. May be called again after a stop. Returns
   * how many stories were put back or taken out.
   */
  undo(operation: string): Promise<number>;
  /** Lets go of what waits aside: the operation can no longer be taken back. */
  forget(operation: string): Promise<void>;
  /** Names of the operations that can be taken back, in order of name. */
  operations(): Promise<string[]>;
}

/** Stories that one transaction moves: few enough that another reader of the library never waits long. */
const PART = 50;

const STORES = ['stories', 'summaries', 'terms', 'versions', 'corrections', 'undo'] as const;

export function createUndoStore(use: UseDatabase): UndoStore {
  const inTransaction = <T>(task: (transaction: StoryTransaction) => Promise<T>) =>
    use((database) => task(database.transaction([...STORES], 'readwrite')));
  return {
    async remove(operation, ids, told) {
      for (let from = 0; from < ids.length; from += PART) {
        const part = ids.slice(from, from + PART);
        await inTransaction((transaction) => removePart(transaction, operation, part));
        told?.(from + part.length);
      }
    },
    async undo(operation) {
      let changed = 0;
      for (;;) {
        const part = await inTransaction((transaction) => undoPart(transaction, operation));
        if (part === null) return changed;
        changed += part;
      }
    },
    forget: (operation) =>
      use(async (database) => {
        await database.delete('undo', rangeOf(operation));
      }),
    operations: () =>
      use(async (database) => {
        const keys = await database.getAllKeys('undo');
        return [...new Set(keys.map(([name]) => name))];
      }),
  };
}

async function removePart(
  transaction: StoryTransaction,
  operation: string,
  ids: readonly StoryId[],
): Promise<void> {
  const corrections = transaction.objectStore('corrections');
  const undo = transaction.objectStore('undo');
  const found = await Promise.all(
    ids.map(async (id) => ({
      before: await loadWhole(transaction, id),
      made: await corrections.index('story').getAll(id),
    })),
  );
  const requests = found.flatMap(({ before, made }, i) => {
    const id = ids[i]!;
    const story = { operation, kind: 'story', id, after: null } as const;
    return [
      ...(before === null ? [] : [() => undo.put({ ...story, before })]),
      ...deleteWhole(transaction, id),
      ...made.flatMap((correction) => [
        () => undo.put({ ...story, kind: 'correction', id: correction.id, before: correction }),
        () => corrections.delete(correction.id),
      ]),
    ];
  });
  await allOrNothing(transaction, requests);
}

/** Takes the next part back; `null`: nothing is left. */
async function undoPart(transaction: StoryTransaction, operation: string): Promise<number | null> {
  const undo = transaction.objectStore('undo');
  const entries = await undo.getAll(rangeOf(operation), PART);
  if (entries.length === 0) {
    await transaction.done;
    return null;
  }
  const changes = await Promise.all(entries.map((entry) => changesOf(transaction, entry)));
  await allOrNothing(transaction, [
    ...changes.flat(),
    ...entries.map(
      ({ kind, id }) =>
        () =>
          undo.delete([operation, kind, id]),
    ),
  ]);
  return entries.filter(({ kind }, i) => kind === 'story' && changes[i]!.length > 0).length;
}

/** The requests that take one entry back; none where its place was changed again since. */
async function changesOf(
  transaction: StoryTransaction,
  entry: UndoEntry,
): Promise<(() => Promise<unknown>)[]> {
  const { id, before, after, kind } = entry;
  switch (kind) {
    case 'story': {
      const now = await transaction.objectStore('stories').get(id);
      if ((now?.savedAt ?? null) !== after) return [];
      return before === null ? deleteWhole(transaction, id) : putWhole(transaction, entry.before!);
    }
    case 'correction': {
      const corrections = transaction.objectStore('corrections');
      const now = await corrections.get(id);
      if ((now?.madeAt ?? null) !== after) return [];
      const put = entry.before;
      return [put === null ? () => corrections.delete(id) : () => corrections.put(put)];
    }
    default:
      return kind satisfies never;
  }
}

function rangeOf(operation: string): IDBKeyRange {
  return IDBKeyRange.bound([operation], [operation, []]);
}
