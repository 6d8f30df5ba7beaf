import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { launchChromium, ONLY_LOOPBACK } from './browser/chromium.ts';
import { demoStory } from './soak/soak-pages.ts';
import { readPage } from './predict-pages.ts';
import { serve } from './serve.ts';

// npm run soak [-- --pages N] [--bench FOLDER]: reads N pages (1,000) in one session, one after the other, the saved pages of the
// benchmark in turn, or made-up ones where it is not there. Prints what worker, panel and page hold as it goes on, and fails where
// a later part holds much more than the part after the warm-up, or takes much longer.

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    bench: { type: 'string', default: '../shared/bench' },
  },
});
const count = Number(values.pages);
const PARTS = 10;
/** A part may hold this many times what the first part after the warm-up held, and this much more besides. */
const MOST = { factor: 1.5, megabytes: 12, listeners: 40, milliseconds: 400 };

interface Sample {
  readonly workerMB: number;
  readonly panelMB: number;
  readonly panelListeners: number;
  readonly panelNodes: number;
  readonly pageMB: number;
  readonly pageListeners: number;
  readonly milliseconds: number;
}

const files = savedPages(values.bench);
const site = await serve((path) => {
  const number = Number(/^\/(\d+)$/.exec(path)?.[1] ?? NaN);
  if (Number.isNaN(number)) return null;
  const file = files[number % Math.max(1, files.length)];
  return {
    body: file === undefined ? demoStory(number) : readPage(file),
    headers: { 'content-security-policy': "script-src 'none'" },
  };
});
const run = await launchChromium({ args: ONLY_LOOPBACK });
const samples: Sample[] = [];
try {
  const [page = await run.browser.newPage()] = await run.browser.pages();
  let times: number[] = [];
  process.stdout.write(
    `${count} pages, ${files.length} different\n  pages  worker MB  panel MB  listeners  nodes  page MB  listeners  click to settled, median ms\n`,
  );
  for (let i = 0; i < count; i += 1) {
    await page.goto(`${site.url}${i}`, { waitUntil: 'domcontentloaded' });
    const started = performance.now();
    await run.click(page);
    await settled(await run.panel(), i);
    times.push(performance.now() - started);
    if ((i + 1) % Math.max(1, Math.floor(count / PARTS)) !== 0) continue;
    const sample = await sampleOf(await run.panel(), page, median(times));
    samples.push(sample);
    times = [];
    print(i + 1, sample);
  }
} finally {
  await run.browser.close();
  site.close();
}
const wrong = samples.length < 3 ? [] : growing(samples[1]!, samples.at(-1)!);
process.stdout.write(
  wrong.length === 0 ? 'flat after the warm-up\n' : `GROWING: ${wrong.join(', ')}\n`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

function savedPages(bench: string): string[] {
  return ['zyte', 'mozilla'].flatMap((set) => {
    const folder = join(bench, 'pages', set);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith('.html.gz'))
      .sort()
      .map((file) => join(folder, basename(file)));
  });
}

/** Once the panel has said all of the page in front of it, whatever that is. */
async function settled(panel: Page, number: number): Promise<void> {
  const key = `:${new URL(site.url).port}/${number}`;
  const end = Date.now() + 30_000;
  for (;;) {
    const done = await panel.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: {
            session: { get(key: null): Promise<Record<string, { kind?: string; url?: string }>> };
          };
        };
      };
      const all = Object.entries(await chrome.storage.session.get(null));
      const status = all.find(
        ([name, value]) => name.startsWith('tab:') && value.url?.endsWith(wanted),
      )?.[1];
      if (status === undefined || status.kind === 'reading') return false;
      return document.querySelector('[data-settled]') !== null;
    }, key);
    if (done) return;
    if (Date.now() > end) throw new Error(`page ${number} was not read`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

async function sampleOf(panel: Page, page: Page, milliseconds: number): Promise<Sample> {
  const worker = run.browser.targets().findLast((target) => target.type() === 'service_worker');
  const ofPanel = await panelMetrics(panel);
  const ofPage = await panelMetrics(page);
  return {
    workerMB: await heapOf(worker),
    panelMB: ofPanel.megabytes,
    panelListeners: ofPanel.listeners,
    panelNodes: ofPanel.nodes,
    pageMB: ofPage.megabytes,
    pageListeners: ofPage.listeners,
    milliseconds,
  };
}

/** Megabytes that are still held after the memory was tidied. */
async function heapOf(target: Target | undefined): Promise<number> {
  if (target === undefined) return 0;
  const session = await target.createCDPSession();
  const megabytes = await tidied(session);
  await session.detach();
  return megabytes;
}

async function tidied(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

async function panelMetrics(
  page: Page,
): Promise<{ megabytes: number; listeners: number; nodes: number }> {
  const session = await page.createCDPSession();
  const megabytes = await tidied(session);
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { megabytes, listeners: jsEventListeners, nodes };
}

function growing(early: Sample, late: Sample): string[] {
  const { factor, megabytes, listeners, milliseconds } = MOST;
  const bars: readonly (readonly [keyof Sample, number])[] = [
    ['workerMB', megabytes],
    ['panelMB', megabytes],
    ['panelListeners', listeners],
    ['milliseconds', milliseconds],
  ];
  return bars
    .filter(([what, more]) => late[what] > early[what] * factor + more)
    .map(([what]) => what);
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
}

function print(pages: number, sample: Sample): void {
  const cells: readonly (readonly [number, number, number])[] = [
    [pages, 7, 0],
    [sample.workerMB, 11, 1],
    [sample.panelMB, 10, 1],
    [sample.panelListeners, 11, 0],
    [sample.panelNodes, 7, 0],
    [sample.pageMB, 9, 1],
    [sample.pageListeners, 11, 0],
    [sample.milliseconds, 10, 0],
  ];
  process.stdout.write(
    `${cells.map(([value, width, digits]) => value.toFixed(digits).padStart(width)).join('')}\n`,
  );
}
