import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchFirefox, type FirefoxRun } from '../../scripts/browser/firefox.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { findFirefox } from '../../scripts/setup.mjs';
import { elementCount, highlights, placeOf, scrollTop } from './page-probe.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

const firefox = findFirefox();
if (!firefox) console.warn('No Firefox here: its tests are left out (npm run setup -- --firefox).');

/** The whole line in a real Firefox, where one is installed. */
describe.skipIf(!firefox)('the line from click to panel and page in Firefox', () => {
  let run: FirefoxRun;
  let site: Site;
  let page: Page;
  let elementsBefore: number;

  beforeAll(async () => {
    site = await serve((path) => STATE_PAGES[path] ?? null);
    run = await launchFirefox();
    page = await run.browser.newPage();
    await page.goto(`${site.url}story`);
    elementsBefore = await elementCount(page);
    await run.click(page);
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  /** Empty while the sidebar is not there yet. */
  const panelText = () =>
    run.inSidebar(({ document }) => document.body.innerText, null).catch(() => '');

  test('the sidebar opens and shows who says what', async () => {
    const text = await waitUntil(panelText, (found) => /Where else[\s\S]+/.test(found), 20_000);
    expect(text).toContain('Dockers vote to strike as council weighs port sale');
    expect(text).toMatch(/Ewa Nowicka[\s\S]*general secretary of the dockers’ union/);
    expect(text).toContain('Nobody is selling anything today');
    expect(text).not.toMatch(/Ravi Sen|ten minutes of the day/);
  });

  test('names are highlighted without a change to the page', async () => {
    await waitUntil(
      () => highlights(page),
      (found) => Object.values(found).reduce((sum, size) => sum + size, 0) >= 4,
    );
    expect(await elementCount(page)).toBe(elementsBefore);
  });

  test('resting on a name shows a card, Escape takes it away', async () => {
    const place = await placeOf(page, 'Tom Reed');
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await waitUntil(
      () => elementCount(page),
      (count) => count === elementsBefore + 1,
    );
    await page.keyboard.press('Escape');
    await waitUntil(
      () => elementCount(page),
      (count) => count === elementsBefore,
    );
    await page.mouse.move(5, 5);
  });

  test('a click on a quotation in the panel scrolls the page to it', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await run.inSidebar(({ document }) => {
      const quote = [...document.querySelectorAll<HTMLElement>('.quote')].find((element) =>
        element.innerText.includes('keeps my patients awake'),
      );
      quote!.querySelector<HTMLElement>('button')!.click();
      return true;
    }, null);
    await waitUntil(
      () => scrollTop(page),
      (top) => top > 0,
    );
  });

  test('a click on a highlighted name selects the person in the panel', async () => {
    const place = await placeOf(page, 'Tom Reed');
    await page.mouse.click(place.x, place.y);
    await waitUntil(panelText, (text) => /Tom Reed/.test(text) && /back/i.test(text));
  });

  test('“Who said this?” in the menu of a selection selects the quotation in the panel', async () => {
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) =>
        p.textContent.includes('It keeps my patients awake'),
      )!;
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      const node = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let text = node.nextNode(); text; text = node.nextNode()) {
        const at = (text as Text).data.indexOf('keeps my patients');
        if (at === -1) continue;
        getSelection()!.setBaseAndExtent(text, at, text, at + 'keeps my patients'.length);
      }
    });
    const place = await page.evaluate(() => {
      const { x, y } = getSelection()!.getRangeAt(0).getBoundingClientRect();
      return { x: x + 12, y: y + 6 };
    });
    await run.chooseInMenu(page, place, 'Who said this?');
    await waitUntil(
      () =>
        run
          .inSidebar(
            ({ document }) =>
              document.querySelector('[aria-current="true"] .passage')?.textContent ?? '',
            null,
          )
          .catch(() => ''),
      (text) => text.includes('It keeps my patients awake'),
      15_000,
    );
  });

  test('a page that was left is stale', async () => {
    await page.goto(`${site.url}second`);
    await waitUntil(panelText, (text) => /You moved on/.test(text) && /Tom Reed/.test(text));
  });
});
