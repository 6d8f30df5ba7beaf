import type { Page, WebWorker } from 'puppeteer-core';

/** What the stores of the library hold, as they are on the disk. */
export interface LibraryState {
  /** Addresses of the reader's own stories. */
  readonly own: readonly string[];
  readonly bundled: number;
  /** Ids that not all three stores of a story know. */
  readonly torn: readonly string[];
}

/** Reads the database from one of the extension's own pages or its worker, past the product's code. */
export function libraryState(ours: Page | WebWorker): Promise<LibraryState> {
  const inside: Pick<Page, 'evaluate'> = ours;
  return inside.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, failed) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(request.error));
      });
    // Opening one that is not there would make it.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'on-record')) return { own: [], bundled: 0, torn: [] };
    const database = await answerOf(indexedDB.open('on-record'));
    const names = ['stories', 'summaries', 'terms'];
    const transaction = database.transaction(names);
    const keys = await Promise.all(
      names.map(async (name) =>
        (await answerOf(transaction.objectStore(name).getAllKeys())).map(String),
      ),
    );
    const summaries = (await answerOf(transaction.objectStore('summaries').getAll())) as {
      url: string;
      bundled: boolean;
    }[];
    database.close();
    const all = new Set(keys.flat());
    return {
      own: summaries.filter(({ bundled }) => !bundled).map(({ url }) => url),
      bundled: summaries.filter(({ bundled }) => bundled).length,
      torn: [...all].filter((id) => !keys.every((known) => known.includes(id))),
    };
  });
}
