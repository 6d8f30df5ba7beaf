import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deletionName, forgetOldDeletions } from '../../lib/library/deletions.ts';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { ALL_STORIES, type CorrectionRecord } from '../../lib/model/corrections.ts';
import { NO_COUNTS, type ImportItem, type ImportJob } from '../../lib/model/import-job.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
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

const JOB: ImportJob = {
  id: 'import:1',
  startedAt: '2026-01-01T00:00:00Z',
  files: ['library.jsonl'],
  state: 'filling',
  queued: 0,
  done: 0,
  counts: NO_COUNTS,
  skipped: [],
  settings: null,
};

const correction = (id: string, storyId: string): CorrectionRecord => ({
  id,
  storyId,
  madeAt: '2026-01-01T00:00:00Z',
  correction: { kind: 'same-person', names: ['Ana Ruiz', 'Ruiz'] },
});

const itemOf = (record: StoryRecord | CorrectionRecord, dated = true): ImportItem =>
  'correction' in record
    ? { kind: 'correction', file: 'f', line: 2, correction: record }
    : {
        kind: 'story',
        file: 'f',
        line: 1,
        article: record.article,
        savedAt: dated ? record.savedAt : null,
      };

/** Imports as the worker does, from the queue on. */
async function importAll(
  records: readonly (StoryRecord | CorrectionRecord)[],
  { id = JOB.id, dated = true } = {},
): Promise<ImportJob> {
  await library.imports.begin({ ...JOB, id });
  const items = records.map((record) => itemOf(record, dated));
  await library.imports.fill(id, { items, skipped: [], settings: null });
  await library.imports.close(id, []);
  for (;;) {
    const queued = await library.imports.next();
    if (queued === null) break;
    const record = records[queued.position]!;
    if ('correction' in record) {
      const story = await library.get(record.storyId);
      await library.imports.settleCorrection(queued, record, story);
    } else await library.imports.settleStory(queued, record);
  }
  return (await library.imports.jobs()).find((job) => job.id === id)!;
}

const at = (id: string, savedAt: string, changes: Partial<StoryRecord> = {}) =>
  makeRecord(id, { savedAt, ...changes });
const reworded = (record: StoryRecord): StoryRecord => ({
  ...record,
  article: { ...record.article, title: `${record.article.title}, again` },
});
const OLD = '2025-01-01T00:00:00Z';
const NEW = '2025-06-01T00:00:00Z';

/** Everything that lists and readings show. */
async function contents() {
  const summaries = await library.summaries();
  const ids = summaries.map(({ id }) => id);
  const corrections = await Promise.all(ids.map((id) => library.corrections(id)));
  return { summaries, stories: await library.getAll(ids), corrections };
}

