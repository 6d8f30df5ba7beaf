import { ProtocolError, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { demoPage } from '../../scripts/demo/demo-page.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { LIBRARY_VERSION } from '../../lib/library/schema.ts';
import { INVENTED_STORY } from './invented-story.ts';
import { READING_VERSION } from '../../lib/model/reading.ts';
import { makeOldLibrary, makeReadingsOld, readingVersions, readRawLibrary } from './raw-library.ts';
import { waitUntil } from './wait-until.ts';

/** How long after a click, or a start, the worker is stopped, in milliseconds: from reading to keeping. */
const MOMENTS = [0, 20, 60, 120, 200, 300, 450, 700];

/** A story of its own at every address: other sentences keep it from being a version of the others. */
function storyAt(path: string) {
  const number = Number(path.slice(1));
  if (!Number.isInteger(number)) return null;
  const said = (i: number) =>
    `“Crane ${number * 7 + i} was sold for ${number * 31 + i} pounds on day ${number + i},” Ewa Nowicka said of pier ${number * i}.`;
  return {
    body: demoPage({
      ...INVENTED_STORY,
      title: `Story ${number}`,
      paragraphs: Array.from({ length: 12 }, (_, i) => said(i + 1)),
    }),
  };
}

/** The library in a real Chromium whose worker is stopped, or whose storage fails. */
describe('the library when things go wrong', () => {
  let run: ChromiumRun;
  let site: Site;
  let page: Page;
  let inside: Page;

  beforeAll(async () => {
    site = await serve(storyAt);
    run = await launchChromium({ args: ONLY_LOOPBACK });
    [page] = (await run.browser.pages()) as [Page];
    inside = await run.browser.newPage();
    await inside.goto(`chrome-extension://${run.id}/options.html`);
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  /** Stops the worker that runs; one that ends by itself meanwhile is looked for again. */
  const stopWorker = () =>
    waitUntil(
      async () => {
        const runs = run.browser.targets().some((target) => target.type() === 'service_worker');
        if (!runs) return true; // it rests
        try {
          await (await run.worker()).close();
          return true;
        } catch (error) {
          if (error instanceof ProtocolError) return false;
          throw error;
        }
      },
      (stopped) => stopped,
    );
  const read = async (number: number) => {
    await page.goto(`${site.url}${number}`);
    await run.click(page);
  };
  const panelSees = async (wanted: RegExp) => {
    const panel = await run.panel();
    await waitUntil(
      () => panel.$eval('body', (body) => body.innerText),
      (text) => wanted.test(text),
    );
  };
  const openLibrary = async () => {
    const library = await run.browser.newPage();
    await library.goto(`chrome-extension://${run.id}/library.html`);
    await library.waitForSelector('main:not([aria-busy="true"])');
    return library;
  };

  test('stopped while a story is read and kept: it is there whole or not at all', async () => {
    for (const [i, moment] of MOMENTS.entries()) {
      await read(i + 1);
      await new Promise((done) => setTimeout(done, moment));
      await stopWorker();
      expect((await readRawLibrary(inside)).halves, `after ${moment} ms`).toEqual([]);
    }
    await read(99);
    await panelSees(/Story 99/u);
    const { own, halves } = await readRawLibrary(inside);
    expect(halves).toEqual([]);
    expect(own.filter((id) => id.endsWith('story-99'))).toHaveLength(1);
  });

  test('after an update stories are read again, also where the worker is stopped amid it, and while pages are read', async () => {
    await makeReadingsOld(inside);
    for (const number of [90, 91, 92]) {
      await stopWorker();
      await read(number); // wakes the worker, which goes on
      await new Promise((done) => setTimeout(done, 200));
    }
    await panelSees(/Story 92/u);
    await waitUntil(
      () => readingVersions(inside),
      (versions) => versions.length > 1 && versions.every((version) => version === READING_VERSION),
      20_000,
    );
    expect((await readRawLibrary(inside)).halves).toEqual([]);
  });

  test('stopped while an old library is taken up: the next start does it', async () => {
    for (const moment of [0, 5, 30, 90]) {
      await stopWorker();
      await makeOldLibrary(inside, 1);
      await read(50); // wakes the worker, which takes the library up
      await new Promise((done) => setTimeout(done, moment));
      await stopWorker();
      expect([1, LIBRARY_VERSION]).toContain((await readRawLibrary(inside)).version);
    }
    await read(51);
    await panelSees(/Story 51/u);
    const { version, own, halves } = await readRawLibrary(inside);
    expect([version, halves]).toEqual([LIBRARY_VERSION, []]);
    expect(own.filter((id) => id.endsWith('story-51'))).toHaveLength(1);
  });

  test('a story that is damaged is passed over, and the rest works', async () => {
    await read(60);
    await panelSees(/Story 60/u);
    await inside.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('on-record');
        opening.addEventListener('success', () => done(opening.result));
      });
      const stores = ['stories', 'summaries'];
      const transaction = database.transaction(stores, 'readwrite');
      const summaries = transaction.objectStore('summaries');
      transaction.objectStore('stories').put({ id: 'damaged' });
      summaries.put({
        id: 'damaged',
        title: 'Damaged story',
        url: '',
        siteName: null,
        published: null,
        savedAt: '2024-01-01',
        bundled: false,
      });
      await new Promise((done) => transaction.addEventListener('complete', done));
      database.close();
    });
    await stopWorker();
    await read(61);
    await panelSees(/Story 61/u);
    const library = await openLibrary();
    const listed = await library.$eval('main', (main) => main.innerText);
    expect(listed).toContain('Damaged story');
    expect(listed).toContain('Story 60');
    await library.goto('about:blank');
    await library.goto(`chrome-extension://${run.id}/library.html#search=crane`);
    await waitUntil(
      () => library.$eval('main', (main) => main.innerText),
      (text) => text.includes('Story 60'),
    );
    await library.close();
  });

  test('no room: the story is shown and said not to be kept, and what is there stays', async () => {
    const before = await readRawLibrary(inside);
    // Chromium sets no extension a smaller quota: the write is refused as a full disk refuses it.
    await (
      await run.worker()
    ).evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await read(70);
    await panelSees(/Story 70/u);
    await panelSees(/perhaps the disk is full/u);
    const after = await readRawLibrary(inside);
    expect(after.halves).toEqual(before.halves);
    expect(after.own).toEqual(before.own);
  });

  test('a library of a newer version: reading goes on, the page says why, nothing is deleted', async () => {
    await stopWorker();
    await makeOldLibrary(inside, LIBRARY_VERSION + 5);
    await read(80);
    await panelSees(/Story 80/u);
    const library = await openLibrary();
    await waitUntil(
      () => library.$eval('main', (main) => main.innerText),
      (text) => /newer/iu.test(text),
    );
    await library.close();
    expect((await readRawLibrary(inside)).version).toBe(LIBRARY_VERSION + 5);
  });
});
