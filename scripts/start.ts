// `npm start [-- FILE | URL]`: builds, opens Chromium with the extension on the demo page (or that file, or that
// address) and reads it. Without a display: headless, prints what the panel shows, writes a picture, and ends.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchChromium, ONLY_LOOPBACK } from './browser/chromium.ts';
import { sideBySide } from './browser/side-by-side.ts';
import { demoPage } from './demo/demo-page.ts';
import { textPage } from './demo/text-page.ts';
import { DEMO_STORY } from './demo/story.ts';
import { serve } from './serve.ts';

const PICTURE = 'artifacts/start.png';

const argument = process.argv.slice(2).find((word) => !word.startsWith('--'));
const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const isAddress = argument !== undefined && /^https?:\/\//i.test(argument);

if (
  argument !== undefined &&
  !isAddress &&
  !statSync(argument, { throwIfNoEntry: false })?.isFile()
) {
  console.error(`There is no file ${argument}, and it is no address (http:// or https://).`);
  process.exit(2);
}
const body = pageToRead();

console.log('Building the extension …');
execFileSync('wxt', ['build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
// Without a character set in the header, a saved page's own counts.
const type = argument === undefined ? undefined : 'text/html';
const site = await serve((path) => (path === '/' ? { body, type } : null));
const address = isAddress ? argument : site.url;
const run = await launchChromium({
  headless,
  defaultViewport: headless ? { width: 1100, height: 900 } : null,
  ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
  args: [
    '--window-size=1480,940',
    '--test-type', // no bar that warns of unsupported switches
    ...(isAddress ? [] : ONLY_LOOPBACK),
  ],
});
const [page = await run.browser.newPage()] = await run.browser.pages();
await page.goto(address, { waitUntil: 'domcontentloaded' });
await run.click(page);
const panel = await run.panel();
await panel.setViewport(headless ? { width: 360, height: 900, deviceScaleFactor: 1 } : null);
await panel.waitForSelector('[data-settled]', { timeout: 20_000 });

console.log(`\nThe panel shows:\n`);
console.log((await panel.$eval('main', (main) => main.innerText)).replaceAll(/^/gm, '  '));

if (headless) {
  await showEvidence();
  await mkdir('artifacts', { recursive: true });
  await sideBySide(run.browser, [page, panel], PICTURE);
  console.log(`\nPage and panel: ${PICTURE} (no display, so Chromium ran headless)`);
  await run.browser.close();
} else {
  console.log(`\nChromium is open on ${address} – close it, or press Ctrl+C here, to end.`);
  await new Promise<void>((done) => run.browser.once('disconnected', () => done()));
}
site.close();

/** For the picture: the first quotation selected, in the page and in the panel, below those who speak. */
async function showEvidence(): Promise<void> {
  const first = await panel.$('.quote button');
  if (first === null) return;
  await first.click();
  await panel.waitForSelector('.why');
  await panel.mouse.move(0, 0);
  await panel.$eval('.quote', (quote) => quote.scrollIntoView({ block: 'end' }));
  await new Promise((done) => setTimeout(done, 2500)); // the flash in the page calms down
}

function pageToRead(): string | Uint8Array {
  if (argument === undefined) return demoPage(DEMO_STORY);
  const file = resolve(argument);
  if (!/\.txt$/i.test(file)) return readFileSync(file);
  const page = textPage(readFileSync(file, 'utf8'));
  if (page.ok) return page.value;
  console.error(`${argument} cannot be set as a page: ${page.error}.`);
  process.exit(2);
}
