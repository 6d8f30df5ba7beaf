import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB, type IDBPDatabase } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openLibrary } from '../../lib/library/open-library.ts';
import { LIBRARY_VERSION } from '../../lib/library/schema.ts';
import { summaryOf } from '../../lib/model/story-record.ts';
import { makeRecord } from './make-record.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

/** The stores of each earlier version, written down as they were: what upgrades must never change with the code. */
const EARLIER: readonly ((database: IDBPDatabase) => void)[] = [
  (database) => {
    for (const store of ['stories', 'summaries', 'terms']) {
      database.createObjectStore(store, { keyPath: 'id' });
    }
    const corrections = database.createObjectStore('corrections', { keyPath: 'id' });
    corrections.createIndex('story', 'storyId');
    database.createObjectStore('meta');
  },
  (database) => {
    database.createObjectStore('imports', { keyPath: 'id' });
    database.createObjectStore('importQueue', { keyPath: ['job', 'position'] });
    database.createObjectStore('undo', { keyPath: ['operation', 'kind', 'id'] });
  },
  (database) => {
    database.createObjectStore('snapshots');
  },
];

const RECORD = makeRecord('kept');

async function makeLibraryOf(version: number): Promise<void> {
  const database = await openDB('on-record', version, {
    upgrade(opened) {
      for (const step of EARLIER.slice(0, version)) step(opened);
    },
  });
  const { id, article, reading, savedAt, bundled, terms } = RECORD;
  await database.put('stories', { id, article, reading, savedAt, bundled });
  await database.put('summaries', summaryOf(RECORD));
  await database.put('terms', { id, published: article.published, bundled, terms });
  await database.put('corrections', {
    id: 'c1',
    storyId: id,
    madeAt: '2025-01-01',
    correction: { kind: 'same-person', names: ['Ana Ruiz', 'Ruiz'] },
  });
  database.close();
}

test('each earlier version is tried', () => {
  expect(EARLIER).toHaveLength(LIBRARY_VERSION - 1);
});

describe.each(EARLIER.map((_, i) => i + 1))('a library of version %i', (version) => {
  test('is taken up with all it holds, and everything works in it', async () => {
    await makeLibraryOf(version);
    const library = await openLibrary();
    expect(await library.get('kept')).toEqual(RECORD);
    expect(await library.corrections('kept')).toHaveLength(1);
    await library.save({ ...RECORD, savedAt: '2030-01-01T00:00:00Z' });
    expect(await library.versions('kept')).toEqual([]);
    expect(await library.alike(RECORD)).toEqual([]);
    expect(await library.imports.next()).toBeNull();
    expect(await library.snapshots.load('related')).toBeNull();
    await library.undo.remove('deletion:1', ['kept']);
    expect(await library.undo.undo('deletion:1')).toBe(1);
    library.close();
  });

  test('an upgrade that is stopped half-way leaves it as it was', async () => {
    await makeLibraryOf(version);
    const stopped = openDB('on-record', LIBRARY_VERSION, {
      upgrade(database, _from, _to, transaction) {
        (database as IDBPDatabase).createObjectStore('versions', { keyPath: ['id', 'savedAt'] });
        transaction.done.catch(() => undefined); // told by the opening too
        transaction.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    const before = await openDB('on-record');
    expect(before.version).toBe(version);
    expect([...before.objectStoreNames]).not.toContain('versions');
    before.close();
    const library = await openLibrary();
    expect(await library.get('kept')).toEqual(RECORD);
    library.close();
  });
});
