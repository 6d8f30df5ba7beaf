import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryError } from '../../lib/library/library-error.ts';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { LIBRARY_VERSION } from '../../lib/library/schema.ts';
import type { CorrectionRecord } from '../../lib/model/corrections.ts';
import { makeRecord } from './make-record.ts';

let library: Library;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  library = await openLibrary();
});

afterEach(() => {
  library.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const correction = (id: string, storyId: string, madeAt: string): CorrectionRecord => ({
  id,
  storyId,
  madeAt,
  correction: { kind: 'same-person', names: ['Ana Ruiz', 'Ruiz'] },
});

describe('stories', () => {
  test('what was saved comes back whole', async () => {
    const record = makeRecord('harbour');
    await library.save(record);
    expect(await library.get('harbour')).toEqual(record);
    expect(await library.get('ferry')).toBeNull();
  });

  test('saving again replaces, in every list', async () => {
    await library.save(makeRecord('harbour'));
    await library.save(makeRecord('harbour', { savedAt: '2025-03-06T10:00:00Z' }));
    expect((await library.summaries()).map((story) => story.savedAt)).toEqual([
      '2025-03-06T10:00:00Z',
    ]);
    expect(await library.allTerms()).toHaveLength(1);
  });

  test('many are loaded in the order asked for, unknown ones left out', async () => {
    await library.save(makeRecord('a'));
    await library.save(makeRecord('b'));
    const found = await library.getAll(['b', 'none', 'a']);
    expect(found.map((story) => story.id)).toEqual(['b', 'a']);
  });

  test('the newest saved comes first, and carries the address that the page names', async () => {
    await library.save(makeRecord('old', { savedAt: '2025-01-01T00:00:00Z' }));
    const record = makeRecord('new');
    await library.save({
      ...record,
      article: { ...record.article, canonicalUrl: 'https://news.example/canonical' },
    });
    const found = await library.summaries();
    expect(found.map((story) => [story.id, story.url])).toEqual([
      ['new', 'https://news.example/canonical'],
      ['old', 'https://news.example/old'],
    ]);
  });

  test('removing takes the story out of every list, with its corrections only', async () => {
    await library.save(makeRecord('a'));
    await library.save(makeRecord('b'));
    await library.addCorrection(correction('c1', 'a', '2025-01-01'));
    await library.addCorrection(correction('c2', 'b', '2025-01-01'));
    await library.remove('a');
    await library.remove('never there');
    expect(await library.get('a')).toBeNull();
    expect((await library.summaries()).map((story) => story.id)).toEqual(['b']);
    expect((await library.allTerms()).map((entry) => entry.id)).toEqual(['b']);
    expect(await library.corrections('a')).toEqual([]);
    expect(await library.corrections('b')).toHaveLength(1);
  });

  test('removing the reader’s own leaves what is bundled', async () => {
    await library.save(makeRecord('own'));
    await library.save(makeRecord('bundled', { bundled: true }));
    await library.removeOwn();
    expect((await library.summaries()).map((story) => story.id)).toEqual(['bundled']);
    expect((await library.allTerms()).map((entry) => entry.id)).toEqual(['bundled']);
  });

  test('everything is still there after the connection was ended', async () => {
    await library.save(makeRecord('a'));
    library.close();
    expect(await library.summaries()).toHaveLength(1);
  });
});

describe('corrections and memory', () => {
  test('corrections come oldest first and can be taken back', async () => {
    await library.addCorrection(correction('late', 'a', '2025-02-02'));
    await library.addCorrection(correction('early', 'a', '2025-01-01'));
    await library.addCorrection(correction('other', 'b', '2025-01-01'));
    expect((await library.corrections('a')).map((found) => found.id)).toEqual(['early', 'late']);
    await library.removeCorrection('late');
    expect((await library.corrections('a')).map((found) => found.id)).toEqual(['early']);
  });

  test('corrections outlive a new reading of their story', async () => {
    await library.save(makeRecord('a'));
    await library.addCorrection(correction('c1', 'a', '2025-01-01'));
    await library.save(makeRecord('a'));
    expect(await library.corrections('a')).toHaveLength(1);
  });

  test('nothing is remembered until it is said', async () => {
    expect(await library.meta('seeds')).toBeNull();
    const state = { hash: 'h', readingVersion: 1, done: 0, ids: [], complete: true };
    await library.setMeta('seeds', state);
    expect(await library.meta('seeds')).toEqual(state);
  });
});

describe('failures', () => {
  test('a save that fails half-way leaves the story as it was', async () => {
    const before = makeRecord('a');
    await library.save(before);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...call
    ) {
      if (this.name === 'terms') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, call);
    } as typeof put);
    const saved = library.save(makeRecord('a', { savedAt: '2030-01-01T00:00:00Z' }));
    await expect(saved).rejects.toMatchObject({ failure: 'quota' });
    vi.restoreAllMocks();
    expect(await library.get('a')).toEqual(before);
    expect((await library.summaries()).map((story) => story.savedAt)).toEqual([before.savedAt]);
  });

  test.each([
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['QuotaExceededError', 'quota'],
    ['AbortError', 'unavailable'],
  ])('opening that ends in %s is told as %s', async (name, failure) => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', name);
      },
    });
    const opened = openLibrary();
    await expect(opened).rejects.toBeInstanceOf(LibraryError);
    await expect(opened).rejects.toMatchObject({ failure });
  });

  test('a library of a newer version is left alone', async () => {
    library.close();
    (await openDB('on-record', LIBRARY_VERSION + 1)).close();
    await expect(openLibrary()).rejects.toMatchObject({ failure: 'newer' });
    const still = await openDB('on-record', LIBRARY_VERSION + 1);
    expect([...still.objectStoreNames]).toContain('stories');
    still.close();
  });

  test('a newer version of the product may upgrade while this one is open', async () => {
    const newer = await openDB('on-record', LIBRARY_VERSION + 1);
    newer.close();
    await expect(library.summaries()).rejects.toMatchObject({ failure: 'newer' });
  });

  test('a corrupt story is told, and the others stay readable', async () => {
    await library.save(makeRecord('good'));
    await library.save(makeRecord('bad'));
    const raw = await openDB('on-record');
    await raw.put('stories', { id: 'bad' });
    raw.close();
    await expect(library.get('bad')).rejects.toMatchObject({ failure: 'corrupt' });
    expect((await library.getAll(['bad', 'good'])).map((story) => story.id)).toEqual(['good']);
    expect(await library.summaries()).toHaveLength(2);
  });
});
