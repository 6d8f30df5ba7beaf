import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { highlights } from './page-probe.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

const SCRIPTS = ['page-source.js', 'reader.js'];
/** Gzipped, in bytes: what a click costs a page is felt on slow machines. */
const MOST = 25_000;

test.each(['chrome-mv3', 'firefox-mv3'].flatMap((build) => SCRIPTS.map((name) => [build, name])))(
  '%s: %s is small',
  (build, name) => {
    const script = readFileSync(new URL(`../../.output/${build}/${name}`, import.meta.url));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST);
  },
);

describe('the scripts of the reader', () => {
  let run: ChromiumRun;
  let site: Site;

  beforeAll(async () => {
    site = await serve((path) => STATE_PAGES[path] ?? null);
    run = await launchChromium({ args: ONLY_LOOPBACK });
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  test('are injected once, however often the icon is clicked', async () => {
    const [page = await run.browser.newPage()] = await run.browser.pages();
    await page.goto(`${site.url}story`);
    const injected: string[] = [];
    const session = await page.createCDPSession();
    session.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith('chrome-extension:')) injected.push(url.split('/').at(-1)!);
    });
    await session.send('Debugger.enable');
    const names = async () => Object.values(await highlights(page)).reduce((a, b) => a + b, 0);
    await run.click(page);
    await waitUntil(names, (count) => count > 0);
    expect(injected).toEqual(SCRIPTS);
    await page.evaluate(() => {
      document
        .querySelector('.body')!
        .insertAdjacentHTML(
          'beforeend',
          '<p>“There will be no sale before the summer,” said Ines Falk, the harbour master.</p>',
        );
    });
    await run.click(page);
    const panel = await run.panel();
    await waitUntil(
      () => panel.$eval('body', (body) => body.innerText),
      (text) => text.includes('Ines Falk'),
    );
    await waitUntil(names, (count) => count > 0);
    expect(injected).toEqual(SCRIPTS);
  });
});
