import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK } from '../../scripts/browser/chromium.ts';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { serve } from '../../scripts/serve.ts';
import { findFirefox } from '../../scripts/setup.mjs';
import { elementCount, highlights, placeOf, scrollTop } from './page-probe.ts';
import { SEED_VOICES, seedPage } from './seed-page.ts';
import { waitUntil } from './wait-until.ts';

const page = seedPage();

/** One browser with the story open and read. */
interface Opened {
  readonly page: Page;
  panelText(): Promise<string>;
  /** Clicks the quotation in the panel that begins with these words. */
  clickQuotation(words: string): Promise<void>;
  close(): Promise<void>;
}

async function inChromium(url: string): Promise<Opened> {
  const run = await launchChromium({ args: ONLY_LOOPBACK });
  const [first = await run.browser.newPage()] = await run.browser.pages();
  await first.goto(url);
  await run.click(first);
  const panel = await run.panel();
  return {
    page: first,
    panelText: () => panel.$eval('body', (body) => body.innerText),
    clickQuotation: (words) =>
      panel.evaluate((wanted) => {
        const quote = [...document.querySelectorAll<HTMLElement>('.quote')].find((element) =>
          element.innerText.includes(wanted),
        );
        quote!.querySelector<HTMLElement>('button')!.click();
      }, words),
    close: () => run.browser.close(),
  };
}

async function inFirefox(url: string): Promise<Opened> {
  const run = await launchFirefox();
  const first = await run.browser.newPage();
  await first.goto(url);
  await run.click(first);
  return {
    page: first,
    panelText: () => run.inSidebar(({ document }) => document.body.innerText, null).catch(() => ''),
    clickQuotation: async (words) => {
      await run.inSidebar(({ document }, wanted) => {
        const quote = [...document.querySelectorAll<HTMLElement>('.quote')].find((element) =>
          element.innerText.includes(wanted),
        );
        quote!.querySelector<HTMLElement>('button')!.click();
        return true;
      }, words);
    },
    close: () => run.browser.close(),
  };
}

const BROWSERS = [
  ['Chromium', inChromium],
  ...(findFirefox() ? ([['Firefox', inFirefox]] as const) : []),
] as const;

describe.skipIf(!page)('the first story, as a news page', () => {
  test.each(BROWSERS)('end to end in %s', async (_, open) => {
    const site = await serve((path) => (path === '/' ? page : null));
    const opened = await open(site.url);
    try {
      const text = await waitUntil(
        opened.panelText,
        (found) => /both quote/.test(found) && /Who speaks/.test(found),
        20_000,
      );
      for (const [name, role, quotations] of SEED_VOICES) {
        expect(text).toContain(name);
        expect(text).toContain(role);
        for (const words of quotations) expect(text).toContain(`“${words}`);
      }
      expect(text).not.toContain('Leon Neal');
      expect(text).toMatch(/both quote [^\n]*Len McCluskey/);
      const before = await elementCount(opened.page);
      await waitUntil(
        () => highlights(opened.page),
        (found) => Object.values(found).reduce((sum, size) => sum + size, 0) > 5,
      );
      const place = await placeOf(opened.page, 'Manuel Cortes');
      await opened.page.mouse.move(place.x, place.y, { steps: 3 });
      await waitUntil(
        () => elementCount(opened.page),
        (count) => count === before + 1,
      );
      await opened.page.keyboard.press('Escape');
      await waitUntil(
        () => elementCount(opened.page),
        (count) => count === before,
      );
      await opened.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await opened.clickQuotation('I think an enormous part');
      await waitUntil(
        () => scrollTop(opened.page),
        (top) => top > 0,
      );
    } finally {
      await opened.close();
      site.close();
    }
  });
});
