// `npm run shots [-- NAME…]`: pictures of the panel's states, from invented stories, into artifacts/shots/.
// Each is checked as it is painted: colours, sizes and names by axe, and that nothing is wider than the panel.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { createServer } from 'vite';
import { findChromium } from './setup.mjs';
import { checkPage } from './shots/check-page.ts';
import { SCENES } from './shots/scenes.ts';

const OUT = 'artifacts/shots';
const WIDTHS = [230, 320, 400];
const HEIGHT = 860;

/** The look of one picture. */
interface Look {
  readonly suffix: string;
  readonly width: number;
  readonly features: readonly { readonly name: string; readonly value: string }[];
  /** What the address adds: language and direction. */
  readonly query?: string;
  /** Text size in per cent. */
  readonly text?: number;
}

const light = (width: number): Look => ({ suffix: `${width}`, width, features: [] });
const dark = (width: number): Look => ({
  suffix: `${width}-dark`,
  width,
  features: [{ name: 'prefers-color-scheme', value: 'dark' }],
});
const MAIN = ['story', 'selected', 'person', 'correcting'];
const LOOKS: readonly Look[] = [...WIDTHS.map(light), ...WIDTHS.map(dark)];
const SPECIAL: readonly Look[] = [
  {
    suffix: '320-forced',
    width: 320,
    features: [{ name: 'forced-colors', value: 'active' }],
  },
  {
    suffix: '320-forced-dark',
    width: 320,
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  },
  { suffix: '320-contrast', width: 320, features: [{ name: 'prefers-contrast', value: 'more' }] },
  { suffix: '320-de', width: 320, features: [], query: '&locale=de' },
  { suffix: '320-pseudo-rtl', width: 320, features: [], query: '&locale=pseudo&dir=rtl' },
  { suffix: '320-large', width: 320, features: [], text: 200 },
  { suffix: '230-large', width: 230, features: [], text: 200 },
];

const wanted = process.argv.slice(2);
const scenes = wanted.length > 0 ? wanted : Object.keys(SCENES);

await mkdir(OUT, { recursive: true });
const server = await createServer({
  root: resolve(import.meta.dirname, '..'),
  configFile: false,
  logLevel: 'error',
  server: { host: '127.0.0.1' },
  optimizeDeps: { entries: ['scripts/shots/index.html'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
await server.listen();
const address = server.resolvedUrls!.local[0]!;
const browser = await launch({
  executablePath: findChromium(),
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const scene of scenes) {
  const looks = MAIN.includes(scene) ? [...LOOKS, ...SPECIAL] : [light(320), dark(230)];
  for (const look of looks) await take(browser, scene, look);
}
await browser.close();
await server.close();
console.log(`${OUT}: ${scenes.join(', ')}`);

async function take(browser: Browser, scene: string, look: Look): Promise<void> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${scene}: ${String(error)}`));
  await page.setViewport({ width: look.width, height: HEIGHT, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([...look.features]).catch(async () => {
    // puppeteer's list of features is shorter than the browser's
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [...look.features] });
  });
  await page.goto(`${address}scripts/shots/index.html?scene=${scene}${look.query ?? ''}`);
  await page.waitForSelector('[data-ready]', { timeout: 10_000 });
  if (look.text !== undefined) {
    await page.addStyleTag({ content: `html{font-size:${look.text}%}` });
  }
  await page.evaluate('scrollTo(0, 0)');
  const full = scene !== 'crowd';
  await page.screenshot({ path: `${OUT}/${scene}-${look.suffix}.png`, fullPage: full });
  for (const line of await checkPage(page)) {
    process.exitCode = 1;
    console.error(`${scene}-${look.suffix}: ${line}`);
  }
  await page.close();
}
