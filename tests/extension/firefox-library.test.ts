import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchFirefox, type FirefoxRun } from '../../scripts/browser/firefox.ts';
import { findFirefox } from '../../scripts/setup.mjs';
import { waitUntil } from './wait-until.ts';

const firefox = findFirefox();
const UUID = '5f1c5f39-6d0d-4c62-9d5b-0a1f6d3f9c11';
const PAGE = `moz-extension://${UUID}`;

/** The two pages in a real Firefox: they load, show the bundled stories, and take a file in and back out. */
describe.skipIf(!firefox)('the pages of their own in Firefox', () => {
  let run: FirefoxRun;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    // The address of an extension's pages is drawn at its installation unless it is given.
    const uuids = JSON.stringify({ 'on-record@onrecord.invalid': UUID });
    run = await launchFirefox({ 'extensions.webextensions.uuids': uuids });
    page = await run.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
  });

  afterAll(async () => {
    await run?.browser.close();
  });

  /** The page moves to the extension's process, and its load is not told to this driver. */
  const open = (path: string) =>
    page.goto(`${PAGE}/${path}`, { timeout: 2000 }).catch(() => undefined);
  const text = () => page.evaluate(() => document.body.innerText);

  test('the library shows what is bundled', async () => {
    await open('library.html');
    await waitUntil(text, (found) => found.includes('Bundled with On Record'), 30_000);
    await waitUntil(
      () => page.$$eval('.row-bundled', (rows) => rows.length),
      (rows) => rows >= 5,
      30_000,
    );
  });

  test('a file goes in, is read in the background, and can be taken back', async () => {
    await page.evaluate(() => {
      location.hash = '#exchange';
    });
    await page.waitForSelector('#import-files');
    await page.evaluate(() => {
      const words =
        'Ferry was late\n\nThe ferry to Larkfield was late again.\n\n“A rope was in the propeller,” said Jan Berg, the captain of the ferry.';
      const files = new DataTransfer();
      files.items.add(new File([words], 'ferry.txt', { type: 'text/plain' }));
      const input = document.querySelector<HTMLInputElement>('#import-files')!;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitForSelector('.import-report[data-state="done"]');
    expect(await text()).toContain('1 story added');
    await page.$eval('.import-report .actions button', (button) => (button as HTMLElement).click());
    await page.waitForSelector('.import-report[data-state="undone"]');
  });

  test('the settings name this browser’s own page of shortcuts', async () => {
    await open('options.html');
    const found = await waitUntil(text, (now) => now.includes('about:addons'));
    expect(found).toMatch(/Version \d/);
    expect(found).not.toContain('sidePanel');
  });

  test('no error was written', () => {
    expect(errors).toEqual([]);
  });
});
