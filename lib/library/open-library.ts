import { openDB } from 'idb';
import type { CorrectionRecord } from '../model/corrections.ts';
import type { IndexEntry, StoryRecord } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { createImportStore } from './import-store.ts';
import { LibraryError, libraryError } from './library-error.ts';
import type { Library } from './library.ts';
import {
  isWhole,
  LIBRARY_VERSION,
  REMOVAL_STORES,
  upgradeLibrary,
  type LibraryDatabase,
  type LibraryMeta,
  type LibrarySchema,
  type StoredSummary,
  type StoryVersion,
} from './schema.ts';
import { createSnapshotStore } from './snapshot-store.ts';
import { createUndoStore } from './undo-store.ts';
import { saveReading, saveStory, storiesAlike } from './save-story.ts';
import { deleteWhole, versionsOf } from './whole-story.ts';

/**
 * Opens the library of this browser profile, creating or upgrading it where needed. Rejects with a `LibraryError`:
 * `refused`, `newer`, `quota` or `unavailable`. A connection that the browser ends is opened again by the next call.
 */
export async function openLibrary(name = 'on-record'): Promise<Library> {
  const library = new IndexedLibrary(name);
  await library.connect();
  return library;
}

class IndexedLibrary implements Library {
  readonly snapshots = createSnapshotStore((task) => this.#use(task));
  readonly imports = createImportStore((task) => this.#use(task));
  readonly undo = createUndoStore((task) => this.#use(task));
  readonly #name: string;
  #connection: Promise<LibraryDatabase> | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  /** The connection, opened if there is none. */
  connect(): Promise<LibraryDatabase> {
    if (this.#connection === null) {
      const opened = open(this.#name, () => {
        this.#connection = null;
      });
      this.#connection = opened;
      // A refused opening must not be remembered: the reader may have made room since.
      opened.catch(() => {
        if (this.#connection === opened) this.#connection = null;
      });
    }
    return this.#connection;
  }

  save(record: StoryRecord, moved: StoryId | null = null): Promise<void> {
    return this.#use((database) => saveStory(database, record, moved));
  }

  saveReading(record: StoryRecord): Promise<boolean> {
    return this.#use((database) => saveReading(database, record));
  }

  versions(id: StoryId): Promise<StoryVersion[]> {
    return this.#use(async (database) => {
      const all = await database.getAll('versions', versionsOf(id));
      return all.reverse();
    });
  }

  alike(record: StoryRecord): Promise<StoryId[]> {
    return this.#use((database) => storiesAlike(database, record));
  }

  get(id: StoryId): Promise<StoryRecord | null> {
    return this.#use(async (database) => {
      const found = await load(database, [id]);
      const [story] = found;
      if (story === undefined || story === null) return null;
      if (story === 'corrupt') throw new LibraryError('corrupt', `story ${id} is unreadable`);
      return story;
    });
  }

  getAll(ids: readonly StoryId[]): Promise<StoryRecord[]> {
    return this.#use(async (database) => {
      const found = await load(database, ids);
      return found.filter((story) => story !== null && story !== 'corrupt');
    });
  }

  remove(id: StoryId): Promise<void> {
    return this.#use(async (database) => {
      const transaction = database.transaction(REMOVAL_STORES, 'readwrite');
      const corrections = transaction.objectStore('corrections');
      const keys = await corrections.index('story').getAllKeys(id);
      await allOrNothing(transaction, [
        ...deleteWhole(transaction, id),
        ...keys.map((key) => () => corrections.delete(key)),
      ]);
    });
  }

  removeOwn(): Promise<void> {
    return this.#use(async (database) => {
      const transaction = database.transaction(REMOVAL_STORES, 'readwrite');
      const all = await transaction.objectStore('summaries').getAll();
      const own = all.filter((summary) => !summary.bundled).map((summary) => summary.id);
      await allOrNothing(transaction, [
        ...own.flatMap((id) => deleteWhole(transaction, id)),
        () => transaction.objectStore('corrections').clear(),
      ]);
    });
  }

  summaries(): Promise<StoredSummary[]> {
    return this.#use(async (database) => {
      const all = await database.getAll('summaries');
      return all.sort((a, b) => compare(b.savedAt, a.savedAt) || compare(a.id, b.id));
    });
  }

  allTerms(): Promise<IndexEntry[]> {
    return this.#use((database) => database.getAll('terms'));
  }

  termsAfter(after: StoryId | null, count: number): Promise<IndexEntry[]> {
    const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
    return this.#use((database) => database.getAll('terms', range, count));
  }

  termsOf(ids: readonly StoryId[]): Promise<IndexEntry[]> {
    return this.#use(async (database) => {
      const store = database.transaction('terms').store;
      const found = await Promise.all(ids.map((id) => store.get(id)));
      return found.filter((entry) => entry !== undefined);
    });
  }

  addCorrection(record: CorrectionRecord): Promise<void> {
    return this.#use(async (database) => {
      await database.put('corrections', record);
    });
  }

  removeCorrection(id: string): Promise<void> {
    return this.#use((database) => database.delete('corrections', id));
  }

  allCorrections(): Promise<CorrectionRecord[]> {
    return this.#use((database) => database.getAll('corrections'));
  }

  corrections(story: StoryId): Promise<CorrectionRecord[]> {
    return this.#use(async (database) => {
      const all = await database.getAllFromIndex('corrections', 'story', story);
      return all.sort((a, b) => compare(a.madeAt, b.madeAt) || compare(a.id, b.id));
    });
  }

  meta<K extends keyof LibraryMeta>(key: K): Promise<LibraryMeta[K] | null> {
    return this.#use(async (database) => {
      // The store's type does not tie a key to its value; `setMeta`, which alone writes there, does.
      const value = (await database.get('meta', key)) as LibraryMeta[K] | undefined;
      return value ?? null;
    });
  }

  setMeta<K extends keyof LibraryMeta>(key: K, value: LibraryMeta[K]): Promise<void> {
    return this.#use(async (database) => {
      await database.put('meta', value, key);
    });
  }

  close(): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.then(
      (database) => database.close(),
      () => undefined, // it never opened: nothing to close, and `connect` has told its caller
    );
  }

  async #use<T>(task: (database: LibraryDatabase) => Promise<T>): Promise<T> {
    const database = await this.connect();
    try {
      return await task(database);
    } catch (error) {
      throw libraryError(error, 'using');
    }
  }
}

async function open(name: string, ended: () => void): Promise<LibraryDatabase> {
  try {
    return await openDB<LibrarySchema>(name, LIBRARY_VERSION, {
      upgrade: (database, from, _to, transaction) => upgradeLibrary(database, from, transaction),
      // Another context wants to upgrade: give way; the next call opens the new version.
      blocking: (_current, _wanted, event) => {
        ended();
        (event.target as IDBDatabase).close();
      },
      terminated: ended,
    });
  } catch (error) {
    throw libraryError(error, 'opening');
  }
}

/** One transaction for all, so that a story is never seen half replaced. */
async function load(
  database: LibraryDatabase,
  ids: readonly StoryId[],
): Promise<(StoryRecord | 'corrupt' | null)[]> {
  const transaction = database.transaction(['stories', 'terms'], 'readonly');
  const stories = transaction.objectStore('stories');
  const terms = transaction.objectStore('terms');
  return Promise.all(
    ids.map(async (id) => {
      const [story, entry] = await Promise.all([stories.get(id), terms.get(id)]);
      if (story === undefined) return null;
      if (entry === undefined || !isWhole(story)) return 'corrupt';
      return { ...story, terms: entry.terms };
    }),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
