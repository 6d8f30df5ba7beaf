// Draws public/icon/*.png from icon.svg; run by hand after a change of the drawing: node scripts/icon/draw.ts
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findChromium } from '../setup.mjs';

const svg = await readFile(new URL('./icon.svg', import.meta.url), 'utf8');
const browser = await launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../../public/icon/${size}.png`, import.meta.url), png);
}
await browser.close();
