import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { accessibleTexts, elementCount, highlights, placeOf, scrollTop } from './page-probe.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** The whole line in a real Chromium: click, panel, marks, card, and back into the page. */
describe('the line from click to panel and page', () => {
  let run: ChromiumRun;
  let site: Site;
  let page: Page;
  let panel: Page;
  let elementsBefore: number;
  const errors: string[] = [];

  beforeAll(async () => {
    site = await serve((path) => STATE_PAGES[path] ?? null);
    run = await launchChromium({
      args: ONLY_LOOPBACK,
      defaultViewport: { width: 1000, height: 700 },
    });
    (await run.worker()).on('console', (message) => {
      if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
    });
    [page = await run.browser.newPage()] = await run.browser.pages();
    await page.goto(`${site.url}story`);
    elementsBefore = await elementCount(page);
    await run.click(page);
    panel = await run.panel();
    panel.on('pageerror', (error) => errors.push(`panel: ${String(error)}`));
    await panel.waitForSelector('.quote');
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  const panelText = () => panel.$eval('body', (body) => body.innerText);

  test('the panel shows the headline, the speakers with their roles, and the quotations', async () => {
    const text = await panelText();
    expect(text).toContain('Dockers vote to strike as council weighs port sale');
    expect(text).toMatch(/Ewa Nowicka[\s\S]*general secretary of the dockers’ union/);
    expect(text).toMatch(/Tom Reed[\s\S]*deputy leader of Larkfield council/);
    expect(text).toContain('Ana Ruiz');
    for (const said of [
      '“We were promised a say before anything was sold, and we have not had it,”',
      '“If the council wants a fight, it will find us ready. If it wants to talk, it knows where we are.”',
      '“Nobody is selling anything today.”',
      '“It keeps my patients awake,”',
    ]) {
      expect(text.replaceAll(/,(?=”)/g, '')).toContain(said.replace(',”', '”'));
    }
  });

  test('nothing around the article gets in, and no photographer is among the people', async () => {
    const text = await panelText();
    expect(text).not.toMatch(
      /Ravi Sen|newsletter|ten minutes of the day|never wanted the job|Lena Marsh/,
    );
  });

  test('names are highlighted, and the page has no element more than before', async () => {
    const marks = await waitUntil(
      () => highlights(page),
      (found) => Object.values(found).some((size) => size > 0),
    );
    const names = Object.values(marks).reduce((sum, size) => sum + size, 0);
    expect(names).toBeGreaterThanOrEqual(4);
    expect(await elementCount(page)).toBe(elementsBefore);
  });

  test('resting on a name shows a card; Escape takes it away without a trace', async () => {
    const place = await placeOf(page, 'Tom Reed');
    await page.mouse.move(place.x, place.y, { steps: 3 });
    const texts = await waitUntil(
      () => accessibleTexts(page),
      (found) => found.some((text) => text === 'deputy leader of Larkfield council'),
    );
    expect(texts.join('\n')).toContain('Nobody is selling anything today');
    expect(await elementCount(page)).toBe(elementsBefore + 1);
    await page.keyboard.press('Escape');
    await waitUntil(
      () => elementCount(page),
      (count) => count === elementsBefore,
    );
    await page.mouse.move(5, 5);
  });

  test('a click on a quotation in the panel scrolls the page to it and lights it up', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const before = await scrollTop(page);
    await panel.evaluate(() => {
      const quote = [...document.querySelectorAll<HTMLElement>('.quote')].find((element) =>
        element.innerText.includes('keeps my patients awake'),
      );
      quote!.querySelector<HTMLElement>('button')!.click();
    });
    await waitUntil(
      () => scrollTop(page),
      (top) => top > before,
    );
    await waitUntil(
      () => highlights(page),
      (found) => Object.entries(found).some(([name, size]) => name.includes('flash') && size > 0),
    );
  });

  test('a click on a highlighted name selects the person in the panel', async () => {
    const place = await placeOf(page, 'Tom Reed');
    await page.mouse.click(place.x, place.y);
    await waitUntil(panelText, (text) => /Tom Reed/.test(text) && /back/i.test(text));
    await page.mouse.move(5, 5);
  });

  test('axe finds nothing to complain of in the panel', async () => {
    await panel.evaluate(AXE);
    const violations = await panel.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(root: Document): Promise<{
            violations: { id: string; nodes: { target: string[] }[] }[];
          }>;
        };
      };
      const result = await axe.run(document);
      return result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join(' ')}`,
      );
    });
    expect(violations).toEqual([]);
  });

  test('the worker may be stopped: the next click reads all the same', async () => {
    const worker = await run.worker();
    await worker.close();
    await page.goto(`${site.url}second`);
    await run.click(page);
    await waitUntil(panelText, (text) =>
      text.includes('Clinic by the harbour asks for quiet nights'),
    );
    // The first story is in the library now, and both quote Tom Reed.
    await waitUntil(panelText, (text) =>
      text.includes('Dockers vote to strike as council weighs port sale'),
    );
  });

  test('no error was written anywhere', () => {
    expect(errors).toEqual([]);
  });
});
