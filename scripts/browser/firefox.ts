import { resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../setup.mjs';

/**
 * A Firefox with the built extension in it, driven over WebDriver BiDi. Sidebar and toolbar live in the browser's own
 * window, which is reached through privileged scripts (`--remote-allow-system-access`).
 */
export interface FirefoxRun {
  readonly browser: Browser;
  /** A trusted mouse click on the toolbar button. */
  click(page: Page): Promise<void>;
  closeSidebar(): Promise<void>;
  /** Opens the menu of the page at a place, in CSS pixels of the page, and chooses the entry with this label. */
  chooseInMenu(page: Page, place: { x: number; y: number }, label: string): Promise<void>;
  /**
   * Runs a function in the sidebar's page. It is sent as source: it sees the window, its argument, and the extension's
   * interface as the page has it; a promise is waited for.
   */
  inSidebar<A, T>(
    run: (window: Window & typeof globalThis, argument: A, api: SidebarApi) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
  /**
   * Runs the source text of a function in the browser's own window, with every right there is. Argument and answer are JSON.
   * `null` where it gives nothing.
   */
  privileged(source: string, argument: unknown): Promise<unknown>;
  /** PNG of the whole browser window, sidebar and page together. */
  picture(): Promise<Buffer>;
}

/** The extension's interface as the sidebar's page has it. Arguments must be cloned into the page: see `clone`. */
export interface SidebarApi {
  readonly browser: {
    readonly tabs: {
      query(of: object): Promise<{ readonly id: number }[]>;
      sendMessage(tabId: number, message: unknown): Promise<unknown>;
    };
    readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
  };
  clone<T>(value: T): T;
}

export const FIREFOX_BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const GECKO_ID = 'on-record@onrecord.invalid';
const WIDGET = `${GECKO_ID.replaceAll(/[^a-z0-9_-]/gi, '_')}-browser-action`;

/** Answers of commands that puppeteer has no types for. */
interface ChromeTree {
  readonly contexts: readonly { readonly url: string; readonly context: string }[];
}
interface CallResult {
  readonly type: 'success' | 'exception';
  readonly result: { readonly value: string };
  readonly exceptionDetails: { readonly text: string };
}
interface Connection {
  send(method: string, parameters: unknown): Promise<{ readonly result: unknown }>;
}

/** Only loopback is reached: everything else goes to a proxy that is not there. */
const ONLY_LOOPBACK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  'network.proxy.allow_hijacking_localhost': false,
};

export async function launchFirefox(
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<FirefoxRun> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1400', '--height=900'],
    extraPrefsFirefox: { ...ONLY_LOOPBACK, ...preferences },
  });
  const { connection } = browser as unknown as { readonly connection: Connection };
  const send = async (method: string, parameters: unknown) =>
    (await connection.send(method, parameters)).result;
  await browser.installExtension(FIREFOX_BUILD);
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as ChromeTree;
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('the browser window is not there');

  /** Runs source text of a function in the browser window's own scope. Argument and result are JSON. */
  const inWindow = async (source: string, argument: unknown): Promise<unknown> => {
    const answer = (await send('script.callFunction', {
      functionDeclaration: `async (a) => JSON.stringify((await (${source})(JSON.parse(a))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
      awaitPromise: true,
      target: { context: window.context },
    })) as CallResult;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
  await inWindow(CLOSE_WELCOME, null);
  await inWindow(PLACE_BUTTON, WIDGET);
  return {
    browser,
    click: async (page) => {
      await page.bringToFront();
      await inWindow(CLICK_BUTTON, WIDGET);
    },
    chooseInMenu: async (page, place, label) => {
      await page.bringToFront();
      await inWindow(CHOOSE_IN_MENU, { ...place, label });
    },
    closeSidebar: async () => {
      await inWindow('() => SidebarController.hide()', null);
    },
    inSidebar: async <A, T>(
      run: (window: Window & typeof globalThis, argument: A, api: SidebarApi) => T | Promise<T>,
      argument: A,
    ) =>
      (await inWindow(IN_SIDEBAR, {
        source: String(run),
        argument: JSON.stringify(argument ?? null),
      })) as T,
    privileged: inWindow,
    picture: async () => {
      const address = (await inWindow(PICTURE, null)) as string;
      return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    },
  };
}

/** The first page, which the extension opens once it is installed. */
const CLOSE_WELCOME = `async () => {
  for (let i = 0; i < 500; i++) {
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
    if (tab) return gBrowser.removeTab(tab);
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('the first page did not open');
}`;

const PLACE_BUTTON = `async (widget) => {
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  for (let i = 0; i < 250 && !CustomizableUI.getWidget(widget)?.type; i++) await new Promise((r) => setTimeout(r, 20));
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
}`;

const CLICK_BUTTON = `(widget) => {
  const button = document.getElementById(widget).querySelector('.unified-extensions-item-action-button');
  const box = button.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    window.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, { button: 0, clickCount: 1 }, {});
  }
}`;

const CHOOSE_IN_MENU = `async ({ x, y, label }) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const box = gBrowser.selectedBrowser.getBoundingClientRect();
  const shown = new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
  for (const type of ['mousedown', 'contextmenu', 'mouseup']) {
    window.synthesizeMouseEvent(type, box.x + x, box.y + y, { button: 2, clickCount: 1 }, {});
  }
  await shown;
  const entry = [...menu.querySelectorAll('menuitem')].find((item) => item.label === label && !item.hidden);
  if (!entry) throw new Error('no entry: ' + label);
  menu.activateItem(entry);
}`;

const IN_SIDEBAR = `({ source, argument }) => {
  const panel = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  if (!panel) throw new Error('the sidebar is not open');
  return new Promise((done, failed) => {
    const key = 'on-record-test:' + Math.random();
    panel.messageManager.addMessageListener(key, function heard(message) {
      panel.messageManager.removeMessageListener(key, heard);
      if (message.data.error) failed(new Error(message.data.error));
      else done(JSON.parse(message.data.value));
    });
    panel.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(\`(async () => {
      try {
        const value = await (\${source})(content, JSON.parse(\${JSON.stringify(argument)}), {
          browser: content.wrappedJSObject.browser,
          clone: (value) => Cu.cloneInto(value, content),
        });
        sendAsyncMessage(\${JSON.stringify(key)}, { value: JSON.stringify(value ?? null) });
      } catch (error) {
        sendAsyncMessage(\${JSON.stringify(key)}, { error: String(error) });
      }
    })()\`), false);
  });
}`;

const PICTURE = `async () => {
  const shot = await window.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, innerWidth, innerHeight), 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = shot.width;
  canvas.height = shot.height;
  canvas.getContext('2d').drawImage(shot, 0, 0);
  return canvas.toDataURL('image/png');
}`;
