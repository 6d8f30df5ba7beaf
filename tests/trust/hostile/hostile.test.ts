import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  launchChromium,
  ONLY_LOOPBACK,
  type ChromiumRun,
} from '../../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../../scripts/serve.ts';
import { highlights } from '../../extension/page-probe.ts';
import { STATE_PAGES } from '../../extension/state-pages.ts';
import { waitUntil } from '../../extension/wait-until.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';

// Pages that mean harm, each read by a real click. Whatever stands in them is only ever text.

let run: ChromiumRun;
let site: Site;
let page: Page;
const errors: string[] = [];
const rows: string[] = [];

beforeAll(async () => {
  site = await serve((path) => {
    const number = /^\/hostile\/(\d+)$/.exec(path)?.[1];
    if (number !== undefined) return { body: HOSTILE_PAGES[Number(number)]!.html() };
    return STATE_PAGES[path] ?? null;
  });
  run = await launchChromium({ args: ONLY_LOOPBACK });
  (await run.worker()).on('console', (message) => {
    if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
  });
  page = await run.browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
});
afterAll(async () => {
  console.log([...rows, `${rows.length} hostile pages`].join('\n'));
  await run?.browser.close();
  site?.close();
});

test.each(HOSTILE_PAGES.map((each, number) => ({ ...each, number })))(
  '$name',
  async ({ name, number, says }) => {
    errors.length = 0;
    await page.goto(`${site.url}hostile/${number}`, { timeout: 60_000 });
    const started = performance.now();
    await run.click(page);
    const panel = await run.panel();
    const text = await waitUntil(
      () => panel.$eval('body', (body) => body.innerText),
      (now) => says.test(now) && !/Reading…/.test(now) && !/You moved on/.test(now),
      40_000,
    );
    rows.push(`${String(Math.round(performance.now() - started)).padStart(6)} ms  ${name}`);
    // Text only: nothing that the page wrote became an element of ours, or ran.
    const foreign = await panel.$$eval(
      'script, img, iframe, object, embed, [onerror], [onload]',
      (found) =>
        found.filter(
          (each) => !(each instanceof HTMLScriptElement && each.src.startsWith(location.origin)),
        ).length,
    );
    expect(foreign).toBe(0);
    expect(await panel.evaluate(() => 'taken' in globalThis)).toBe(false);
    expect(await panel.title()).not.toContain('taken');
    expect(errors).toEqual([]);
    expect(text).not.toMatch(/\[object|undefined|NaN/);
    // The next page is read as if nothing had been.
    await page.goto(`${site.url}second`);
    await run.click(page);
    await waitUntil(
      () => panel.$eval('body', (body) => body.innerText),
      (now) => /Clinic by the harbour/.test(now) && /six hours of quiet/.test(now),
    );
  },
);

test('a page that watches the registry of highlights learns names of ours, and nothing of the reader', async () => {
  await page.goto(`${site.url}story`);
  await run.click(page);
  const found = await waitUntil(
    () => highlights(page),
    (marks) => Object.keys(marks).length > 0,
  );
  for (const name of Object.keys(found)) expect(name).toMatch(/^on-record-[a-z-]*\d*$/);
  expect(
    await page.evaluate(
      () =>
        'chrome' in globalThis && 'runtime' in (globalThis as unknown as { chrome: object }).chrome,
    ),
  ).toBe(false);
});

test('a library file full of markup is shown as text', async () => {
  const library = await run.browser.newPage();
  await library.goto(`chrome-extension://${run.id}/library.html#exchange`);
  await library.waitForSelector('#import-files');
  await library.evaluate(() => {
    const markup = '<img src=x onerror="globalThis.taken=1"><script>globalThis.taken=1</script>';
    const article = {
      title: markup,
      byline: [markup],
      siteName: markup,
      url: 'javascript:globalThis.taken=1',
      language: 'en',
      blocks: [{ kind: 'paragraph', text: `“We will stay here,” said Ana ${markup} Ruiz.` }],
      paywalled: false,
      __proto__: { polluted: 1 },
    };
    const files = new DataTransfer();
    files.items.add(
      new File([JSON.stringify([article])], `${markup}.json`, { type: 'application/json' }),
    );
    files.items.add(new File(['no story'], '../../etc/<b>passwd', { type: 'text/plain' }));
    const input = document.querySelector<HTMLInputElement>('#import-files')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await library.waitForSelector('.import-report[data-state="done"]');
  for (const view of ['#exchange', '#stories', '#quotations', '#people']) {
    await library.evaluate((hash) => {
      location.hash = hash;
    }, view);
    await new Promise((done) => setTimeout(done, 400));
    expect(
      await library.$$eval(
        'img, script:not([src]), iframe, a[href^="javascript:"]',
        (all) => all.length,
      ),
    ).toBe(0);
  }
  expect(await library.evaluate(() => 'taken' in globalThis || 'polluted' in {})).toBe(false);
  await library.close();
});
