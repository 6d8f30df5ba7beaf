import { resolve } from 'node:path';
import {
  launch,
  type Browser,
  type Extension,
  type LaunchOptions,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import { findChromium } from '../setup.mjs';

/** A Chromium with the built extension in it, listening for clicks. */
export interface ChromiumRun {
  readonly browser: Browser;
  readonly id: string;
  readonly extension: Extension;
  /** The background worker, awake; a stopped one is started by the next event, and found again here. */
  worker(): Promise<WebWorker>;
  /** Clicks the toolbar icon with `page` in front: a real click, which grants `activeTab`. */
  click(page: Page): Promise<void>;
  /** The panel's page, once it is open. */
  panel(timeout?: number): Promise<Page>;
}

export const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** As root the sandbox does not start. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Only loopback is reached: everything else goes to a proxy that is not there. */
export const ONLY_LOOPBACK = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=127.0.0.1;localhost',
];

/** Keeps the browser itself from looking for its maker's hosts. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(
  options: LaunchOptions & {
    readonly build?: string;
    /** Leaves the first page open, which the extension opens once it is installed. */
    readonly inPrivate?: boolean;
    readonly welcome?: boolean;
  } = {},
): Promise<ChromiumRun> {
  const { inPrivate = false, build = BUILD, welcome = false, args = [], ...rest } = options;
  const browser = await launch({
    executablePath: findChromium(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [...SANDBOX, ...QUIET, ...args],
    ...rest,
  });
  const id = await browser.installExtension(build, { enabledInIncognito: inPrivate });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension was not installed');
  const worker = async () => {
    const target = await browser.waitForTarget(
      (t) => t.type() === 'service_worker' && t.url().startsWith(`chrome-extension://${id}/`),
      { timeout: 10_000 },
    );
    const found = await target.worker();
    if (!found) throw new Error('the background worker is not there');
    return found;
  };
  // A click is lost where it comes before the worker has registered its listener.
  const first = await worker();
  while (!(await first.evaluate('chrome.action?.onClicked.hasListeners()'))) {
    await new Promise((done) => setTimeout(done, 20));
  }
  const opened = await browser.waitForTarget(
    (t) => t.url() === `chrome-extension://${id}/welcome.html`,
    { timeout: 10_000 },
  );
  if (!welcome) await (await opened.page())?.close();
  return {
    browser,
    id,
    extension,
    worker,
    click: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    panel: async (timeout = 10_000) => {
      const url = `chrome-extension://${id}/sidepanel.html`;
      const target = await browser.waitForTarget((t) => t.url() === url, { timeout });
      return target.asPage();
    },
  };
}
