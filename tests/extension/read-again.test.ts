import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { demoPage, type DemoStory } from '../../scripts/demo/demo-page.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { INVENTED_STORY } from './invented-story.ts';
import { readRawLibrary } from './raw-library.ts';
import { waitUntil } from './wait-until.ts';

const [vote, promised, fight, ...others] = INVENTED_STORY.paragraphs;

/** The same story later in the day: another headline, a quotation dropped, one reworded, one added. */
const LATER: Partial<DemoStory> = {
  title: 'Dockers call strike over port sale',
  paragraphs: [
    vote!,
    promised!.replace('we have not had it', 'we have never had it'),
    ...others,
    '“My members will not be the last to hear of it,” Nowicka said on the quay.',
  ],
};

/** A story that was read comes back changed, at its own address and at another, in a real Chromium. */
describe('a story read again', () => {
  let run: ChromiumRun;
  let site: Site;
  let page: Page;
  let panel: Page;
  let inside: Page;
  let served: Readonly<Record<string, Partial<DemoStory>>> = { '/port': {} };

  beforeAll(async () => {
    site = await serve((path) => {
      const change = served[path];
      return change === undefined ? null : { body: demoPage({ ...INVENTED_STORY, ...change }) };
    });
    run = await launchChromium({ args: ONLY_LOOPBACK });
    [page] = (await run.browser.pages()) as [Page];
    inside = await run.browser.newPage();
    await inside.goto(`chrome-extension://${run.id}/options.html`);
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  const read = async (path: string) => {
    await page.goto(`${site.url}${path}`);
    await run.click(page);
    panel = await run.panel();
  };
  const sees = (wanted: RegExp) =>
    waitUntil(
      () => panel.$eval('body', (body) => body.innerText),
      (text) => wanted.test(text),
    );
  const own = async () => (await readRawLibrary(inside)).own;

  test('unchanged, it says nothing of changes', async () => {
    await read('port?utm_source=letter');
    await panel.waitForSelector('main[data-settled]');
    await read('port');
    await sees(/Ewa Nowicka/u);
    await panel.waitForSelector('main[data-settled]');
    expect(await panel.$('.changed')).toBeNull();
    expect(await own()).toHaveLength(1);
  });

  test('changed, it tells what was changed, and what of it is new', async () => {
    served = { '/port': LATER };
    await read('port');
    await sees(/changes since you read it/u);
    await panel.click('.changed summary');
    const told = await panel.$eval('.changed', (element) => element.textContent);
    expect(told).toMatch(/Another headline/u);
    expect(told).toMatch(/New: Ewa Nowicka.*not be the last to hear/u);
    expect(told).toMatch(/Reworded: Ewa Nowicka/u);
    expect(told).toMatch(new RegExp(`No longer there.*${fight!.slice(1, 30)}`, 'u'));
    await sees(/new to you, \d+ read before/u);
    expect(await own()).toHaveLength(1);
  });

  test('at another address of its site, it is the same story', async () => {
    served = { '/port-strike-called': { ...LATER, title: 'Port strike called' } };
    await read('port-strike-called');
    await sees(/changes? since you read it/u);
    const ids = await own();
    expect(ids).toHaveLength(1);
    expect(ids[0]).toMatch(/port-strike-called$/u);
  });
});
