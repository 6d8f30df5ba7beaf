import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  launchChromium,
  ONLY_LOOPBACK,
  type ChromiumRun,
} from '../../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../../scripts/serve.ts';
import { STATE_PAGES } from '../../extension/state-pages.ts';
import { waitUntil } from '../../extension/wait-until.ts';
import { libraryState } from '../faults/library-state.ts';

let run: ChromiumRun;
let site: Site;

beforeAll(async () => {
  site = await serve((path) => STATE_PAGES[path] ?? null);
  run = await launchChromium({ args: [...ONLY_LOOPBACK, '--incognito'], inPrivate: true });
});
afterAll(async () => {
  await run?.browser.close();
  site?.close();
});

test('a story read in a private window of Chromium is shown, and kept nowhere', async () => {
  // The window that the browser begins with: those that a driver makes by itself have no panel.
  const [page = await run.browser.newPage()] = await run.browser.pages();
  await page.goto(`${site.url}story`);
  await run.click(page);
  const panel = await run.panel();
  const text = () => panel.$eval('body', (body) => body.innerText);
  await waitUntil(text, (now) => /Ewa Nowicka/.test(now));
  expect(await text()).toMatch(/private window/i);
  // No page of ours may be open in a private window: the worker is asked.
  const worker = await run.worker();
  const state = () => libraryState(worker);
  await waitUntil(state, ({ bundled }) => bundled > 0, 20_000);
  expect((await state()).own).toEqual([]);
  const stored = (area: string) =>
    worker
      .evaluate(`chrome.storage.${area}.get(null).then((all) => JSON.stringify(all))`)
      .then(String);
  expect(await stored('local')).not.toMatch(/Nowicka|127\.0\.0\.1|Dockers/);
  expect(await stored('session')).toContain('Nowicka');
  const other = await run.browser.newPage();
  await page.close();
  // What was held for the tab goes with it.
  await waitUntil(
    () => stored('session'),
    (now) => !/Nowicka|Dockers/.test(now),
  );
  expect((await state()).own).toEqual([]);
  await other.close();
});
