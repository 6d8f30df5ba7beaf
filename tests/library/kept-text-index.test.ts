import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { summaryOf, type StoryRecord } from '../../lib/model/story-record.ts';
import { KeptTextIndex } from '../../lib/search/text/kept-text-index.ts';
import { parseQuery } from '../../lib/search/text/parse-query.ts';
import { searchText } from '../../lib/search/text/search-text.ts';
import { makeStory } from '../search/text/make-story.ts';

let library: Library;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  library = await openLibrary();
});

afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

const STORIES = 90;
const pause = () => Promise.resolve();

function story(id: string, text: string): StoryRecord {
  return makeStory({ id, text });
}

async function fill(): Promise<void> {
  for (let i = 0; i < STORIES; i += 1) await library.save(story(`s${i}`, `The crane number ${i}.`));
}

async function filled(): Promise<KeptTextIndex> {
  const kept = await KeptTextIndex.open(library);
  await kept.fill(pause);
  return kept;
}

function found({ index }: KeptTextIndex, query: string): string[] {
  const all = { bundled: true, from: 0, most: 1000 };
  return searchText(index, parseQuery(query), all)
    .hits.map((hit) => hit.id)
    .sort();
}

test('a library without an index is read, story by story', async () => {
  await fill();
  const kept = await KeptTextIndex.open(library);
  expect(kept.pending).toBe(STORIES);
  await kept.fill(pause);
  expect(kept.pending).toBe(0);
  expect(found(kept, 'crane ')).toHaveLength(STORIES);
  expect(found(kept, '"number 17"')).toEqual(['s17']);
});

test('the stored index is taken up, and only what changed since is read', async () => {
  await fill();
  await filled();
  expect((await KeptTextIndex.open(library)).pending).toBe(0);

  await library.remove('s1');
  await library.save(story('s2', 'The dock.'));
  await library.save(story('new', 'A new dock.'));
  const kept = await KeptTextIndex.open(library);
  expect(kept.pending).toBe(2);
  await kept.fill(pause);
  expect(found(kept, 'dock ')).toEqual(['new', 's2']);
  expect(found(kept, 'crane ')).toHaveLength(STORIES - 2);
});

test('a story written again at the same time is read again', async () => {
  await fill();
  await filled();
  await library.save(story('s3', 'The dredger.'));
  const kept = await KeptTextIndex.open(library);
  expect(kept.pending).toBe(1);
  await kept.fill(pause);
  expect(found(kept, 'dredger ')).toEqual(['s3']);
});

test('what was added as it was kept is not read again', async () => {
  const kept = await filled();
  for (let i = 0; i < 300; i += 1) {
    const record = story(`n${i}`, `The quay ${i}.`);
    await library.save(record);
    await kept.add(record, pause);
  }
  // The first 256 were stored on the way.
  expect((await KeptTextIndex.open(library)).pending).toBe(44);
});

test('after a change elsewhere the index follows the library', async () => {
  await fill();
  const kept = await filled();
  const record = story('new', 'A new quay.');
  await library.save(record);
  await kept.add(record, pause);
  await library.remove('s5');
  await library.save(story('s6', 'The dredger.'));
  await kept.refresh();
  expect(kept.pending).toBe(1);
  await kept.fill(pause);
  expect(found(kept, 'crane ')).toHaveLength(STORIES - 2);
  expect(found(kept, 'dredger ')).toEqual(['s6']);
});

test('a fill that was stopped goes on with the next', async () => {
  await fill();
  let turns = 0;
  const stop = () => {
    turns += 1;
    return turns < 2 ? Promise.resolve() : Promise.reject(new Error('stopped'));
  };
  const kept = await KeptTextIndex.open(library);
  await expect(kept.fill(stop)).rejects.toThrow('stopped');
  const left = kept.pending;
  expect(left).toBeGreaterThan(0);
  await kept.fill(pause);
  expect(found(kept, 'crane ')).toHaveLength(STORIES);
});

test('a story kept or removed while others are read is not overwritten by an older one', async () => {
  await fill();
  const kept = await KeptTextIndex.open(library);
  let once = true;
  await kept.fill(async () => {
    if (!once) return;
    once = false;
    await kept.add(story('s88', 'The tugboat.'), pause);
    kept.remove('s89');
  });
  expect(found(kept, 'tugboat ')).toEqual(['s88']);
  expect(found(kept, 'crane ')).toHaveLength(STORIES - 2);
});

test.each([
  ['of another version', 'text', { version: 0 }],
  ['without its terms', 'text', { terms: { holders: new Uint32Array(3) } }],
  ['of another form', 'text', { segments: 'none' }],
])('a stored index %s is made again', async (_, name, damage) => {
  await fill();
  await filled();
  const stored = (await library.snapshots.load(name)) as object;
  await library.snapshots.save(name, { ...stored, ...damage });
  expect((await KeptTextIndex.open(library)).pending).toBe(STORIES);
});

test.each([
  ['is missing', () => null],
  ['is cut short', (segment: object) => ({ ...segment, postings: new Uint8Array(3) })],
])('where a part %s, the index is made again', async (_, damage) => {
  await fill();
  await filled();
  const { segments } = (await library.snapshots.load('text')) as {
    segments: { number: number }[];
  };
  const name = `text-${segments[0]!.number}`;
  await library.snapshots.save(name, damage((await library.snapshots.load(name)) as object));
  expect((await KeptTextIndex.open(library)).pending).toBe(STORIES);
});

test('parts that were merged away are not kept', async () => {
  await fill();
  const kept = await filled();
  for (let i = 0; i < 600; i += 1) await kept.add(story(`n${i}`, `The quay ${i}.`), pause);
  await kept.fill(pause);
  const database = await openDB('on-record');
  const names = await database.getAllKeys('snapshots');
  database.close();
  const { segments } = (await library.snapshots.load('text')) as { segments: unknown[] };
  expect(names.filter((name) => /^text-\d/u.test(String(name)))).toHaveLength(segments.length);
});

test.each([1, 2])('a library of version %i gets an index, and keeps it', async (version) => {
  library.close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const old = await openDB('on-record', version, {
    upgrade(database) {
      for (const store of ['stories', 'summaries', 'terms']) {
        database.createObjectStore(store, { keyPath: 'id' });
      }
      database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('story', 'storyId');
      database.createObjectStore('meta');
      if (version === 1) return;
      database.createObjectStore('imports', { keyPath: 'id' });
      database.createObjectStore('importQueue', { keyPath: ['job', 'position'] });
      database.createObjectStore('undo', { keyPath: ['operation', 'kind', 'id'] });
    },
  });
  for (let i = 0; i < 40; i += 1) {
    const { terms, ...record } = story(`s${i}`, `The crane number ${i}.`);
    await old.put('stories', record);
    await old.put('summaries', summaryOf({ ...record, terms }));
    await old.put('terms', { id: record.id, published: null, bundled: false, terms });
  }
  old.close();

  library = await openLibrary();
  const kept = await filled();
  expect(found(kept, 'crane ')).toHaveLength(40);
  expect((await KeptTextIndex.open(library)).pending).toBe(0);
  await library.save(story('s7', 'The dredger.'));
  expect((await KeptTextIndex.open(library)).pending).toBe(1);
});
