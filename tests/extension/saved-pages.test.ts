import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { mostQuotedPages } from '../../scripts/pages/most-quoted.ts';
import { servePages } from '../../scripts/pages/serve-pages.ts';
import type { Site } from '../../scripts/serve.ts';
import { elementCount, highlights } from './page-probe.ts';
import { waitUntil } from './wait-until.ts';

const FOLDER = process.env.ON_RECORD_BENCH ?? '../shared/bench';
const folder = `${FOLDER}/pages/zyte`;
const present = existsSync(folder);
if (!present) console.warn(`No saved pages in ${folder}: their tests are left out.`);

/** Real saved news pages, the ten with the most quotations, everything else refused and their scripts off. */
describe.skipIf(!present)('saved news pages in Chromium', () => {
  const pages = present ? mostQuotedPages(folder, 10) : [];
  let run: ChromiumRun;
  let site: Site;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    site = await servePages(pages);
    run = await launchChromium({ args: ONLY_LOOPBACK });
    (await run.worker()).on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    [page = await run.browser.newPage()] = await run.browser.pages();
    page.on('console', (message) => {
      const from = message.location().url ?? '';
      if (message.type() === 'error' && from.startsWith('chrome-extension:')) {
        errors.push(message.text());
      }
    });
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  test.each(pages.map(({ name, title }) => [name, title]))('%s', async (name, title) => {
    await page.goto(site.url + name, { waitUntil: 'domcontentloaded' });
    const before = await elementCount(page);
    await run.click(page);
    const panel = await run.panel();
    await waitUntil(
      () => panel.$eval('body', (body) => body.innerText),
      (text) => text.includes(title),
      15_000,
    );
    await panel.waitForSelector('.quote');
    await waitUntil(
      () => highlights(page),
      (found) => Object.values(found).some((size) => size > 0),
    );
    expect(await elementCount(page)).toBe(before);
    expect(errors).toEqual([]);
  });
});
