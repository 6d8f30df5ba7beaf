// `node scripts/shots/measure-panel.ts`: how fast the panel paints and answers, on a story with 300 quotations and 60
// people, in the browser. Milliseconds, the median of several runs; layout shift as the web's own measure (0: none).
import { resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { findChromium } from '../setup.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = resolve(ROOT, 'artifacts/shots-build');
const RUNS = 7;

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: OUT,
    emptyOutDir: true,
    rolldownOptions: { input: resolve(import.meta.dirname, 'index.html') },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
const server = await preview({
  root: ROOT,
  configFile: false,
  build: { outDir: OUT },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await launch({
  executablePath: findChromium(),
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const url = `${server.resolvedUrls!.local[0]}scripts/shots/index.html?scene=speed`;
const runs: Readonly<Record<string, number>>[] = [];
for (let i = 0; i < RUNS; i += 1) {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 860 });
  await page.goto(url);
  await page.waitForSelector('[data-ready]');
  await page.waitForFunction(() =>
    ['first-contentful-paint', 'panel-drawn'].every(
      (name) => performance.getEntriesByName(name)[0],
    ),
  );
  runs.push({ ...(await paint(page)), ...(await answers(page)) });
  await page.close();
}
await browser.close();
await server.close();
for (const name of Object.keys(runs[0]!)) {
  const values = runs.map((run) => run[name]!).sort((a, b) => a - b);
  console.log(`${name.padEnd(40)} ${values[RUNS >> 1]!.toFixed(2)}`);
}

/** From the script's start to the painted story, and what moved after that. */
async function paint(page: Page) {
  const { ScriptDuration = 0, LayoutDuration = 0, RecalcStyleDuration = 0 } = await page.metrics();
  const painted = await page.evaluate(() => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const shift = (globalThis as { layoutShift?: number }).layoutShift ?? 0;
    const drawn = performance.getEntriesByName('panel-drawn')[0]!.startTime;
    const started = performance.getEntriesByName('panel-start')[0]!.startTime;
    return {
      'first paint after the script starts': first!.startTime - started,
      'story drawn after the script starts': drawn - started,
      'layout shift': shift,
    };
  });
  return {
    ...painted,
    'opening: script': ScriptDuration * 1000,
    'opening: style and layout': (LayoutDuration + RecalcStyleDuration) * 1000,
  };
}

/** Script, style and layout that one command costs. */
async function answers(page: Page) {
  const key = (name: string) =>
    page.evaluate((key) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }, name);
  await cost(page, () => key('j'));
  const next = await cost(page, () => key('j'));
  const filter = await cost(page, () =>
    page.evaluate(() => {
      const select = document.querySelector('select')!;
      select.value = select.options[1]!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }),
  );
  return {
    'next quotation: script': next.script,
    'next quotation: style and layout': next.layout,
    'filter: script': filter.script,
    'filter: style and layout': filter.layout,
  };
}

async function cost(page: Page, act: () => Promise<void>) {
  const before = await page.metrics();
  await act();
  await new Promise((done) => setTimeout(done, 100));
  const after = await page.metrics();
  const spent = (name: 'ScriptDuration' | 'LayoutDuration' | 'RecalcStyleDuration') =>
    ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
  return {
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
  };
}
