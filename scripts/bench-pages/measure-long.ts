import type { Page } from 'puppeteer-core';
import { launchChromium, ONLY_LOOPBACK } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { demoPage } from '../demo/demo-page.ts';
import { serve, type Site } from '../serve.ts';
import { findFirefox } from '../setup.mjs';
import { measureExtractor } from './measure-extractor.ts';

type Print = (line: string) => void;

const PARAGRAPHS = 5000;

/** 5,000 paragraphs of some 24,000 words; every third quotes somebody. */
const LONG = demoPage({
  title: 'A very long day at the quay',
  standfirst: '',
  byline: 'Jo Pike',
  section: 'Harbour',
  published: '2031-02-04',
  caption: '',
  paragraphs: Array.from({ length: PARAGRAPHS }, (_, n) =>
    n % 3 === 0 ? `“It is late,” said Ewa Nowicka on day ${n}.` : `In year ${n} nothing moved.`,
  ),
});

/** Time for reading, marking, and marking once more with what is related. */
const SETTLED_MS = 8000;

/**
 * Prints how long Readability takes on ever larger pages, and how long the page's own script has to wait while we read
 * and mark 5,000 paragraphs, in each browser that is here.
 */
export async function measureLong(print: Print): Promise<void> {
  await measureExtractor(print);
  const site = await serve((path) => (path === '/long' ? { body: LONG } : null));
  const chromium = await launchChromium({ args: ONLY_LOOPBACK });
  await report('Chromium', await chromium.browser.newPage(), chromium.click, site, print);
  await chromium.browser.close();
  if (findFirefox()) {
    const firefox = await launchFirefox();
    await report('Firefox', await firefox.browser.newPage(), firefox.click, site, print);
    await firefox.browser.close();
  }
  site.close();
}

async function report(
  name: string,
  page: Page,
  click: (page: Page) => Promise<void>,
  site: Site,
  print: Print,
): Promise<void> {
  await page.goto(`${site.url}long`);
  await page.evaluate(watchWaits);
  const idle = await waitsWhile(page, () => Promise.resolve());
  const ours = await waitsWhile(page, () => click(page));
  const marks = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  print(
    `${name}: ${PARAGRAPHS} paragraphs, ${marks} marks. Longest waits of the page in ms: ${ours} (before the click: ${idle})`,
  );
}

async function waitsWhile(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    (globalThis as unknown as Watched).waits.length = 0;
  });
  await act();
  await new Promise((done) => setTimeout(done, SETTLED_MS));
  const waits = await page.evaluate(() => (globalThis as unknown as Watched).waits);
  return (
    waits
      .map(Math.round)
      .toSorted((a, b) => b - a)
      .slice(0, 6)
      .join(', ') || 'none over 10'
  );
}

interface Watched {
  readonly waits: number[];
}

/** Runs in the page: a message to itself that comes late tells how long others worked. */
function watchWaits(): void {
  const waits: number[] = [];
  Object.assign(globalThis, { waits });
  const { port1, port2 } = new MessageChannel();
  let sent = performance.now();
  port1.addEventListener('message', () => {
    const now = performance.now();
    if (now - sent > 10) waits.push(now - sent);
    sent = now;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
}
