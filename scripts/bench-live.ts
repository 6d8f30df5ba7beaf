import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Article } from '../lib/model/article.ts';
import { parsePage } from '../lib/page/parse-page.ts';
import { pageMarks } from '../lib/panel/page-marks.ts';
import type { FrontTab, LiveBrowser } from './bench-live/live-browser.ts';
import { liveChromium } from './bench-live/live-chromium.ts';
import { liveFirefox } from './bench-live/live-firefox.ts';
import { tryLinks, type LinksTried } from './bench-live/try-links.ts';
import { layoutOf, markedTexts } from './bench-live/page-state.ts';
import { linkedomPage } from './linkedom-page.ts';
import { readPage } from './predict-pages.ts';
import { serve, type Site } from './serve.ts';
import { findFirefox } from './setup.mjs';

/** Where the benchmarks lie, and where the figures are written to. */
export interface LiveOptions {
  readonly folder: string;
  readonly print: (line: string) => void;
  /** Only pages whose name begins so; empty for all. */
  readonly only: string;
  /** Chromium alone. */
  readonly chromium: boolean;
}

/** What was seen on one page. */
interface Seen {
  readonly path: string;
  readonly outcome: string;
  readonly spans: number;
  readonly wrong: readonly string[];
  readonly moved: boolean;
  /** Blocks that the live page gives and linkedom does not, or the other way round. */
  readonly different: readonly string[];
  /** `null` where none were tried. */
  readonly links: LinksTried | null;
}

const SETS = ['zyte', 'mozilla'] as const;

/**
 * Reads every saved page in the real browsers, page scripts off and all other requests refused: whether each name's and
 * each quotation's range reads back as the story says, and whether the page stands as before.
 */
export async function benchLive({ folder, print, only, chromium }: LiveOptions): Promise<void> {
  const files = SETS.flatMap((set) =>
    savedPages(join(folder, 'pages', set)).filter((file) => nameOf(file).startsWith(only)),
  );
  if (files.length === 0) {
    print(`live: skipped, there are no pages in ${folder}`);
    return;
  }
  const byPath = new Map(files.map((file) => [nameOf(file), file]));
  const site = await serve((path) => {
    const file = byPath.get(path.slice(1));
    return file === undefined
      ? null
      : { body: readPage(file), headers: { 'content-security-policy': "script-src 'none'" } };
  });
  await report(await liveChromium(), site, byPath, print);
  if (!chromium && findFirefox()) await report(await liveFirefox(), site, byPath, print);
  else print(`live: ${chromium ? 'Firefox left out' : 'no Firefox here'}`);
  site.close();
}

async function report(
  live: LiveBrowser,
  site: Site,
  pages: ReadonlyMap<string, string>,
  print: LiveOptions['print'],
): Promise<void> {
  const seen: Seen[] = [];
  for (const [path, file] of pages) {
    if (await open(live.page, site.url + path)) seen.push(await lookAt(live, path, file));
    else print(`live: ${path} does not open in ${live.name}`);
  }
  await live.close();
  const spans = sum(seen.map((one) => one.spans));
  const wrong = sum(seen.map((one) => one.wrong.length));
  const outcomes = [...new Set(seen.map(({ outcome }) => outcome))].sort();
  print(`live: ${seen.length} pages in ${live.name}`);
  for (const outcome of outcomes) {
    print(`| ${outcome} | ${seen.filter((one) => one.outcome === outcome).length} pages |`);
  }
  print(`| ranges that read back | ${spans - wrong} of ${spans} |`);
  print(
    `| blocks that linkedom reads otherwise | ${sum(seen.map((one) => one.different.length))} |`,
  );
  print(`| pages changed | ${seen.filter(({ moved }) => moved).length} |`);
  const tried = seen.map(({ links }) => links).filter((links) => links !== null);
  if (tried.length > 0) {
    const offered = sum(tried.map((links) => links.offered));
    const missed = tried.flatMap((links) => links.missed);
    print(`| links that arrive | ${offered - missed.length} of ${offered} |`);
    print(`| quotations without a link | ${sum(tried.map(({ none }) => none))} |`);
    for (const link of missed) print(`missed: ${link}`);
  }
  print(`| errors of the extension | ${live.errors.length} |`);
  for (const { path, wrong, moved, different } of seen) {
    for (const text of different) print(`different: ${path}: ${text}`);
    for (const text of wrong) print(`wrong: ${path}: ${text}`);
    if (moved) print(`moved: ${path}`);
  }
  for (const error of new Set(live.errors)) print(`error: ${error}`);
}

