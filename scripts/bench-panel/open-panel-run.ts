import type { Page } from 'puppeteer-core';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { ChromiumRun } from '../browser/chromium.ts';

/** Figures of one opening by name, in milliseconds; layout shift in the web's own measure. */
export type PanelRun = Readonly<Record<string, number>>;

/** What the page notes of itself, from its very start. */
interface Noted {
  readonly all: number;
  readonly first: number;
  readonly paint: number;
  readonly data: number;
  readonly drawn: number;
  readonly shift: number;
}

/** Opens a page of the extension in a tab whose story is `record`, and times it. An empty page has its paint alone. */
export async function openPanelRun(
  run: ChromiumRun,
  name: 'sidepanel.html' | 'empty.html',
  record: StoryRecord,
): Promise<PanelRun> {
  const page = await run.browser.newPage();
  await page.bringToFront();
  await tellStory(run, record);
  await page.evaluateOnNewDocument(note(record.reading.attributions.length));
  await page.goto(`chrome-extension://${run.id}/${name}`);
  if (name === 'empty.html') {
    const { first, paint } = await noted(page, 'paint');
    await page.close();
    return { 'first paint after open': first, 'first words after open': paint };
  }
  await noted(page, 'all');
  await page.waitForSelector('[data-settled]');
  await new Promise((done) => setTimeout(done, 150));
  const { all, first, paint, data, drawn, shift } = await noted(page, 'all');
  const answers = await measureAnswers(page);
  await page.close();
  return {
    'first paint after open': first,
    'first words after open': paint,
    'story painted after open': drawn,
    'story painted after its data': drawn - data,
    'all 300 drawn after its data': all - data,
    'layout shift after the first fill': shift,
    ...answers,
  };
}

/** Notes the first paint, the arrival of the story's data, its painting, and what moves after that. */
const note = (count: number) => `(() => {
  const noted = { all: 0, first: 0, paint: 0, data: 0, drawn: 0, shift: 0 };
  globalThis.noted = noted;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-paint') noted.first = startTime;
      if (name === 'first-contentful-paint') noted.paint = startTime;
    }
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, startTime } of list.getEntries()) {
      if (noted.drawn > 0 && startTime > noted.drawn) noted.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    const begun = transaction.apply(this, given);
    begun.addEventListener('complete', () => { noted.data ||= performance.now(); });
    return begun;
  };
  new MutationObserver((_, observer) => {
    if (document.querySelector('.passage') === null) return;
    if (noted.drawn === 0) {
      noted.drawn = -1;
      requestAnimationFrame(() => setTimeout(() => { noted.drawn = performance.now(); }));
    }
    if (document.querySelectorAll('.passage').length < ${count}) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { noted.all = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
})()`;

async function noted(page: Page, key: keyof Noted): Promise<Noted> {
  const handle = await page.waitForFunction(
    (key) => {
      const { noted } = globalThis as unknown as { readonly noted: Noted };
      return noted[key as keyof Noted] > 0 ? noted : null;
    },
    {},
    key,
  );
  return (await handle.jsonValue()) as Noted;
}

/** Says that the story was read in the tab in front, which has gone elsewhere since: nothing reads it again. */
async function tellStory(run: ChromiumRun, { id, article }: StoryRecord): Promise<void> {
  const status = {
    kind: 'left',
    url: article.url,
    storyId: id,
    kept: true,
    notKept: null,
    readAt: '2026-03-15T09:00:00Z',
  };
  await (
    await run.worker()
  ).evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.storage.session.set({ ['tab:' + tab.id]: ${JSON.stringify(status)} });
  })()`);
}

/** Script, and style and layout, that one command costs. */
async function measureAnswers(page: Page): Promise<PanelRun> {
  const press = (key: string) => page.keyboard.press(key as 'j');
  await cost(page, () => press('j'));
  const next = await cost(page, () => press('j'));
  const filter = await cost(page, () =>
    page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.filter select')!;
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
  await new Promise((done) => setTimeout(done, 120));
  const after = await page.metrics();
  const spent = (name: 'ScriptDuration' | 'LayoutDuration' | 'RecalcStyleDuration') =>
    ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
  return {
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
  };
}
