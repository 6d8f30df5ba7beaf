import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { seedLibrary, type Seeding } from '../../lib/library/seed-library.ts';
import type { Article } from '../../lib/model/article.ts';
import { makeReading } from '../search/make-reading.ts';
import { makeArticle, makeRecord } from './make-record.ts';

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

function readStory({ title, blocks }: Article) {
  read.push(title);
  return makeReading({ id: title, title, text: blocks[0]!.text });
}

const seeding = (titles: readonly string[], changes: Partial<Seeding> = {}): Seeding => ({
  articles: titles.map((title) => makeArticle(title)),
  hash: titles.join(' '),
  readingVersion: 1,
  readStory,
  storyTerms: () => ({ terms: [], title: [], entities: [], quotations: [] }),
  now: () => '2025-03-05T10:00:00Z',
  pause: () => Promise.resolve(),
  ...changes,
});

async function kept() {
  const all = await library.summaries();
  return all.map((story) => `${story.id}${story.bundled ? '*' : ''}`).sort();
}

test('the bundled stories go in through the reader and are told as bundled', async () => {
  const outcome = await seedLibrary(library, seeding(['a', 'b']));
  expect(outcome).toEqual({ unchanged: false, added: 2, removed: 0 });
  expect(await kept()).toEqual(['a*', 'b*']);
});

test('the same stories are not read twice', async () => {
  await seedLibrary(library, seeding(['a', 'b']));
  const again = await seedLibrary(library, seeding(['a', 'b']));
  expect(again.unchanged).toBe(true);
  expect(read).toEqual(['a', 'b']);
});

test('a new reader reads all again, a new set drops what is gone', async () => {
  await seedLibrary(library, seeding(['a', 'b']));
  await seedLibrary(library, seeding(['a', 'b'], { readingVersion: 2 }));
  expect(read).toEqual(['a', 'b', 'a', 'b']);
  const outcome = await seedLibrary(library, seeding(['b', 'c'], { readingVersion: 2 }));
  expect(outcome.removed).toBe(1);
  expect(await kept()).toEqual(['b*', 'c*']);
});

test('a run cut short goes on where it stopped', async () => {
  let turns = 0;
  const pause = () => {
    turns += 1;
    return turns === 2 ? Promise.reject(new Error('stopped')) : Promise.resolve();
  };
  await expect(seedLibrary(library, seeding(['a', 'b', 'c'], { pause }))).rejects.toThrow(
    'stopped',
  );
  await seedLibrary(library, seeding(['a', 'b', 'c']));
  expect(read).toEqual(['a', 'b', 'c']);
  expect(await kept()).toEqual(['a*', 'b*', 'c*']);
});

test('a run cut short before another set came still drops what is gone', async () => {
  const pause = () => Promise.reject(new Error('stopped'));
  await expect(seedLibrary(library, seeding(['a', 'b'], { pause }))).rejects.toThrow('stopped');
  await seedLibrary(library, seeding(['c']));
  expect(await kept()).toEqual(['c*']);
});

test('the reader’s own stories are never replaced or removed', async () => {
  const own = makeRecord('a');
  await library.save(own);
  await library.save(makeRecord('mine'));
  await seedLibrary(library, seeding(['a', 'b']));
  await seedLibrary(library, seeding(['c']));
  expect(await kept()).toEqual(['a', 'c*', 'mine']);
  expect(await library.get('a')).toEqual(own);
});