/** A page may send the browser elsewhere while it loads; then it is tried once more. */
async function open(page: Page, url: string): Promise<boolean> {
  const go = () => page.goto(url, { waitUntil: 'domcontentloaded' });
  try {
    await go().catch(go);
    // Pictures that never come still move the text while they are waited for.
    const whole = () =>
      page.waitForFunction(() => document.readyState === 'complete', { timeout: 5000 });
    await whole().catch(() => undefined);
    await new Promise((done) => setTimeout(done, 100));
    return true;
  } catch {
    return false;
  }
}

async function lookAt(live: LiveBrowser, path: string, file: string): Promise<Seen> {
  const before = await layoutOf(live.page);
  await live.click();
  const { tabId, status } = await statusAfterClick(live);
  if (status.kind !== 'ready') {
    const outcome = status.kind === 'failed' ? status.reason : status.kind;
    return { path, outcome, spans: 0, wrong: [], moved: false, different: [], links: null };
  }
  const record = await live.story(status.storyId);
  const marks = pageMarks(
    { ...record, terms: NO_TERMS, id: '', savedAt: '', bundled: false },
    null,
  );
  // The worker marks a second time once the related stories are known, as the panel does.
  await live.settled();
  await new Promise((done) => setTimeout(done, 150));
  await live.send(tabId, { to: 'page', type: 'mark', marks });
  const names = marks.voices.flatMap((voice) => voice.names.map(({ exact }) => exact));
  const wrong = missing(names, await markedTexts(live.page, 'on-record-voice'));
  let spans = names.length;
  for (const { id, passages } of marks.quotes) {
    await live.send(tabId, { to: 'page', type: 'activate', quote: id });
    const texts = passages.map(({ exact }) => exact);
    wrong.push(...missingInOrder(texts, await markedTexts(live.page, 'on-record-quote')));
    spans += texts.length;
  }
  await live.send(tabId, { to: 'page', type: 'activate', quote: null });
  const after = await layoutOf(live.page);
  const moved = before.elements !== after.elements || before.boxes !== after.boxes;
  // Firefox's driver does not scroll to fragments; its own matching is the same specification's.
  const links = live.name === 'Chromium' ? await tryLinks(live, tabId, marks.quotes) : null;
  const different = differences(file, record.article);
  return { path, outcome: 'read', spans, wrong, moved, different, links };
}

/** What the same source gives in the live page and on the terminal must be the same. */
function differences(file: string, live: Article): string[] {
  const read = parsePage(readPage(file), '', linkedomPage);
  const here = read.ok ? read.value.article.blocks.map(({ text }) => text) : [];
  const there = live.blocks.map(({ text }) => text);
  return [
    ...here.filter((text) => !there.includes(text)),
    ...there.filter((text) => !here.includes(text)),
  ];
}

const NO_TERMS = { terms: [], title: [], entities: [], quotations: [] };

async function statusAfterClick(live: LiveBrowser): Promise<FrontTab> {
  for (;;) {
    const tab = await live.frontTab().catch(() => null); // the sidebar may not be open yet
    if (tab?.status.kind === 'ready' || tab?.status.kind === 'failed') return tab;
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

/** The same for a quotation's passages, in order: each reads back from one range, or from several that follow each other. */
function missingInOrder(expected: readonly string[], found: readonly string[]): string[] {
  let at = 0;
  return expected.filter((text) => {
    let read = '';
    while (at < found.length && fold(read) !== fold(text) && fold(text).startsWith(fold(read))) {
      read += found[at];
      at += 1;
    }
    return fold(read) !== fold(text);
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
