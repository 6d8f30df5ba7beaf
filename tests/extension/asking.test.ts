import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { scrollTop } from './page-probe.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

/**
 * "Who said this?" and the keys that work in every page. No driver reaches Chromium's own menu: its event is given to
 * the worker, once a real click has let the extension into the page. Firefox's menu is really opened in its own test.
 */
describe('ways in beside the icon', () => {
  let run: ChromiumRun;
  let site: Site;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    site = await serve((path) => STATE_PAGES[path] ?? null);
    run = await launchChromium({
      args: ONLY_LOOPBACK,
      defaultViewport: { width: 1000, height: 700 },
    });
    [page = await run.browser.newPage()] = await run.browser.pages();
    await page.goto(`${site.url}story`);
    await run.click(page);
    panel = await run.panel();
    await panel.waitForSelector('.quote');
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  const inWorker = async (code: string) =>
    (await run.worker()).evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      ${code}
    })()`);
  const ask = (selectionText: string) =>
    inWorker(
      `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'who-said-this', selectionText: ${JSON.stringify(selectionText)} }, tab);`,
    );
  const press = (command: string) =>
    inWorker(`chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);`);
  const current = () =>
    panel.$$eval('[aria-current="true"] .passage', (found) => found.map((e) => e.textContent));
  const spoken = () => panel.$eval('[role=status]', (status) => status.textContent);
  const strip = () => panel.$$eval('.strip', (found) => found.map((e) => e.textContent));

  test('finds the quotation in the panel and in the page', async () => {
    await ask('keeps my patients');
    expect(await waitUntil(current, (found) => found.length === 1)).toEqual([
      expect.stringContaining('It keeps my patients awake'),
    ]);
    await waitUntil(
      () => scrollTop(page),
      (top) => top > 0,
    );
    expect(await spoken()).toMatch(/^\d of \d, Ana Ruiz, /);
  });

  test('adds what was missed, keeps it, and takes it back', async () => {
    await ask('The strike is due to begin on 2 April');
    expect(await waitUntil(current, (found) => /2 April/.test(found[0] ?? ''))).toHaveLength(1);
    expect(await strip()).toEqual([expect.stringContaining('kept for this story')]);
    await page.reload();
    await run.click(page);
    await panel.waitForFunction(() =>
      [...document.querySelectorAll('.passage')].some((e) => e.textContent.includes('2 April')),
    );
    await ask('The strike is due');
    await waitUntil(current, (found) => /2 April/.test(found[0] ?? ''));
    await (await panel.waitForSelector('.actions [aria-expanded]'))!.click();
    await (await panel.waitForSelector('.correct > button'))!.click();
    await panel.waitForFunction(
      () =>
        ![...document.querySelectorAll('.passage')].some((e) => e.textContent.includes('2 April')),
    );
    await (await panel.waitForSelector('.strip button'))!.click();
    await panel.waitForFunction(() =>
      [...document.querySelectorAll('.passage')].some((e) => e.textContent.includes('2 April')),
    );
  });

  test('says so where the words are not in the story', async () => {
    await ask('Sign up for ten minutes of the day');
    await waitUntil(strip, (found) => found.some((text) => /not in the story/.test(text)));
  });

  test('a question about a page that could not be read waits for no other page', async () => {
    await page.goto(`${site.url}empty`);
    await run.click(page);
    await ask('twelve barges by night');
    const text = () => panel.$eval('body', (body) => body.innerText);
    await waitUntil(text, (shown) => /no (?:story|article)/i.test(shown));
    await waitUntil(
      () => inWorker('return Object.keys(await chrome.storage.session.get(null)).join();'),
      (keys) => !String(keys).includes('asked:'),
    );
    await page.goto(`${site.url}second`);
    await run.click(page);
    await panel.waitForSelector('.quote');
    expect((await strip()).filter((shown) => /not in the story/.test(shown))).toEqual([]);
  });

  test('the keys go on and back through the quotations', async () => {
    await press('next-quotation');
    const first = await waitUntil(spoken, (text) => /^\d+ of/.test(text));
    await press('next-quotation');
    await waitUntil(spoken, (text) => /^\d+ of/.test(text) && text !== first);
    await press('previous-quotation');
    await waitUntil(spoken, (text) => text === first);
  });

  test('a key opens the library', async () => {
    await press('open-library');
    await run.browser.waitForTarget((target) => target.url().endsWith('/library.html'));
  });

  test('the browser knows the commands with their keys, and the panel lists them', async () => {
    await page.bringToFront();
    await panel.waitForSelector('.panel-foot details');
    await panel.keyboard.press('?');
    await panel.waitForFunction(() => document.querySelectorAll('.keys dt').length === 8);
    const listed = await panel.$$eval('.keys', (lists) =>
      [...lists[1]!.querySelectorAll('div')].map((row) => row.innerText.replace(/\s+/g, ' ')),
    );
    expect(listed).toEqual([
      expect.stringMatching(/Read this page/),
      expect.stringMatching(/Next quotation/),
      expect.stringMatching(/Open your stories/),
      expect.stringMatching(/Quotation before/),
    ]);
  });

  test('the menu goes with its setting', async () => {
    const offered = () =>
      inWorker(`
        try { await chrome.contextMenus.update('who-said-this', {}); return true; }
        catch { return false; }
      `);
    expect(await offered()).toBe(true);
    const options = await run.browser.newPage();
    await options.goto(`chrome-extension://${run.id}/options.html`);
    await (await options.waitForSelector('label::-p-text(Who said this)'))!.click();
    await waitUntil(offered, (is) => !is);
  });
});
