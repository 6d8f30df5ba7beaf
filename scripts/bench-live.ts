import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pageMarks } from '../lib/panel/page-marks.ts';
import { layoutOf, markedTexts } from './bench-live/page-state.ts';
import { frontTab, sendToPage, storedRecord } from './bench-live/panel-library.ts';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from './browser/chromium.ts';
import { readPage } from './predict-pages.ts';
import { serve } from './serve.ts';

/** Where the benchmarks lie, and where the figures are written to. */
export interface LiveOptions {
  readonly folder: string;
  readonly print: (line: string) => void;
}

/** What was seen on one page. */
interface Seen {
  readonly outcome: string;
  readonly spans: number;
  readonly wrong: readonly string[];
  readonly moved: boolean;
}

const SETS = ['zyte', 'mozilla'] as const;

/**
 * Reads every saved page in a real Chromium, page scripts off and all other requests refused: whether each name's and each
 * quotation's range reads back as the story says, and whether the page stands as before.
 */
export async function benchLive({ folder, print }: LiveOptions): Promise<void> {
  const pages = SETS.flatMap((set) => savedPages(join(folder, 'pages', set)));
  if (pages.length === 0) {
    print(`live: skipped, there are no pages in ${folder}`);
    return;
  }
  const byPath = new Map(pages.map((file) => [`/${nameOf(file)}`, file]));
  const site = await serve((path) => {
    const file = byPath.get(path);
    return file === undefined
      ? null
      : { body: readPage(file), headers: { 'content-security-policy': "script-src 'none'" } };
  });
  const errors: string[] = [];
  const run = await launchChromium({ args: ONLY_LOOPBACK });
  (await run.worker()).on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const [page = await run.browser.newPage()] = await run.browser.pages();
  page.on('console', (message) => {
    const from = message.location().url ?? '';
    if (message.type() === 'error' && from.startsWith('chrome-extension:'))
      errors.push(message.text());
  });
  const seen: Seen[] = [];
  for (const path of byPath.keys()) {
    await page.goto(site.url + path.slice(1), { waitUntil: 'load' });
    const one = await lookAt(run, page);
    seen.push(one);
    for (const wrong of one.wrong) print(`wrong: ${path}: ${wrong}`);
    if (one.moved) print(`moved: ${path}`);
  }
  await run.browser.close();
  site.close();
  const spans = seen.reduce((sum, one) => sum + one.spans, 0);
  const wrong = seen.reduce((sum, one) => sum + one.wrong.length, 0);
  const outcomes = Map.groupBy(seen, ({ outcome }) => outcome);
  print(`live: ${seen.length} pages in Chromium`);
  for (const [outcome, those] of outcomes) print(`| ${outcome} | ${those.length} pages |`);
  print(`| ranges that read back | ${spans - wrong} of ${spans} |`);
  print(`| pages changed | ${seen.filter(({ moved }) => moved).length} |`);
  print(`| errors of the extension | ${errors.length} |`);
  for (const error of errors) print(`error: ${error}`);
}

async function lookAt(run: ChromiumRun, page: Page): Promise<Seen> {
  const before = await layoutOf(page);
  await run.click(page);
  const panel = await run.panel();
  const { tabId, status } = await settled(panel);
  if (status.kind !== 'ready') {
    const outcome = status.kind === 'failed' ? status.reason : status.kind;
    return { outcome, spans: 0, wrong: [], moved: false };
  }
  const record = await storedRecord(panel, status.storyId);
  const marks = pageMarks(
    { ...record, terms: NO_TERMS, id: '', savedAt: '', bundled: false },
    null,
  );
  // The worker marks a second time once the related stories are known, as the panel does.
  await panel.waitForSelector('[data-settled]');
  await new Promise((done) => setTimeout(done, 150));
  await sendToPage(panel, tabId, { to: 'page', type: 'mark', marks });
  const wrong: string[] = [];
  const names = marks.voices.flatMap((voice) => voice.names.map(({ exact }) => exact));
  wrong.push(...missing(names, await markedTexts(page, 'on-record-voice')));
  let spans = names.length;
  for (const { id, passages } of marks.quotes) {
    await sendToPage(panel, tabId, { to: 'page', type: 'activate', quote: id });
    const texts = passages.map(({ exact }) => exact);
    wrong.push(...missing(texts, await markedTexts(page, 'on-record-quote')));
    spans += texts.length;
  }
  await sendToPage(panel, tabId, { to: 'page', type: 'activate', quote: null });
  const after = await layoutOf(page);
  const moved = before.elements !== after.elements || before.boxes !== after.boxes;
  return { outcome: 'read', spans, wrong, moved };
}

const NO_TERMS = { terms: [], title: [], entities: [], quotations: [] };

async function settled(panel: Page): ReturnType<typeof frontTab> {
  for (;;) {
    const tab = await frontTab(panel);
    if (tab.status.kind === 'ready' || tab.status.kind === 'failed') return tab;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Texts that no range reads back as, each as often as it is missing. White space does not count. */
function missing(expected: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of found) left.set(fold(text), (left.get(fold(text)) ?? 0) + 1);
  return expected.filter((text) => {
    const count = left.get(fold(text)) ?? 0;
    left.set(fold(text), count - 1);
    return count <= 0;
  });
}

function fold(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
}

function savedPages(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function nameOf(file: string): string {
  return basename(file).replace(/\.html(?:\.gz)?$/, '');
}
