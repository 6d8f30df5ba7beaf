import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { highlights } from './page-probe.ts';
import { waitUntil } from './wait-until.ts';

/** The page of the first minute: the product at work on a story of its own. */
describe('the first page', () => {
  let run: ChromiumRun;
  let page: Page;
  let panel: Frame;
  const errors: string[] = [];

  const isFirst = (url: string) => url.endsWith('/welcome.html');
  const firstPages = async () => (await run.browser.pages()).filter((each) => isFirst(each.url()));

  beforeAll(async () => {
    run = await launchChromium({
      args: ONLY_LOOPBACK,
      welcome: true,
      defaultViewport: { width: 1100, height: 800 },
    });
    [page] = (await firstPages()) as [Page];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.reload();
    panel = await page.waitForFrame((frame) => frame.url().endsWith('/welcome-panel.html'));
    await panel.waitForSelector('.quote');
  });

  afterAll(async () => {
    await run?.browser.close();
  });

  test('opens once, on installation and never on an update', async () => {
    expect(await firstPages()).toHaveLength(1);
    const worker = await run.worker();
    await worker.evaluate(`chrome.runtime.onInstalled.dispatch({ reason: 'update' })`);
    await worker.evaluate(`chrome.runtime.onInstalled.dispatch({ reason: 'chrome_update' })`);
    await worker.evaluate('chrome.tabs.query({})');
    expect(await firstPages()).toHaveLength(1);
  });

  test('says what is kept, and where', async () => {
    const text = await page.$eval('main', (main) => main.innerText);
    expect(text).toMatch(/kept in this browser, on this computer, and nowhere else/);
    expect(await page.$$eval('main a', (links) => links.map((link) => link.href))).toEqual([
      expect.stringMatching(/options\.html$/),
      expect.stringMatching(/library\.html$/),
    ]);
  });

  test('has the speakers and quotations of its story, read by the real reader', async () => {
    const names = await panel.$$eval('.voice .name', (found) => found.map((e) => e.textContent));
    expect(names).toEqual(
      expect.arrayContaining(['Marta Lindqvist', 'Daniel Okafor', 'Ruth Amsel']),
    );
    expect(await panel.$$eval('.sure-likely', (found) => found.length)).toBeGreaterThan(0);
    const marked = Object.values(await highlights(page)).reduce((sum, size) => sum + size, 0);
    expect(marked).toBeGreaterThan(3);
  });

  test('shows a quotation in the story, by mouse and by key', async () => {
    await (await panel.waitForSelector('.passage'))!.click();
    await waitUntil(
      () => highlights(page),
      (found) => (found['on-record-flash'] ?? 0) > 0,
    );
    await page.keyboard.press('j');
    await waitUntil(
      () => panel.$eval('[role=status]', (status) => status.textContent),
      (text) => text.startsWith('2 of'),
    );
  });

  test('a click on a name in the story shows them in the panel', async () => {
    const place = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('#story p')].find((p) =>
        p.textContent.includes('Ruth Amsel'),
      )!;
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(paragraph.firstChild!, 2);
      range.setEnd(paragraph.firstChild!, 6);
      const { x, y } = range.getBoundingClientRect();
      return { x: x + 3, y: y + 6 };
    });
    await page.mouse.click(place.x, place.y);
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'Ruth Amsel');
  });

  test('raised no error', () => {
    expect(errors).toEqual([]);
  });
});
