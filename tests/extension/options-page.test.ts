import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { axeViolations } from './axe-violations.ts';
import { highlights } from './page-probe.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

/** The settings: each holds at once, in pages that are open already. */
describe('the settings page', () => {
  let run: ChromiumRun;
  let site: Site;
  let page: Page;
  let options: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    site = await serve((path) => STATE_PAGES[path] ?? null);
    run = await launchChromium({
      args: ONLY_LOOPBACK,
      defaultViewport: { width: 1000, height: 800 },
    });
    page = (await run.browser.pages())[0]!;
    await page.goto(`${site.url}story`);
    await run.click(page);
    await (await run.panel()).waitForSelector('.quote');
    options = await run.browser.newPage();
    options.on('pageerror', (error) => errors.push(String(error)));
    await options.goto(`chrome-extension://${run.id}/options.html`);
    await options.waitForSelector('main:not([aria-busy="true"])');
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  const marked = async () => Object.values(await highlights(page)).some((size) => size > 0);
  const flip = async (label: string) => {
    await (await options.waitForSelector(`label::-p-text(${label})`))!.click();
  };
  const rows = async (): Promise<number> => {
    const library = await run.browser.newPage();
    await library.goto(`chrome-extension://${run.id}/library.html`);
    await library.waitForSelector('main:not([aria-busy="true"])');
    const count = await library.$$eval('.row:not(.row-bundled)', (found) => found.length);
    await library.close();
    return count;
  };

  test('the marks go and come with their setting, in a page that is open', async () => {
    await waitUntil(marked, (is) => is);
    await flip('Mark names and quotations in the page');
    await waitUntil(marked, (is) => !is);
    await flip('Mark names and quotations in the page');
    await waitUntil(marked, (is) => is);
  });

  test('a story read while keeping is off is not in the library', async () => {
    expect(await rows()).toBe(1);
    await flip('Keep the stories that I read');
    await page.goto(`${site.url}second`);
    await run.click(page);
    const panel = await run.panel();
    await waitUntil(
      () => panel.$eval('body', (body) => body.innerText),
      (text) => text.includes('Clinic by the harbour'),
    );
    expect(await rows()).toBe(1);
    await flip('Keep the stories that I read');
  });

  test('a setting outlives the page', async () => {
    await flip('Let the bundled stories count');
    await options.reload();
    const boxes = await waitUntil(
      () => options.$$eval('.setting input', (all) => all.map(({ checked }) => checked)),
      (found) => found.length === 5,
    );
    expect(boxes).toEqual([true, true, true, false, true]);
  });

  test('shows what this build is and may do', async () => {
    const text = await options.$eval('body', (body) => body.innerText);
    expect(text).toMatch(/Version \d+\.\d+\.\d+/);
    expect(text).toContain('activeTab');
    expect(text).toContain('Read this page');
    expect(text).toContain('chrome://extensions/shortcuts');
  });

  test('deletes everything after asking once more', async () => {
    await (await options.waitForSelector('button::-p-text(Delete everything)'))!.click();
    await (await options.waitForSelector('.button-danger'))!.click();
    await waitUntil(
      () => options.$eval('[role="status"]', (status) => status.textContent),
      (said) => said === 'Everything of yours is deleted.',
    );
    expect(await rows()).toBe(0);
    const boxes = await options.$$eval('.setting input', (all) =>
      all.map(({ checked }) => checked),
    );
    expect(boxes).toEqual([true, true, true, true, true]);
  });

  test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await axeViolations(options)).toEqual([]);
  });

  test('no error was written', () => {
    expect(errors).toEqual([]);
  });
});
