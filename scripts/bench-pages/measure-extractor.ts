import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BUILD, launchChromium, ONLY_LOOPBACK } from '../browser/chromium.ts';
import { serve } from '../serve.ts';
import { heavyPage, longPage, LONG_SHAPES, nestedPage, type LongPage } from './long-pages.ts';

/** What one page took. Times in milliseconds, the best of a few runs. */
interface Row {
  readonly shape: string;
  readonly elements: number;
  readonly characters: number;
  /** The one call into Readability. */
  readonly extractor: number;
  /** The longest step of ours around it. */
  readonly ours: number;
}

const COUNTS = [5000, 10_000, 20_000, 40_000];
const MEGABYTES = [1, 2, 4, 8];
/** Chromium's parser nests no deeper than 512. */
const DEPTHS = [50, 100, 200, 400];
const ROUNDS = 3;

/** Prints how long Readability takes in a real Chromium for pages of growing size, of several shapes. */
export async function measureExtractor(print: (line: string) => void): Promise<void> {
  const run = await launchChromium({ args: ONLY_LOOPBACK });
  const source = readFileSync(join(BUILD, 'page-source.js'), 'utf8');
  let shown: LongPage = longPage(LONG_SHAPES[0]!, 10);
  const site = await serve(() => ({ body: shown.html }));
  const page = await run.browser.newPage();
  print(
    '| page | elements | characters | Readability ms | µs an element | longest step of ours ms |',
  );
  print('|---|---|---|---|---|---|');
  const pages = function* (): Generator<LongPage> {
    for (const shape of LONG_SHAPES) for (const count of COUNTS) yield longPage(shape, count);
    for (const megabytes of MEGABYTES) yield heavyPage(megabytes);
    for (const depth of DEPTHS)
      for (const megabytes of [0.01, 0.5]) yield nestedPage(depth, megabytes);
  };
  for (const next of pages()) {
    shown = next;
    const row = await measure(page, site.url, source, next.shape);
    const each = ((row.extractor * 1000) / row.elements).toFixed(1);
    print(
      `| ${row.shape} | ${row.elements} | ${row.characters} | ${row.extractor.toFixed(0)} | ${each} | ${row.ours.toFixed(0)} |`,
    );
  }
  await run.browser.close();
  site.close();
}

async function measure(page: Page, url: string, source: string, shape: string): Promise<Row> {
  let best: Row | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(source);
    const times = await page.evaluate(() => {
      interface Steps {
        next(): { readonly done?: boolean };
      }
      interface World {
        readonly source: {
          findArticle(page: Document, leavesOut: (element: Element) => boolean): Steps;
        };
      }
      const { source } = (globalThis as unknown as { onRecordReader: World }).onRecordReader;
      const steps = source.findArticle(document, () => false);
      const taken: number[] = [];
      for (;;) {
        const start = performance.now();
        const { done } = steps.next();
        taken.push(performance.now() - start);
        if (done === true) break;
      }
      // Copying ends with a pause, so does the extractor: its step is the last but one.
      const extractor = taken.at(-2) ?? 0;
      return {
        elements: document.body.querySelectorAll('*').length,
        characters: document.body.textContent!.length,
        extractor,
        ours: Math.max(0, ...taken.slice(0, -2), taken.at(-1)!),
      };
    });
    if (best === null || times.extractor < best.extractor) best = { shape, ...times };
  }
  return best!;
}
