import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB, type IDBPDatabase } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allOrNothing } from '../../lib/library/all-or-nothing.ts';

let database: IDBPDatabase;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = await openDB('test', 1, { upgrade: (made) => made.createObjectStore('notes') });
});

afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

const begin = () => database.transaction('notes', 'readwrite');

test('all requests are done when it resolves', async () => {
  const transaction = begin();
  await allOrNothing(transaction, [
    () => transaction.store.put('one', 1),
    () => transaction.store.put('two', 2),
  ]);
  expect(await database.getAll('notes')).toEqual(['one', 'two']);
});

test('a request refused at once leaves nothing of those before it', async () => {
  const transaction = begin();
  const done = allOrNothing(transaction, [
    () => transaction.store.put('one', 1),
    () => transaction.store.put(() => 'a function cannot be stored', 2),
  ]);
  await expect(done).rejects.toMatchObject({ name: 'DataCloneError' });
  expect(await database.getAll('notes')).toEqual([]);
});

test('a request that fails later leaves nothing either', async () => {
  await database.put('notes', 'there', 2);
  const transaction = begin();
  const done = allOrNothing(transaction, [
    () => transaction.store.put('one', 1),
    () => transaction.store.add('twice', 2),
  ]);
  await expect(done).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await database.getAll('notes')).toEqual(['there']);
});

test('the first failure is told, also where the transaction has ended by itself', async () => {
  const transaction = begin();
  const done = allOrNothing(transaction, [
    () => transaction.store.put('one', 1),
    () => {
      transaction.abort();
      throw new Error('first');
    },
  ]);
  await expect(done).rejects.toThrow('first');
  expect(await database.getAll('notes')).toEqual([]);
});
