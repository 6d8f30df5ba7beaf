import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadStory } from '../../lib/library/load-story.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { LIBRARY_VERSION } from '../../lib/library/schema.ts';
import { makeRecord } from './make-record.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('loads what the library keeps, and does not stand in its way', async () => {
  const library = await openLibrary();
  const record = makeRecord('harbour');
  await library.save(record);
  expect(await loadStory('harbour')).toEqual(record);
  expect(await loadStory('ferry')).toBeNull();
  library.close();
  // A connection left open would hold up the next version for ever.
  const next = await openDB('on-record', LIBRARY_VERSION + 1);
  expect(next.version).toBe(LIBRARY_VERSION + 1);
  next.close();
});

test('makes no library where there is none', async () => {
  expect(await loadStory('harbour')).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});

test('says what is wrong', async () => {
  const library = await openLibrary();
  await library.save(makeRecord('harbour'));
  library.close();
  const database = await openDB('on-record');
  await database.delete('terms', 'harbour');
  database.close();
  await expect(loadStory('harbour')).rejects.toMatchObject({ failure: 'corrupt' });
  (await openDB('on-record', LIBRARY_VERSION + 1)).close();
  await expect(loadStory('harbour')).rejects.toMatchObject({ failure: 'newer' });
});
