import type { Page } from 'puppeteer-core';
import { splitRecord } from '../../lib/library/whole-story.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import { createStoryMaker } from '../bench-library/synthetic-stories.ts';

const AT_ONCE = 100;
const SEED = 11;

/** Puts so many made-up stories into the library of a browser, past the product's reading. `ours` is a page of the extension. */
export async function fillLibrary(ours: Page, count: number): Promise<void> {
  const maker = createStoryMaker(SEED);
  for (let from = 0; from < count; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => {
      const record = maker.story(from + i);
      return splitRecord({ ...record, terms: storyTerms(record.reading), bundled: false });
    });
    await ours.evaluate(async (stories) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open('on-record');
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(request.error));
      });
      const transaction = database.transaction(['stories', 'summaries', 'terms'], 'readwrite');
      for (const { story, summary, entry } of stories) {
        transaction.objectStore('stories').put(story);
        transaction.objectStore('summaries').put(summary);
        transaction.objectStore('terms').put(entry);
      }
      await new Promise((done) => transaction.addEventListener('complete', done));
      database.close();
    }, batch);
  }
}