describe('an import', () => {
  test('puts stories and their corrections in, and is done', async () => {
    const job = await importAll([at('harbour', OLD), correction('c1', 'harbour')]);
    expect(job).toMatchObject({ state: 'done', queued: 2, done: 2 });
    expect(job.counts).toEqual({ ...NO_COUNTS, added: 1, corrections: 1 });
    expect(await library.get('harbour')).toEqual(at('harbour', OLD));
    expect(await library.corrections('harbour')).toHaveLength(1);
  });

  test('puts in what holds in all stories, without a story, and takes it back', async () => {
    const everywhere = correction('c2', ALL_STORIES);
    const job = await importAll([everywhere]);
    expect(job.counts).toEqual({ ...NO_COUNTS, corrections: 1 });
    expect(await library.allCorrections()).toEqual([everywhere]);
    await library.undo.undo(job.id);
    expect(await library.allCorrections()).toEqual([]);
  });

  test.each<
    readonly [
      string,
      StoryRecord | null,
      StoryRecord,
      boolean,
      keyof typeof NO_COUNTS,
      'present' | 'new',
    ]
  >([
    ['nothing there', null, at('a', OLD), true, 'added', 'new'],
    ['an older one', at('a', OLD), reworded(at('a', NEW)), true, 'replaced', 'new'],
    ['a newer one', at('a', NEW), reworded(at('a', OLD)), true, 'older', 'present'],
    ['the same one', at('a', NEW), at('a', NEW), true, 'same', 'present'],
    ['the same words, kept later', at('a', NEW), at('a', OLD), true, 'same', 'present'],
    ['the same words, no date', at('a', OLD), at('a', NEW), false, 'same', 'present'],
    ['other words, no date', at('a', OLD), reworded(at('a', NEW)), false, 'replaced', 'new'],
    ['a bundled one', at('a', NEW, { bundled: true }), at('a', OLD), true, 'added', 'new'],
  ])('over %s', async (_name, present, incoming, dated, count, wins) => {
    if (present !== null) await library.save(present);
    const before = await contents();
    const job = await importAll([incoming], { dated });
    expect(job.counts).toEqual({ ...NO_COUNTS, [count]: 1 });
    expect(await library.get('a')).toEqual(wins === 'new' ? incoming : present);
    await library.undo.undo(JOB.id);
    expect(await contents()).toEqual(before);
  });

  test('of a correction of a story that was there brings back the reading before it', async () => {
    await library.save(at('a', OLD));
    const before = await contents();
    await importAll([correction('c1', 'a')]);
    expect(await library.corrections('a')).toHaveLength(1);
    await library.undo.undo(JOB.id);
    expect(await contents()).toEqual(before);
  });

  test('of a correction without its story skips it, with its place', async () => {
    const job = await importAll([correction('c1', 'nowhere')]);
    expect(job.skipped).toEqual([{ file: 'f', line: 2, fault: { kind: 'no-such-story' } }]);
    expect(job.counts).toEqual({ ...NO_COUNTS, skipped: 1 });
  });

  test('with nothing in it is done when its files are read', async () => {
    expect((await importAll([])).state).toBe('done');
  });

  test('goes on after a stop: what was settled stays settled, and counts once', async () => {
    await library.imports.begin(JOB);
    const items = [itemOf(at('a', OLD)), itemOf(at('b', OLD))];
    await library.imports.fill(JOB.id, { items, skipped: [], settings: null });
    await library.imports.close(JOB.id, []);
    const first = (await library.imports.next())!;
    await library.imports.settleStory(first, at('a', OLD));
    library.close(); // the worker is stopped here

    const again = await openLibrary();
    await again.imports.settleStory(first, at('a', OLD)); // an echo of the stopped one
    const second = (await again.imports.next())!;
    expect(second.position).toBe(1);
    await again.imports.settleStory(second, at('b', OLD));
    const [job] = await again.imports.jobs();
    expect(job).toMatchObject({ state: 'done', done: 2, counts: { added: 2 } });
    again.close();
  });

  test('a story refused half-way leaves nothing, and waits on in the queue', async () => {
    await library.imports.begin(JOB);
    await library.imports.fill(JOB.id, {
      items: [itemOf(at('a', OLD))],
      skipped: [],
      settings: null,
    });
    const queued = (await library.imports.next())!;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'terms') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(library.imports.settleStory(queued, at('a', OLD))).rejects.toMatchObject({
      failure: 'quota',
    });
    vi.restoreAllMocks();
    expect(await library.summaries()).toEqual([]);
    expect(await library.undo.operations()).toEqual([]);
    expect(await library.imports.next()).toEqual(queued);
  });

  test('taken back in the middle leaves its queue empty and the library as it was', async () => {
    await library.save(at('own', OLD));
    const before = await contents();
    await library.imports.begin(JOB);
    const items = ['a', 'b'].map((id) => itemOf(at(id, OLD)));
    await library.imports.fill(JOB.id, { items, skipped: [], settings: null });
    const first = (await library.imports.next())!;
    await library.imports.settleStory(first, at('a', OLD));
    const late = (await library.imports.next())!;
    await library.imports.markUndo(JOB.id, 'undoing');
    await library.undo.undo(JOB.id);
    await library.imports.markUndo(JOB.id, 'undone');
    await library.imports.settleStory(late, at('b', OLD)); // it was being read meanwhile
    expect(await contents()).toEqual(before);
    expect(await library.imports.next()).toBeNull();
    expect((await library.imports.jobs())[0]!.state).toBe('undone');
  });

  test('taken back leaves alone what was read again since', async () => {
    await importAll([at('a', OLD), at('b', OLD)]);
    await library.save(at('a', NEW));
    expect(await library.undo.undo(JOB.id)).toBe(1);
    expect((await library.summaries()).map(({ id, savedAt }) => [id, savedAt])).toEqual([
      ['a', NEW],
    ]);
  });

  test('kept for good can no longer be taken back', async () => {
    await importAll([at('a', OLD)]);
    await library.imports.forget(JOB.id);
    expect(await library.undo.undo(JOB.id)).toBe(0);
    expect(await library.summaries()).toHaveLength(1);
    expect(await library.imports.jobs()).toEqual([]);
  });

  test('one import is not the beginning of another', async () => {
    await importAll([at('a', OLD)], { id: 'import:1' });
    await importAll([at('b', OLD)], { id: 'import:10' });
    await library.undo.undo('import:1');
    expect((await library.summaries()).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('deleting', () => {
  test('is out of every list at once, and comes back whole', async () => {
    for (const id of ['a', 'b', 'c']) await library.save(at(id, OLD));
    await library.addCorrection(correction('c1', 'a'));
    const before = await contents();
    const told: number[] = [];
    await library.undo.remove('deletion:1', ['a', 'c', 'unknown'], (done) => told.push(done));
    expect((await library.summaries()).map(({ id }) => id)).toEqual(['b']);
    expect(await library.allTerms()).toHaveLength(1);
    expect(await library.corrections('a')).toEqual([]);
    expect(told).toEqual([3]);
    expect(await library.undo.operations()).toEqual(['deletion:1']);
    expect(await library.undo.undo('deletion:1')).toBe(2);
    expect(await contents()).toEqual(before);
    expect(await library.undo.operations()).toEqual([]);
  });

  test('of many goes in parts', async () => {
    const ids = Array.from({ length: 120 }, (_, i) => `story ${i}`);
    for (const id of ids) await library.save(at(id, OLD));
    const told: number[] = [];
    await library.undo.remove('deletion:1', ids, (done) => told.push(done));
    expect(told).toEqual([50, 100, 120]);
    expect(await library.undo.undo('deletion:1')).toBe(120);
    expect(await library.summaries()).toHaveLength(120);
  });

  test('a story read again meanwhile is not overwritten by the old one', async () => {
    await library.save(at('a', OLD));
    await library.undo.remove('deletion:1', ['a']);
    await library.save(at('a', NEW));
    expect(await library.undo.undo('deletion:1')).toBe(0);
    expect((await library.get('a'))!.savedAt).toBe(NEW);
  });

  test('let go of is gone', async () => {
    await library.save(at('a', OLD));
    await library.undo.remove('deletion:1', ['a']);
    await library.undo.forget('deletion:1');
    expect(await library.undo.undo('deletion:1')).toBe(0);
    expect(await library.summaries()).toEqual([]);
  });
});

test('what was deleted an hour ago is gone for good, what was deleted since is not, and imports stay', async () => {
  const now = 1_700_000_000_000;
  const [old, fresh] = [deletionName(now - 3_700_000), deletionName(now - 1000)];
  for (const id of ['a', 'b']) await library.save(at(id, OLD));
  await library.undo.remove(old, ['a']);
  await library.undo.remove(fresh, ['b']);
  await importAll([at('c', OLD)]);
  await forgetOldDeletions(library.undo, now);
  expect(await library.undo.operations()).toEqual([fresh, JOB.id]);
});

test('entries come in parts, in order', async () => {
  for (const id of ['b', 'a', 'c']) await library.save(at(id, OLD));
  const first = await library.termsAfter(null, 2);
  expect(first.map(({ id }) => id)).toEqual(['a', 'b']);
  expect((await library.termsAfter('b', 2)).map(({ id }) => id)).toEqual(['c']);
  expect(await library.termsAfter('c', 2)).toEqual([]);
});

test('a library of the first version keeps its stories, and takes imports', async () => {
  library.close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const old = await openDB('on-record', 1, {
    upgrade(database) {
      for (const store of ['stories', 'summaries', 'terms']) {
        database.createObjectStore(store, { keyPath: 'id' });
      }
      database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('story', 'storyId');
      database.createObjectStore('meta');
    },
  });
  const { terms, ...story } = at('harbour', OLD);
  const { id, article, savedAt, bundled } = story;
  await old.put('stories', story);
  await old.put('terms', { id, published: article.published, bundled, terms });
  await old.put('summaries', {
    id,
    title: id,
    siteName: null,
    url: '',
    published: null,
    savedAt,
    bundled,
  });
  old.close();

  library = await openLibrary();
  expect(await library.get('harbour')).toEqual(at('harbour', OLD));
  expect((await importAll([at('ferry', OLD)])).counts.added).toBe(1);
  expect(await library.summaries()).toHaveLength(2);
});
