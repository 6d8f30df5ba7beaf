import { resolve } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup.mjs';
import { checkPage } from '../../scripts/shots/check-page.ts';

/** In pages the card's root is closed, and no checker sees into it: here it is mounted in an open one. */
let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  browser = await launch({
    executablePath: findChromium(),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each([
  ['a light page', '', []],
  ['a dark page', '?dark', []],
  ['forced colours', '', [{ name: 'forced-colors', value: 'active' }]],
])('axe finds nothing in the card over %s', async (_, search, features) => {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(`${server.resolvedUrls!.local[0]}scripts/shots/card.html${search}`);
  await page.waitForSelector('[data-ready]');
  const seen = await page.evaluate(
    () => document.documentElement.lastElementChild?.shadowRoot?.textContent ?? '',
  );
  expect(seen).toContain('general secretary');
  // The page around it is no page of ours: only the card is judged.
  const complaints = (await checkPage(page)).filter((line) => !/^(?:region|landmark)/u.test(line));
  expect(complaints).toEqual([]);
  // axe cannot tell the colours of `light-dark()`: they are measured here (WCAG 2.2, 1.4.3).
  expect(await page.evaluate(faintTexts)).toEqual([]);
  await page.close();
});

/** Texts of the card whose contrast with its ground is below 4.5 : 1. */
function faintTexts(): readonly string[] {
  const root = document.documentElement.lastElementChild?.shadowRoot;
  const card = root?.querySelector('.card');
  if (!root || !card) return ['there is no card'];
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = luminance(getComputedStyle(card).backgroundColor);
  return [...card.querySelectorAll('*')]
    .filter(({ childNodes }) => [...childNodes].some((node) => node instanceof Text))
    .filter((element) => {
      const text = luminance(getComputedStyle(element).color);
      return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05) < 4.5;
    })
    .map(({ textContent }) => textContent);
}
