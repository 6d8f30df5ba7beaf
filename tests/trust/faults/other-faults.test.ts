import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK } from '../../../scripts/browser/chromium.ts';
import { highlights } from '../../extension/page-probe.ts';
import { waitUntil } from '../../extension/wait-until.ts';
import { launchFaulty, titleOf, type FaultyRun } from './faulty-run.ts';
import { libraryState } from './library-state.ts';

// Faults that are not a stop of the worker. After each the panel is right or says what to do, and the library is whole.

let faulty: FaultyRun;
const rows: string[] = [];

beforeEach(async () => {
  faulty = await launchFaulty();
});
afterEach(async ({ task }) => {
  rows.push(`${task.result?.state === 'fail' ? 'FAILED  ' : 'survived'} ${task.name}`);
  await faulty?.close();
});
afterAll(() => console.log([...rows, `${rows.length} faults tried`].join('\n')));

const shows = (number: number) => (text: string) =>
  text.includes(titleOf(number)) && /Ewa Nowicka/.test(text) && !/Reading…/.test(text);

/** Opens a story in a page and clicks the icon there. */
async function read(number: number, page: Page = faulty.page): Promise<void> {
  await page.goto(faulty.story(number));
  await faulty.run.click(page);
  await waitUntil(faulty.panelText, shows(number));
}

/** The library as it stands on the disk, with the own stories sorted. */
async function kept(): Promise<readonly string[]> {
  const { own, torn } = await libraryState(await faulty.panel());
  expect(torn).toEqual([]);
  return [...own].sort();
}

/** Puts a newer version of the extension in the place of the running one, as a store does. */
async function update(): Promise<void> {
  const file = join(faulty.folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: '9.9.9' }));
  await faulty.run.browser.installExtension(faulty.folder);
  await waitUntil(
    async () =>
      faulty.run.browser.targets().filter((each) => each.type() === 'service_worker').length,
    (workers) => workers > 0,
  );
  await pause(1500);
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test('two tabs at once', async () => {
  const other = await faulty.run.browser.newPage();
  await other.goto(faulty.story(2));
  await faulty.page.goto(faulty.story(1));
  await faulty.run.click(faulty.page);
  await faulty.run.click(other);
  await waitUntil(faulty.panelText, shows(2));
  await faulty.page.bringToFront();
  await waitUntil(faulty.panelText, shows(1));
  expect(await kept()).toEqual([faulty.story(1), faulty.story(2)]);
});

test('two windows at once', async () => {
  await faulty.page.goto(faulty.story(1));
  const session = await faulty.run.browser.target().createCDPSession();
  await session.send('Target.createTarget', { url: faulty.story(2), newWindow: true });
  const target = await faulty.run.browser.waitForTarget((each) => each.url() === faulty.story(2));
  const other = await target.page();
  await faulty.run.click(faulty.page);
  await faulty.run.click(other!);
  const panels = async () => {
    const pages = faulty.run.browser
      .targets()
      .filter((each) => each.url().endsWith('/sidepanel.html'));
    const texts = await Promise.all(
      pages.map(async (each) => (await each.asPage()).$eval('body', (body) => body.innerText)),
    );
    return texts.sort();
  };
  await waitUntil(
    panels,
    (texts) => texts.length === 2 && shows(1)(texts.join()) && shows(2)(texts.join()),
  );
  expect(await kept()).toEqual([faulty.story(1), faulty.story(2)]);
});

test('the icon ten times in a second', async () => {
  await faulty.page.goto(faulty.story(1));
  for (let i = 0; i < 10; i += 1) {
    await faulty.run.click(faulty.page);
    await pause(60);
  }
  await waitUntil(faulty.panelText, shows(1));
  const once = await waitUntil(
    () => highlights(faulty.page),
    (found) => Object.keys(found).length > 0,
  );
  await faulty.run.click(faulty.page);
  await pause(800);
  expect(await highlights(faulty.page)).toEqual(once);
  expect(await kept()).toEqual([faulty.story(1)]);
});

