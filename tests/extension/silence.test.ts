import { launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { findChromium } from '../../scripts/setup.mjs';
import { refusingProxy, type RefusingProxy } from './refusing-proxy.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

const PATHS = ['story', 'second', 'without-quotations', 'paywalled', 'front'];

let site: Site;
const served: string[] = [];

beforeAll(async () => {
  site = await serve((path) => {
    // The browser itself asks for the icon of the tab, a little later than for the page.
    if (path !== '/favicon.ico') served.push(path);
    return STATE_PAGES[path] ?? null;
  });
});
afterAll(() => site?.close());

const through = (proxy: RefusingProxy) => [
  `--proxy-server=http://127.0.0.1:${proxy.port}`,
  '--proxy-bypass-list=127.0.0.1;localhost',
];

/** The hosts that the same browser asks for by itself on the same pages, without the extension. */
async function hostsWithoutUs(): Promise<Set<string>> {
  const proxy = await refusingProxy();
  const browser = await launch({
    executablePath: findChromium(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...through(proxy)],
  });
  const [page = await browser.newPage()] = await browser.pages();
  for (const path of PATHS) await visit(page, path);
  await browser.close();
  proxy.close();
  return new Set(proxy.asked);
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path);
  // Time for what the browser asks a moment later.
  await new Promise((done) => setTimeout(done, 300));
}

test('a whole session in Chromium asks no host for anything', async () => {
  const theirs = await hostsWithoutUs();
  const proxy = await refusingProxy();
  const run = await launchChromium({ args: through(proxy) });
  try {
    const [page = await run.browser.newPage()] = await run.browser.pages();
    for (const path of PATHS) {
      await visit(page, path);
      served.length = 0;
      await run.click(page);
      const panel = await run.panel();
      await panel.waitForSelector('[data-settled]');
      await waitUntil(
        () => panel.$eval('body', (body) => body.innerText.length),
        (length) => length > 50,
      );
      // Reading a page asks its own site for nothing either.
      expect(served).toEqual([]);
    }
    expect(proxy.asked.filter((host) => !theirs.has(host))).toEqual([]);
  } finally {
    await run.browser.close();
    proxy.close();
  }
});
