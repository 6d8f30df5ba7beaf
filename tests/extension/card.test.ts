import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { demoPage } from '../../scripts/demo/demo-page.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { INVENTED_STORY } from './invented-story.ts';
import { highlights } from './page-probe.ts';
import { waitUntil } from './wait-until.ts';

/** The story, with one name in each corner of the window and the rest below. */
const CORNERS = demoPage({
  ...INVENTED_STORY,
  paragraphs: [
    ...INVENTED_STORY.paragraphs,
    ...['a', 'b', 'c', 'd'].map((id) => `Tom Reed ${id}.`),
  ],
})
  .replaceAll(/<p>Tom Reed ([a-d])\.<\/p>/g, '<p class="corner $1">Tom Reed</p>')
  .replace(
    '</style>',
    '.corner{position:fixed;margin:0;font-size:12px}.a,.b{top:2px}.c,.d{bottom:2px}.a,.c{left:2px}.b,.d{right:2px}</style>',
  );

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The card's box, as the page's own script could measure it; `null` where none is open. */
const cardBox = (page: Page): Promise<Box | null> =>
  page.evaluate(() => {
    const host = [...document.documentElement.children].find(({ nodeName }) => nodeName === 'DIV');
    if (host === undefined) return null;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  });

const corner = (page: Page, id: string): Promise<{ x: number; y: number }> =>
  page.$eval(`.corner.${id}`, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

/** WCAG 2.2, 1.4.13 (dismissable, hoverable, persistent) and 1.4.10 (reflow) for the card. */
describe('the card', () => {
  let run: ChromiumRun;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve(() => ({ body: CORNERS }));
    run = await launchChromium({ args: ONLY_LOOPBACK });
    [page = await run.browser.newPage()] = await run.browser.pages();
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  const opened = () =>
    waitUntil(
      () => cardBox(page),
      (box) => box !== null && box.right > box.left,
    ) as Promise<Box>;
  const closed = () =>
    waitUntil(
      () => cardBox(page),
      (box) => box === null,
    );

  // 320 by 256 CSS pixels is a window of 1280 by 1024 at 400 %.
  describe.each([
    [1000, 700],
    [320, 256],
  ])('in a window of %d by %d', (width, height) => {
    beforeAll(async () => {
      await page.setViewport({ width, height });
      await page.goto(site.url);
      await run.click(page);
      await waitUntil(
        () => highlights(page),
        (found) => Object.keys(found).length > 0,
      );
      await new Promise((done) => setTimeout(done, 500));
    });

    test.each(['a', 'b', 'c', 'd'])('at corner %s lies in the window', async (id) => {
      const { x, y } = await corner(page, id);
      await page.mouse.move(x, y, { steps: 2 });
      const box = await opened();
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
      await closed();
      await page.mouse.move(width / 2, height / 2);
    });

    test('stays while the pointer rests on it, and goes when it leaves', async () => {
      const { x, y } = await corner(page, 'a');
      await page.mouse.move(x, y, { steps: 2 });
      const box = await opened();
      await page.mouse.move(box.left + 20, box.top + 20, { steps: 4 });
      await new Promise((done) => setTimeout(done, 1500));
      expect(await cardBox(page)).not.toBeNull();
      await page.mouse.move(width - 5, height / 2 + 40);
      await page.mouse.move(width - 3, height / 2 + 42);
      await closed();
    });
  });
});