test.each([0, 5, 20, 60, 150])('the page goes %i ms after the click', async (late) => {
  await read(1);
  await faulty.page.goto(faulty.story(2));
  await faulty.run.click(faulty.page);
  await pause(late);
  await faulty.page.goto(faulty.story(3));
  // The story that was left, words to click, or the new page where the click still reached it: never the story of the other page as if it were this one's.
  await waitUntil(faulty.panelText, (text) =>
    /You moved on|click the (?:On Record )?icon/i.test(text),
  );
  await faulty.run.click(faulty.page);
  await waitUntil(faulty.panelText, shows(3));
  expect(await kept()).toContain(faulty.story(3));
});

test('the tab is closed 20 ms after the click', async () => {
  await read(1);
  const other = await faulty.run.browser.newPage();
  await other.goto(faulty.story(2));
  await faulty.run.click(other);
  await pause(20);
  await other.close();
  await waitUntil(faulty.panelText, shows(1));
  await kept();
});

test('the extension is updated while panel and page are open', async () => {
  const errors: string[] = [];
  faulty.page.on('pageerror', (error) => errors.push(String(error)));
  faulty.page.on('console', (message) => {
    // The picture that the browser asks of every site for its tab is not there.
    if (message.type() === 'error' && !/404/.test(message.text())) errors.push(message.text());
  });
  await read(1);
  await update();
  // The reader that is left in the page has nobody to talk to any more. It must not mind.
  await faulty.page.mouse.move(300, 300, { steps: 5 });
  await faulty.page.mouse.click(300, 320);
  await faulty.page.evaluate(() => history.pushState(null, '', '#elsewhere'));
  await pause(500);
  await read(2);
  await faulty.page.goto(faulty.story(1));
  await faulty.run.click(faulty.page);
  await waitUntil(faulty.panelText, shows(1));
  expect(errors).toEqual([]);
  expect(await kept()).toEqual([faulty.story(1), faulty.story(2)]);
});

test('the extension is updated, and the icon clicked on the page that was read before', async () => {
  await read(1);
  const before = await waitUntil(
    () => highlights(faulty.page),
    (found) => Object.values(found).some((size) => size > 0),
  );
  await update();
  await faulty.run.click(faulty.page);
  await waitUntil(faulty.panelText, shows(1));
  await waitUntil(
    () => highlights(faulty.page),
    (found) => JSON.stringify(found) === JSON.stringify(before),
  );
  expect(await kept()).toEqual([faulty.story(1)]);
});

test('storage is full', async () => {
  await read(1);
  await faulty.plan({ standStillAt: -1, fullStorage: true });
  await read(2);
  expect(await faulty.panelText()).toMatch(/perhaps the disk is full/);
  expect(await kept()).toEqual([faulty.story(1)]);
  await faulty.plan({ standStillAt: -1 });
  await read(3);
  expect(await kept()).toEqual([faulty.story(1), faulty.story(3)]);
});

test('storage is refused', async () => {
  await read(1);
  await faulty.stop();
  await (await faulty.panel()).reload();
  await faulty.plan({ standStillAt: -1, refuseStorage: true });
  await read(2);
  expect(await kept()).toContain(faulty.story(1));
});

test('the clock goes back by ten years between two readings', async () => {
  await read(1);
  await faulty.plan({ standStillAt: -1, clockBack: 10 * 365 * 86_400_000 });
  await read(2);
  await read(1);
  expect(await kept()).toEqual([faulty.story(1), faulty.story(2)]);
});

test('the browser is restarted with its profile', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  const launched = () => launchChromium({ args: ONLY_LOOPBACK, userDataDir: profile });
  const readIn = async (run: Awaited<ReturnType<typeof launched>>, number: number) => {
    const page = await run.browser.newPage();
    await page.goto(faulty.story(number));
    await run.click(page);
    const panel = await run.panel();
    await waitUntil(() => panel.$eval('body', (body) => body.innerText), shows(number));
    return libraryState(panel);
  };
  try {
    const first = await launched();
    await readIn(first, 1);
    await first.browser.close();
    const second = await launched();
    const { own, torn } = await readIn(second, 2);
    await second.browser.close();
    expect([...own].sort()).toEqual([faulty.story(1), faulty.story(2)]);
    expect(torn).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
