import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { termKey } from '../../lib/search/index-keys.ts';
import { loadRelatedIndex, storeRelatedIndex } from '../../lib/search/load-related-index.ts';
import type { RelatedIndex } from '../../lib/search/related-index.ts';
import { makeRecord } from './make-record.ts';

let library: Library;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  library = await openLibrary();
});

afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

const STORIES = 1100;

function story(id: string, term: string) {
  const terms = { terms: [[term, 1]] as const, title: [], entities: [], quotations: [] };
  return makeRecord(id, { terms });
}

async function fill() {
  for (let i = 0; i < STORIES; i += 1) await library.save(story(`s${i}`, 'crane'));
}

function holding(index: RelatedIndex, term: string): string[] {
  const found: string[] = [];
  index.each(termKey(term), (document) => found.push(index.story(document).id));
  return found.sort();
}

test('a small library is read whole and not stored', async () => {
  await library.save(story('a', 'crane'));
  const loaded = await loadRelatedIndex(library);
  expect(loaded.read).toBe(1);
  await storeRelatedIndex(library, loaded);
  expect(await library.snapshots.load('related')).toBeNull();
});

test('of a large one only what changed since is read', async () => {
  await fill();
  const first = await loadRelatedIndex(library);
  expect(first.read).toBe(STORIES);
  await storeRelatedIndex(library, first);
  expect((await loadRelatedIndex(library)).read).toBe(0);

  await library.remove('s1');
  await library.save(story('s2', 'dock'));
  await library.save(story('new', 'dock'));
  const { index, read } = await loadRelatedIndex(library);
  expect(read).toBe(2);
  expect(index.size).toBe(STORIES);
  expect(holding(index, 'dock')).toEqual(['new', 's2']);
  expect(holding(index, 'crane')).toHaveLength(STORIES - 2);
});

test.each([
  ['of another version', { version: 0 }],
  ['cut short', { stories: [] }],
  ['of another form', { postings: null }],
])('a stored index %s is made again', async (_, damage) => {
  await fill();
  await storeRelatedIndex(library, await loadRelatedIndex(library));
  const stored = (await library.snapshots.load('related')) as object;
  await library.snapshots.save('related', { ...stored, ...damage });
  expect((await loadRelatedIndex(library)).read).toBe(STORIES);
});
