import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BUILD,
  launchChromium,
  ONLY_LOOPBACK,
  type ChromiumRun,
} from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { axeViolations } from './axe-violations.ts';
import { elementCount, scrollTop } from './page-probe.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

/** The build for a browser without a side panel: Chromium takes the interface away with its permission. */
function buildWithoutPanel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-overlay-'));
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { side_panel: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as {
    permissions: string[];
    side_panel?: unknown;
  };
  manifest.permissions = manifest.permissions.filter((name) => name !== 'sidePanel');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

describe('where the browser has no panel of its own', () => {
  let build: string;
  let run: ChromiumRun;
  let site: Site;
  let page: Page;
  let panel: Frame;
  let elementsBefore: number;

  const panelFrame = () =>
    page.waitForFrame((frame) => frame.url().endsWith('/sidepanel.html'), { timeout: 10_000 });
  const spoken = () => panel.$eval('[role=status]', (status) => status.textContent);
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

  beforeAll(async () => {
    build = buildWithoutPanel();
    site = await serve((path) =>
      path === '/closed'
        ? { ...STATE_PAGES['/story']!, headers: { 'cross-origin-embedder-policy': 'require-corp' } }
        : (STATE_PAGES[path] ?? null),
    );
    run = await launchChromium({
      build,
      args: ONLY_LOOPBACK,
      defaultViewport: { width: 1000, height: 700 },
    });
    [page] = (await run.browser.pages()) as [Page];
    await page.goto(`${site.url}story`);
    await page.evaluate(() => {
      const link = document.querySelector('a')!;
      link.id = 'first-link';
      link.focus();
    });
    elementsBefore = await elementCount(page);
    await run.click(page);
    panel = await panelFrame();
    await panel.waitForSelector('.quote');
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
    rmSync(build, { recursive: true, force: true });
  });

  test('the panel lies over the page, in one element, and has the focus', async () => {
    expect(await panel.$eval('h1', (title) => title.textContent)).toMatch(/^Dockers vote/);
    expect(await elementCount(page)).toBe(elementsBefore + 1);
    expect(await focused()).not.toBe('first-link');
    expect(await panel.evaluate(() => document.hasFocus())).toBe(true);
  });

  test('a second click reads again and opens no second one', async () => {
    await run.click(page);
    await waitUntil(
      async () => page.frames().filter((frame) => frame.url().includes('sidepanel')).length,
      (count) => count === 1,
    );
    expect(await elementCount(page)).toBe(elementsBefore + 1);
    await panel.waitForFunction(() => document.hasFocus());
  });

  test('J and K go through the quotations, and the page goes along', async () => {
    // The second click's reading may still be on its way, which takes the first keys.
    await waitUntil(
      async () => {
        await page.keyboard.press('j');
        return spoken();
      },
      (text) => text.startsWith('5 of 5'),
    );
    await waitUntil(
      () => scrollTop(page),
      (top) => top > 0,
    );
    await page.keyboard.press('k');
    await waitUntil(spoken, (text) => text.startsWith('4 of 5'));
  });

  test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('Escape goes back first, then closes it without a trace; the focus is where it was', async () => {
    await (await panel.waitForSelector('#voice-0'))!.click();
    await panel.waitForSelector('.person');
    await page.keyboard.press('Escape');
    await panel.waitForSelector('#voice-0');
    await page.keyboard.press('Escape');
    await waitUntil(
      () => elementCount(page),
      (count) => count === elementsBefore,
    );
    expect(await focused()).toBe('first-link');
  });

  test('no page opens it by itself', async () => {
    const worker = await run.worker();
    const address = (await worker.evaluate(`chrome.runtime.getURL('/sidepanel.html')`)) as string;
    await page.evaluate((address) => {
      for (const hash of ['', '#guess']) {
        const frame = document.createElement('iframe');
        frame.src = address + hash;
        document.body.append(frame);
      }
    }, address);
    await new Promise((done) => setTimeout(done, 500));
    for (const frame of page.frames().slice(1)) {
      const text = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
      expect(text).not.toMatch(/Dockers/);
    }
  });

  test('where the page lets no frame in, the panel opens in a tab of its own', async () => {
    await page.goto(`${site.url}closed`);
    await run.click(page);
    const target = await run.browser.waitForTarget(
      (each) => each.type() === 'page' && each.url().endsWith('/sidepanel.html'),
      { timeout: 15_000 },
    );
    const tab = await target.asPage();
    await tab.waitForSelector('.quote');
    expect(await tab.$eval('h1', (title) => title.textContent)).toMatch(/^Dockers vote/);
  });
});
