import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { ChromiumRun } from '../browser/chromium.ts';

/** Puts a record into the library of the running extension, as it is. */
export async function keepStory(run: ChromiumRun, record: StoryRecord): Promise<void> {
  const page = await run.browser.newPage();
  await page.goto(`chrome-extension://${run.id}/library.html`);
  await page.waitForSelector('main:not([aria-busy="true"])');
  await page.evaluate(
    (record) => {
      const { id, article, reading, savedAt, bundled, terms } = record as unknown as StoryRecord;
      return new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('on-record');
        request.addEventListener('success', () => {
          const transaction = request.result.transaction(['stories', 'terms'], 'readwrite');
          transaction.objectStore('stories').put({ id, article, reading, savedAt, bundled });
          transaction.objectStore('terms').put({ id, published: null, bundled, terms });
          transaction.addEventListener('complete', () => resolve());
          transaction.addEventListener('abort', () => reject(transaction.error));
        });
      });
    },
    JSON.parse(JSON.stringify(record)),
  );
  await page.close();
}
