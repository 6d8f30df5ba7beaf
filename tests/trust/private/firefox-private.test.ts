import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox, type FirefoxRun } from '../../../scripts/browser/firefox.ts';
import { serve, type Site } from '../../../scripts/serve.ts';
import { findFirefox } from '../../../scripts/setup.mjs';
import { STATE_PAGES } from '../../extension/state-pages.ts';
import { waitUntil } from '../../extension/wait-until.ts';
import { libraryState } from '../faults/library-state.ts';

const firefox = findFirefox();
const UUID = '7d1b2f60-2e0b-4f0e-8a43-90c2a5b8a117';
const ID = 'on-record@onrecord.invalid';

let run: FirefoxRun;
let site: Site;

beforeAll(async () => {
  if (!firefox) return;
  site = await serve((path) => STATE_PAGES[path] ?? null);
  run = await launchFirefox({
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  });
});
afterAll(async () => {
  await run?.browser.close();
  site?.close();
});

/** Lets the extension into private windows, as its page in the add-on manager does. */
const ALLOW = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}`;

/** Opens a private window on an address, and waits until it is there. */
const OPEN_PRIVATE = `async (url) => {
  const opened = window.OpenBrowserWindow({ private: true });
  await new Promise((done) => opened.addEventListener('load', done, { once: true }));
  for (let i = 0; i < 200 && !opened.gBrowserInit?.delayedStartupFinished; i++) await new Promise((r) => setTimeout(r, 50));
  const browser = opened.gBrowser.selectedBrowser;
  browser.fixupAndLoadURIString(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  for (let i = 0; i < 200 && !(browser.currentURI.spec === url && !opened.gBrowser.selectedTab.hasAttribute('busy')); i++) await new Promise((r) => setTimeout(r, 50));
  window.onRecordPrivate = opened;
  return browser.currentURI.spec;
}`;

const CLICK = `(widget) => {
  const view = window.onRecordPrivate;
  const button = view.document.getElementById(widget).querySelector('.unified-extensions-item-action-button');
  const box = button.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    view.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, { button: 0, clickCount: 1 }, {});
  }
}`;

/** What the sidebar of the private window says. */
const SIDEBAR = `() => {
  const view = window.onRecordPrivate;
  const panel = view.SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  if (!panel) return '';
  return new Promise((done) => {
    const key = 'on-record-private:' + Math.random();
    panel.messageManager.addMessageListener(key, function heard(message) {
      panel.messageManager.removeMessageListener(key, heard);
      done(message.data);
    });
    panel.messageManager.loadFrameScript('data:text/javascript,' + encodeURIComponent('sendAsyncMessage(' + JSON.stringify(key) + ', content.document.body.innerText)'), false);
  });
}`;

test.skipIf(!firefox)(
  'a story read in a private window of Firefox is shown, and kept nowhere',
  async () => {
    await run.privileged(ALLOW, ID);
    // Before the private window is there: a later page would open in it.
    const library = await run.browser.newPage();
    expect(await run.privileged(OPEN_PRIVATE, `${site.url}story`)).toBe(`${site.url}story`);
    await run.privileged(CLICK, `${ID.replaceAll(/[^a-z0-9_-]/gi, '_')}-browser-action`);
    const said = () => run.privileged(SIDEBAR, null).then(String, () => '');
    const text = await waitUntil(said, (now) => /Ewa Nowicka/.test(now), 30_000);
    expect(text).toMatch(/private window/i);
    // The page moves to the extension's process, and its load is not told to this driver.
    await library
      .goto(`moz-extension://${UUID}/library.html`, { timeout: 2000 })
      .catch(() => undefined);
    const state = () => libraryState(library);
    await waitUntil(state, ({ bundled }) => bundled > 0, 30_000);
    expect((await state()).own).toEqual([]);
    const stored = (area: string) =>
      library
        .evaluate(`browser.storage.${area}.get(null).then((all) => JSON.stringify(all))`)
        .then(String);
    expect(await stored('local')).not.toMatch(/Nowicka|127\.0\.0\.1|Dockers/);
    await run.privileged('() => window.onRecordPrivate.close()', null);
    await waitUntil(
      () => stored('session'),
      (now) => !/Nowicka|Dockers/.test(now),
    );
    expect((await state()).own).toEqual([]);
  },
);
