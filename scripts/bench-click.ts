import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { clickStory } from './bench-click/click-story.ts';
import { fillLibrary } from './bench-click/fill-library.ts';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from './browser/chromium.ts';
import { stopWorker } from './browser/stop-worker.ts';
import { serve } from './serve.ts';

/** What `bench -- click` may be told. */
export interface ClickBenchOptions {
  readonly print: (line: string) => void;
  readonly runs: number;
  /** Stories in the library. */
  readonly stories: number;
}

/** From a click, in milliseconds. */
interface Times {
  readonly first: number;
  readonly complete: number;
}

const LENGTHS = [1200, 10_000];

/** Prints the time from a real click to the first quotation in the panel and to all that the panel will say, in the built extension. */
export async function benchClick({ print, runs, stories }: ClickBenchOptions): Promise<void> {
  const site = await serve((path) => {
    const [, words, number] = /^\/(\d+)\/(\d+)$/.exec(path) ?? [];
    return words === undefined ? null : { body: clickStory(Number(words), Number(number)) };
  });
  const run = await launchChromium({ args: ONLY_LOOPBACK });
  try {
    const [page = await run.browser.newPage()] = await run.browser.pages();
    let number = 0;
    const go = async (words: number) => {
      number += 1;
      await page.goto(`${site.url}${words}/${number}`);
      return number;
    };
    const first = await go(1200);
    await run.click(page);
    const panel = await run.panel();
    await panel.waitForFunction(
      (n) => document.body.innerText.includes(`story ${n}`),
      { polling: 100 },
      first,
    );
    await fillLibrary(panel, stories);
    print(
      `click to panel, ms, ${runs} runs, ${stories} stories in the library      first quotation      complete`,
    );
    print(
      '                                                              p50     p95      p50     p95',
    );
    for (const words of LENGTHS) {
      for (const cold of [false, true]) {
        const times: Times[] = [];
        // The first run after the library was filled makes the index, and is not counted.
        for (let i = 0; i <= runs; i += 1) {
          const mine = await go(words);
          if (cold) {
            await stopWorker(run.browser);
            await new Promise((done) => setTimeout(done, 500));
          }
          const time = await clickTimes(run, page, panel, mine);
          if (i > 0) times.push(time);
        }
        print(row(`${words} words, worker ${cold ? 'stopped' : 'awake'}`, times));
      }
      for (const line of await alone(page, `${site.url}${words}/0`, runs)) print(line);
    }
  } finally {
    await run.browser.close();
    site.close();
  }
}

async function clickTimes(
  run: ChromiumRun,
  page: Page,
  panel: Page,
  number: number,
): Promise<Times> {
  const watched = await panel.evaluateHandle((wanted) => {
    const seen = { first: 0, complete: 0 };
    const done = new Promise<typeof seen>((resolve) => {
      const look = () => {
        if (
          !document.querySelector('h1, h2')?.textContent?.includes(wanted) &&
          !document.body.textContent?.includes(wanted)
        )
          return;
        if (seen.first === 0 && document.querySelector('.quote')) seen.first = Date.now();
        if (seen.first === 0 || !document.querySelector('[data-settled]')) return;
        seen.complete = Date.now();
        observer.disconnect();
        resolve(seen);
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
    });
    return { done };
  }, `story ${number}`);
  await page.bringToFront();
  const clicked = Date.now();
  await run.click(page);
  const { first, complete } = await watched.evaluate(({ done }) => done);
  return { first: first - clicked, complete: complete - clicked };
}

/** Readability alone, and the bare tagger alone, on the same page in the same browser. */
async function alone(page: Page, url: string, runs: number): Promise<string[]> {
  const require = createRequire(import.meta.url);
  await page.goto(url);
  await page.evaluate(
    readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8').replace(
      /if \(typeof module[\s\S]*$/,
      'globalThis.Readability = Readability;',
    ),
  );
  const readability = await page.evaluate((times) => {
    const { Readability } = globalThis as unknown as {
      Readability: new (page: Document) => { parse(): unknown };
    };
    return Array.from({ length: times }, () => {
      const started = performance.now();
      new Readability(document.cloneNode(true) as Document).parse();
      return performance.now() - started;
    });
  }, runs);
  await page.evaluate(
    readFileSync(require.resolve('compromise').replace(/[^/\\]+$/, '../compromise.js'), 'utf8'),
  );
  const tagger = await page.evaluate((times) => {
    const { nlp } = globalThis as unknown as { nlp: (text: string) => unknown };
    const text = document.body.innerText;
    return Array.from({ length: times }, () => {
      const started = performance.now();
      nlp(text);
      return performance.now() - started;
    });
  }, runs);
  return [
    `   beside it, alone on the same page: Readability ${figures(readability)}, nlp(text) ${figures(tagger)}`,
  ];
}

function row(name: string, times: readonly Times[]): string {
  return `${name.padEnd(58)}${figures(times.map(({ first }) => first))}  ${figures(times.map(({ complete }) => complete))}`;
}

/** Median and 95th percentile. */
function figures(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  return `${String(at(0.5)).padStart(7)} ${String(at(0.95)).padStart(7)}`;
}
