import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { demoPage } from '../../scripts/demo/demo-page.ts';
import { INVENTED_STORY } from './invented-story.ts';
import { highlights } from './page-probe.ts';
import { waitUntil } from './wait-until.ts';

const PARAGRAPHS = 5000;

/** 5,000 paragraphs of some 24,000 words; every third quotes somebody. */
const LONG = demoPage({
  ...INVENTED_STORY,
  paragraphs: Array.from({ length: PARAGRAPHS }, (_, n) =>
    n % 3 === 0 ? `“It is late,” said Ewa Nowicka on day ${n}.` : `In year ${n} nothing moved.`,
  ),
});

/** Tasks over 50 ms in the page, in ms, longest first. */
const longTasks = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { tasks: number[] }).tasks.map(Math.round).toSorted((a, b) => b - a),
  );

/** No time is asserted: it is the machine's as much as ours. It is printed. */
describe('a page of 5,000 paragraphs', () => {
  let run: ChromiumRun;
  let site: Site;

  beforeAll(async () => {
    site = await serve((path) => (path === '/long' ? { body: LONG } : null));
    run = await launchChromium({ args: ONLY_LOOPBACK });
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  test('is read and marked in slices', async () => {
    const [page = await run.browser.newPage()] = await run.browser.pages();
    await page.goto(`${site.url}long`);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await run.click(page);
    const total = (sizes: Record<string, number>) =>
      Object.values(sizes).reduce((sum, size) => sum + size, 0);
    const marks = await waitUntil(
      () => highlights(page),
      (sizes) => total(sizes) > 0,
      60_000,
    );
    // Marks come twice, the second time with what is related.
    await new Promise((done) => setTimeout(done, 1000));
    const panel = await run.panel();
    const text = await panel.$eval('body', (body) => body.innerText);
    expect(text).toContain('Ewa Nowicka');
    expect(total(marks)).toBeGreaterThan(1000);
    console.info(`${total(marks)} marks; tasks over 50 ms: ${(await longTasks(page)).join(', ')}`);
  }, 120_000);
});
