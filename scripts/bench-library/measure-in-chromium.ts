import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';
import { launchChromium, ONLY_LOOPBACK } from '../browser/chromium.ts';
import type { OpenedInBrowser } from './in-browser.ts';
import { median, percentile } from './measure.ts';

/** Long enough to index fifty thousand stories on a slow machine. */
const TIMEOUT = 1_800_000;

/**
 * The figures of the text search in a page of the built extension, in Chromium, with its storage: after a restart of the
 * page the index comes from IndexedDB. The lines to print.
 */
export async function measureInChromium(size: number): Promise<string[]> {
  const code = await bundle();
  const run = await launchChromium({ args: ONLY_LOOPBACK, protocolTimeout: TIMEOUT });
  try {
    const page = await run.browser.newPage();
    const start = async () => {
      await page.goto(`chrome-extension://${run.id}/sidepanel.html`);
      await page.evaluate(code);
    };
    await start();
    const seconds = (await page.evaluate(`bench.fill(${size})`)) as number;
    await start();
    const figures = (await page.evaluate(`bench.open(${size})`)) as OpenedInBrowser;
    const { keystrokes, saves } = figures;
    return [
      `text search of ${size.toLocaleString('en')} stories in a page of the extension, in Chromium:`,
      `index made and stored in ${seconds.toFixed(0)} s (the stories are made up on the way); ` +
        `opened from IndexedDB in ${figures.open.toFixed(0)} ms; ${figures.megabytes.toFixed(0)} MB`,
      `one keystroke: median ${median(keystrokes).toFixed(1)} ms, p95 ${percentile(keystrokes, 95).toFixed(1)} ms; ` +
        `a story added: median ${median(saves).toFixed(1)} ms, p95 ${percentile(saves, 95).toFixed(1)} ms`,
    ];
  } finally {
    await run.browser.close();
  }
}

async function bundle(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, 'in-browser.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })) as Rollup.RollupOutput[];
  // A declaration would live in the script alone.
  return result[0]!.output[0].code.replace(/^var bench\s*=/mu, 'globalThis.bench =');
}
