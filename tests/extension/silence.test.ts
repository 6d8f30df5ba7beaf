import { launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD, launchChromium, type ChromiumRun } from '../../scripts/browser/chromium.ts';
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
  // The browser has its maker look at what is saved.
  await page.evaluate(() => {
    for (const name of ['a.jsonl', 'a.json', 'a.csv', 'a.md', 'a.html', 'a.bib', 'a.txt']) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['a']));
      link.download = name;
      link.click();
    }
  });
  await pause(1500);
  await browser.close();
  proxy.close();
  return new Set(proxy.asked);
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path);
  // Time for what the browser asks a moment later.
  await pause(300);
}

test('a whole session in Chromium asks no host for anything', async () => {
  const theirs = await hostsWithoutUs();
  const proxy = await refusingProxy();
  const run = await launchChromium({ args: through(proxy) });
  const rows: string[] = [];
  /** Does one part of the session; what is asked in the meantime is ours, unless the browser asks it without us too. */
  const part = async (name: string, act: () => Promise<void>) => {
    const before = proxy.asked.length;
    served.length = 0;
    await act();
    await pause(300);
    const asked = proxy.asked.slice(before).filter((host) => !theirs.has(host));
    rows.push(`${name.padEnd(34)} ${asked.length} hosts, ${served.length} of the page’s own site`);
    expect([name, asked, served]).toEqual([name, [], []]);
  };
  try {
    const [page = await run.browser.newPage()] = await run.browser.pages();
    await part('installed', () => pause(500));
    for (const [n, path] of [...PATHS, ...PATHS].entries()) {
      await visit(page, path);
      await part(`page ${n + 1} read (${path})`, async () => {
        await run.click(page);
        const panel = await run.panel();
        await panel.waitForSelector('[data-settled]');
        await waitUntil(
          () => panel.$eval('body', (body) => body.innerText.length),
          (length) => length > 50,
        );
      });
    }
    await part('library, import, export', () => useLibrary(run));
    await part('settings', async () => {
      const settings = await run.browser.newPage();
      await settings.goto(`chrome-extension://${run.id}/options.html`);
      await settings.waitForSelector('main');
    });
    await part('updated', async () => {
      await run.browser.installExtension(BUILD);
      await pause(1000);
    });
    console.log(['requests of a session in Chromium', ...rows].join('\n'));
  } finally {
    await run.browser.close();
    proxy.close();
  }
});

/** Opens the library, puts a story in that is full of addresses, and exports everything. */
async function useLibrary(run: ChromiumRun): Promise<void> {
  const page = await run.browser.newPage();
  await page.goto(`chrome-extension://${run.id}/library.html#exchange`);
  await page.waitForSelector('#import-files');
  await page.evaluate((html) => {
    const files = new DataTransfer();
    files.items.add(new File([html], 'saved.html', { type: 'text/html' }));
    const input = document.querySelector<HTMLInputElement>('#import-files')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, fullOfAddresses(site.url));
  await page.waitForSelector('.import-report[data-state="done"]');
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    for (const button of buttons.filter((each) => /export|download/i.test(each.innerText)))
      button.click();
  });
  await pause(500);
  await page.close();
}

/** A saved page that would load from everywhere if it were shown, or parsed as a page that is shown. */
function fullOfAddresses(root: string): string {
  const addresses = ['http://one.example/', 'https://two.example/', root].flatMap((host) => [
    `<img src="${host}picture.png" srcset="${host}large.png 2x">`,
    `<script src="${host}script.js"></script><link rel="stylesheet" href="${host}style.css">`,
    `<iframe src="${host}frame"></iframe><video src="${host}film" autoplay></video>`,
    `<div style="background:url(${host}back.png)"></div><link rel="preconnect" href="${host}">`,
  ]);
  const body = String(STATE_PAGES['/story']!.body);
  return body
    .replace('</article>', `${addresses.join('')}</article>`)
    .replace('</head>', `${addresses.join('')}</head>`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
