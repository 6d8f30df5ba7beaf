import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { rereadLibrary, type Rereading } from '../../lib/library/reread-library.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { makeReading } from '../search/make-reading.ts';
import { makeRecord } from './make-record.ts';

let library: Library;
let read: string[];

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  library = await openLibrary();
  read = [];
});

afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

const rereading = (changes: Partial<Rereading> = {}): Rereading => ({
  readingVersion: 2,
  read: ({ id, article }: StoryRecord) => {
    read.push(id);
    const reading = makeReading({ id: `new ${id}`, text: article.blocks[0]!.text });
    return Promise.resolve({ ...reading, version: 2 });
  },
  storyTerms: () => ({ terms: [['new', 1]], title: [], entities: [], quotations: [] }),
  pause: () => Promise.resolve(),
  ...changes,
});

test('a story that is kept anew while it is read again stays as it was kept', async () => {
  await library.save(makeRecord('old'));
  const newer = makeRecord('old', { savedAt: '2025-06-01T00:00:00Z' });
  const { read: readAgain } = rereading();
  const count = await rereadLibrary(
    library,
    rereading({
      read: async (record) => {
        await library.save(newer);
        return readAgain(record);
      },
    }),
  );
  expect(count).toBe(0);
  expect(await library.get('old')).toEqual(newer);
  expect(await library.versions('old')).toEqual([]);
});

test('a story that is removed while it is read again stays away', async () => {
  await library.save(makeRecord('old'));
  const { read: readAgain } = rereading();
  const remove = async (record: StoryRecord) => {
    await library.remove('old');
    return readAgain(record);
  };
  expect(await rereadLibrary(library, rereading({ read: remove }))).toBe(0);
  expect(await library.summaries()).toEqual([]);
});

test('stories of an older reader are read again, under their id and time', async () => {
  await library.save(makeRecord('old'));
  const current = makeRecord('current');
  await library.save({ ...current, reading: { ...current.reading, version: 2 } });
  await library.save(makeRecord('bundled', { bundled: true }));
  expect(await rereadLibrary(library, rereading())).toBe(1);
  expect(read).toEqual(['old']);
  const found = await library.get('old');
  expect(found?.reading).toMatchObject({ version: 2, story: { id: 'old' } });
  expect(found?.terms.terms).toEqual([['new', 1]]);
  expect(found?.savedAt).toBe(makeRecord('old').savedAt);
  expect(await rereadLibrary(library, rereading())).toBe(0);
});

test('a run cut short goes on where it stopped', async () => {
  for (const id of ['a', 'b', 'c']) await library.save(makeRecord(id));
  let turns = 0;
  const pause = () => {
    turns += 1;
    return turns === 2 ? Promise.reject(new Error('stopped')) : Promise.resolve();
  };
  await expect(rereadLibrary(library, rereading({ pause }))).rejects.toThrow('stopped');
  const told: string[] = [];
  const progress = (done: number, of: number) => told.push(`${done}/${of}`);
  expect(await rereadLibrary(library, rereading({ progress }))).toBe(1);
  expect(read).toEqual(['a', 'b', 'c']);
  expect(told).toEqual(['3/3']);
});

test('an unreadable story stays, and the others are read', async () => {
  await library.save(makeRecord('bad'));
  await library.save(makeRecord('good'));
  const raw = await openDB('on-record');
  await raw.put('stories', { id: 'bad' });
  raw.close();
  expect(await rereadLibrary(library, rereading())).toBe(1);
  expect(await library.summaries()).toHaveLength(2);
});
