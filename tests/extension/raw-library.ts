import type { Page } from 'puppeteer-core';

/** What the stores of the library hold, past all our code. Run in a page of the extension. */
export interface RawLibrary {
  readonly version: number;
  readonly own: readonly string[];
  /** Keys that stand in one or two of the three stores of a story only: none, or something was half written. */
  readonly halves: readonly string[];
}

export function readRawLibrary(page: Page): Promise<RawLibrary> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('on-record');
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => fail(opening.error));
    });
    const all = <T>(store: string) =>
      new Promise<T[]>((done, fail) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.addEventListener('success', () => done(request.result as T[]));
        request.addEventListener('error', () => fail(request.error));
      });
    const stores = await Promise.all(
      ['stories', 'summaries', 'terms'].map((store) =>
        all<{ id: string; bundled: boolean }>(store),
      ),
    );
    const counts = new Map<string, number>();
    for (const { id } of stores.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    const { version } = database;
    database.close();
    return {
      version,
      own: stores[1]!.filter(({ bundled }) => !bundled).map(({ id }) => id),
      halves: [...counts].filter(([, count]) => count !== 3).map(([id]) => id),
    };
  });
}

/** Makes all stories look as if an older reader had read them, and the re-reading not begun. */
export function makeReadingsOld(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('on-record');
      opening.addEventListener('success', () => done(opening.result));
    });
    const transaction = database.transaction(['stories', 'meta'], 'readwrite');
    const stories = transaction.objectStore('stories');
    const all = stories.getAll();
    all.addEventListener('success', () => {
      for (const story of all.result) {
        stories.put({ ...story, reading: { ...story.reading, version: 0 } });
      }
    });
    transaction.objectStore('meta').delete('reread');
    await new Promise((done) => transaction.addEventListener('complete', done));
    database.close();
  });
}

/** Versions of the readers that read the reader's own stories. */
export function readingVersions(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('on-record');
      opening.addEventListener('success', () => done(opening.result));
    });
    const request = database.transaction('stories').objectStore('stories').getAll();
    await new Promise((done) => request.addEventListener('success', done));
    database.close();
    return request.result
      .filter(({ bundled }) => !bundled)
      .map(({ reading }) => reading.version as number);
  });
}

/** Makes the library anew with this version and no more than the stores of the first; one story without its index entry. */
export function makeOldLibrary(page: Page, version: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const settled = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((done, fail) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(request.error));
      });
    await settled(indexedDB.deleteDatabase('on-record'));
    const opening = indexedDB.open('on-record', wanted);
    opening.addEventListener('upgradeneeded', () => {
      const { result } = opening;
      for (const store of ['stories', 'summaries', 'terms']) {
        result.createObjectStore(store, { keyPath: 'id' });
      }
      const corrections = result.createObjectStore('corrections', { keyPath: 'id' });
      corrections.createIndex('story', 'storyId');
      result.createObjectStore('meta');
    });
    const database = await settled(opening);
    database
      .transaction('meta', 'readwrite')
      .objectStore('meta')
      .put({ hash: 'old', readingVersion: 0, done: 0, ids: [], complete: false }, 'seeds');
    database.close();
  }, version);
}
