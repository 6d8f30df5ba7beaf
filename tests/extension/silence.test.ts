import { expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { refusingProxy } from './refusing-proxy.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

test('a whole session in Chromium asks no host for anything', async () => {
  const proxy = await refusingProxy();
  const served: string[] = [];
  const site = await serve((path) => {
    // The browser itself asks for the icon of the tab, a little later than for the page.
    if (path !== '/favicon.ico') served.push(path);
    return STATE_PAGES[path] ?? null;
  });
  const run = await launchChromium({
    args: [
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=127.0.0.1;localhost',
    ],
  });
  try {
    const [page = await run.browser.newPage()] = await run.browser.pages();
    const quiet = [...proxy.asked];
    for (const path of ['story', 'second', 'without-quotations', 'paywalled', 'front']) {
      await page.goto(site.url + path);
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
    expect(proxy.asked.slice(quiet.length)).toEqual([]);
  } finally {
    await run.browser.close();
    site.close();
    proxy.close();
  }
});
