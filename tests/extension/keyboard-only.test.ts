import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { axeViolations } from './axe-violations.ts';
import { focusTour, operable, type Stop } from './focus-tour.ts';
import { scrollTop } from './page-probe.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

/** Smallest target, in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;

const LOOKS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
} as const;

/** The whole product without a mouse, and what of WCAG 2.2 AA no checker sees. */
describe('with the keyboard alone', () => {
  let run: ChromiumRun;
  let site: Site;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    site = await serve((path) => STATE_PAGES[path] ?? null);
    run = await launchChromium({
      args: ONLY_LOOPBACK,
      welcome: true,
      defaultViewport: { width: 1000, height: 800 },
    });
    page = await run.browser.newPage();
    await page.goto(`${site.url}story`);
    await run.click(page);
    panel = await run.panel();
    await panel.waitForSelector('main[data-settled]');
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  const spoken = () => panel.$eval('[role=status]', (status) => status.textContent);
  const focused = () =>
    panel.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
  /** Tab until what has the focus reads so. */
  const tabTo = async (on: Page, name: RegExp) => {
    for (let i = 0; i < 80; i += 1) {
      await on.keyboard.press('Tab');
      const text = await on.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        return (
          (at as HTMLInputElement | null)?.labels?.[0]?.innerText ??
          (at?.innerText || at?.getAttribute('aria-label'))
        );
      });
      if (name.test(text ?? '')) return;
    }
    throw new Error(`Tab does not come to ${String(name)}`);
  };

  test('the panel: to a voice and back, and the focus is where it was', async () => {
    await tabTo(panel, /^Ewa Nowicka/);
    const before = await focused();
    await panel.keyboard.press('Enter');
    await waitUntil(focused, (at) => at === 'Ewa Nowicka');
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await panel.keyboard.press('Escape');
    await waitUntil(focused, (at) => at === before);
  });

  test('the panel: J and K with the page in step, told to a screen reader', async () => {
    await panel.keyboard.press('j');
    await waitUntil(spoken, (text) => text === '1 of 5, Ewa Nowicka, stated');
    await panel.keyboard.press('k');
    expect(await spoken()).toBe('1 of 5, Ewa Nowicka, stated');
    for (let i = 0; i < 4; i += 1) await panel.keyboard.press('j');
    await waitUntil(spoken, (text) => text.startsWith('5 of 5, Ana Ruiz, '));
    await waitUntil(
      () => scrollTop(page),
      (top) => top > 0,
    );
    expect(await focused()).toMatch(/^passage-/);
  });

  test('the panel: copies, sets right and takes it back, each told', async () => {
    await tabTo(panel, /^Copy$/);
    await panel.keyboard.press('Enter');
    await waitUntil(spoken, (text) => /^Copied|did not let/.test(text));
    await tabTo(panel, /^Not right\?$/);
    await panel.keyboard.press('Enter');
    await tabTo(panel, /^Tom Reed$/);
    await panel.keyboard.press('Enter');
    await waitUntil(spoken, (text) => text.startsWith('Set right'));
    await tabTo(panel, /^Undo$/);
    await panel.keyboard.press('Enter');
    await waitUntil(spoken, (text) => text === 'Taken back.');
  });

  test('the library: finds a story and opens it', async () => {
    const library = await run.browser.newPage();
    await library.goto(`chrome-extension://${run.id}/library.html`);
    await library.waitForSelector('main:not([aria-busy="true"])');
    await tabTo(library, /^Dockers vote/);
    await library.keyboard.press('Enter');
    await library.waitForSelector('.passage');
    expect(await library.$eval('h1', (title) => title.textContent)).toMatch(/^Dockers vote/);
    await library.close();
  });

  test('the settings: a switch by the space bar, told at once', async () => {
    const options = await run.browser.newPage();
    await options.goto(`chrome-extension://${run.id}/options.html`);
    await options.waitForSelector('main:not([aria-busy="true"])');
    await tabTo(options, /Show a card/);
    await options.keyboard.press('Space');
    await waitUntil(
      () => options.$eval('[role=status]', (status) => status.textContent),
      (text) => text === 'Saved.',
    );
    await options.close();
  });

  /** Opens a page of ours; a frame of it where the tour goes on in one. */
  const open = async (
    name: string,
  ): Promise<{ readonly on: Page; readonly frame: Page | Frame }> => {
    if (name === 'panel') {
      await page.bringToFront();
      await panel.waitForSelector('main[data-settled] .quote');
      await new Promise((done) => setTimeout(done, 200));
      return { on: panel, frame: panel };
    }
    const on = await run.browser.newPage();
    await on.goto(`chrome-extension://${run.id}/${name}.html`);
    await on.waitForSelector(name === 'welcome' ? '#story' : 'main:not([aria-busy="true"])');
    return { on, frame: on };
  };
  const close = async (name: string, on: Page) => {
    if (name !== 'panel') await on.close();
  };
  const PAGES = ['panel', 'library', 'options', 'welcome'];

  test.each(PAGES)(
    '%s: Tab goes through everything once, in order, and out again',
    async (name) => {
      const { on, frame } = await open(name);
      const stops = await focusTour(on, frame);
      const all = await operable(frame);
      const order = stops.map(({ index }) => index);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const missed = all.filter((_, i) => !order.includes(i));
      expect(missed).toEqual([]);
      await close(name, on);
    },
  );

  test.each(PAGES)('%s: the focus is always seen, and no target is too small', async (name) => {
    const { on, frame } = await open(name);
    const stops = await focusTour(on, frame);
    expect(stops.length).toBeGreaterThan(2);
    const wrong = stops.filter(
      // In a frame the focus is shown by what has it there.
      ({ name, marked, seen, apart, width, height }: Stop) =>
        (!marked && name !== 'IFRAME') || !seen || (!apart && (width < TARGET || height < TARGET)),
    );
    expect(wrong).toEqual([]);
    await close(name, on);
  });

  test.each(['library', 'options', 'welcome'])(
    '%s: reads in 320 pixels without scrolling aside',
    async (name) => {
      const { on } = await open(name);
      await on.setViewport({ width: 320, height: 640 });
      const wider = await on.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
      await close(name, on);
    },
  );

  test.each(PAGES.flatMap((name) => Object.keys(LOOKS).map((look) => [name, look] as const)))(
    'axe finds nothing: %s, %s',
    async (name, look) => {
      const { on } = await open(name);
      const session = await on.createCDPSession();
      const features = [...LOOKS[look as keyof typeof LOOKS]];
      await session.send('Emulation.setEmulatedMedia', { features });
      expect(await axeViolations(on)).toEqual([]);
      await session.send('Emulation.setEmulatedMedia', { features: [] });
      await close(name, on);
    },
  );
});
