import { allOrNothing } from './all-or-nothing.ts';
import type { UseDatabase } from './use-database.ts';

/**
 * Indexes stored whole, so that a large library opens at once. A snapshot may be older than the stories: its owner
 * tells by what it holds, and must check its form too.
 */
export interface SnapshotStore {
  /** As it was saved, typed arrays included; `null`: none. */
  load(name: string): Promise<unknown>;
  /** Replaces the one of that name. */
  save(name: string, snapshot: unknown): Promise<void>;
  /** Takes these out; unknown names do nothing. */
  remove(names: readonly string[]): Promise<void>;
}

export function createSnapshotStore(use: UseDatabase): SnapshotStore {
  return {
    load: (name) => use(async (database) => (await database.get('snapshots', name)) ?? null),
    save: (name, snapshot) =>
      use(async (database) => {
        await database.put('snapshots', snapshot, name);
      }),
    remove: (names) =>
      use(async (database) => {
        const transaction = database.transaction('snapshots', 'readwrite');
        const requests = names.map((name) => () => transaction.store.delete(name));
        await allOrNothing(transaction, requests);
      }),
  };
}
