import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox, type FirefoxRun } from '../../scripts/browser/firefox.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { findFirefox } from '../../scripts/setup.mjs';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

const firefox = findFirefox();
const UUID = '0b6f7c1e-6f43-4c1f-9a53-4f5b8f3a2d10';
const ID = 'on-record@onrecord.invalid';
const PATHS = ['story', 'second', 'without-quotations', 'paywalled', 'front'];

/** A request as the browser itself saw it, before it left. */
interface Seen {
  readonly url: string;
  /** Id of the add-on on whose behalf it was made; empty: none. */
  readonly addon: string;
}

let run: FirefoxRun;
let site: Site;

beforeAll(async () => {
  if (!firefox) return;
  site = await serve((path) => STATE_PAGES[path] ?? null);
  run = await launchFirefox({ 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) });
  await run.privileged(WATCH, null);
});
afterAll(async () => {
  await run?.browser.close();
  site?.close();
});

/** Every request of the whole browser, with whom it was made for. */
const WATCH = `() => {
  window.onRecordSeen = [];
  window.onRecordObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIChannel);
      const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
      const addon = [triggeringPrincipal, loadingPrincipal].map((each) => each?.addonPolicy?.id ?? '').find((id) => id !== '') ?? '';
      window.onRecordSeen.push({ url: channel.URI.spec, addon });
    },
  };
  Services.obs.addObserver(window.onRecordObserver, 'http-on-opening-request');
}`;

const seen = async () =>
  (await run.privileged('() => window.onRecordSeen', null)) as readonly Seen[];

test.skipIf(!firefox)(
  'a whole session in Firefox asks nothing',
  async () => {
    const rows: string[] = [];
    let counted = 0;
    const part = async (name: string) => {
      const all = await seen();
      const mine = all.slice(counted).filter(({ addon }) => addon !== '');
      rows.push(
        `${name.padEnd(34)} ${all.length - counted} requests of the browser, ${mine.length} of them ours`,
      );
      counted = all.length;
      expect([name, mine]).toEqual([name, []]);
    };
    await part('installed');
    const page = await run.browser.newPage();
    const panelText = () =>
      run.inSidebar(({ document }) => document.body.innerText, null).catch(() => '');
    for (const [n, path] of [...PATHS, ...PATHS].entries()) {
      await page.goto(site.url + path);
      await run.click(page);
      await waitUntil(panelText, (text) => text.length > 50 && !/Reading…/.test(text), 20_000);
      await part(`page ${n + 1} read (${path})`);
    }
    // The page moves to the extension's process, and its load is not told to this driver.
    await page
      .goto(`moz-extension://${UUID}/library.html#exchange`, { timeout: 2000 })
      .catch(() => undefined);
    await page.waitForSelector('#import-files');
    await page.evaluate(
      (html) => {
        const files = new DataTransfer();
        files.items.add(new File([html], 'saved.html', { type: 'text/html' }));
        const input = document.querySelector<HTMLInputElement>('#import-files')!;
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      String(STATE_PAGES['/story']!.body).replace(
        '</article>',
        '<img src="http://one.example/a.png"><script src="http://one.example/a.js"></script></article>',
      ),
    );
    await page.waitForSelector('.import-report[data-state="done"]');
    await part('library and import');
    await page
      .goto(`moz-extension://${UUID}/options.html`, { timeout: 2000 })
      .catch(() => undefined);
    await page.waitForSelector('main');
    await part('settings');
    // The observer does see what is asked: the pages themselves were.
    expect(
      (await seen()).filter(({ url }) => url.startsWith(site.url)).length,
    ).toBeGreaterThanOrEqual(10);
    console.log(['requests of a session in Firefox', ...rows].join('\n'));
  },
  120_000,
);
