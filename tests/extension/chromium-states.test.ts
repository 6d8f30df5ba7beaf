import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { highlights } from './page-probe.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

/** What the panel says in each state of the page in front of it. */
describe('every state has its words', () => {
  let run: ChromiumRun;
  let site: Site;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    site = await serve((path) => (path === '/hang' ? 'hang' : (STATE_PAGES[path] ?? null)));
    run = await launchChromium({ args: ONLY_LOOPBACK });
    [page = await run.browser.newPage()] = await run.browser.pages();
    await page.goto(`${site.url}story`);
    await run.click(page);
    panel = await run.panel();
    await panel.waitForSelector('.quote');
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  const panelText = () => panel.$eval('body', (body) => body.innerText);
  const says = (words: RegExp) => waitUntil(panelText, (text) => words.test(text));

  test('a page that was left is stale: its story can still be read, and its marks are gone', async () => {
    await page.goto(`${site.url}second`);
    const text = await says(/You moved on/);
    expect(text).toMatch(/Click the On Record icon/);
    expect(text).toContain('Dockers vote to strike');
    expect(await highlights(page)).toEqual({});
  });

  test.each([
    ['a page without an article', 'shop', /No story here/],
    ['an empty page', 'empty', /No story here/],
    ['a front page', 'front', /This is a front page/],
    ['a story in a frame', 'framed', /Out of reach in a frame[\s\S]*tab of its own/],
    ['a story in a set of frames', 'frameset', /Out of reach in a frame/],
    ['a small frame beside no story', 'shop-with-film', /No story here/],
    ['another language', 'german', /Not in English[\s\S]*On Record reads English/],
    ['a PDF', 'paper.pdf', /A PDF/],
    ['a story without quotations', 'without-quotations', /Dockers vote[\s\S]*quot/i],
    ['a story behind a paywall', 'paywalled', /only the beginning of this story[\s\S]*Ewa Nowicka/],
    ['broken HTML', 'broken', /Ewa Nowicka[\s\S]*Nobody is selling anything today/],
    ['scripts in the text', 'scripts-in-text', /Dockers vote[\s\S]*Tom Reed/],
  ])('%s', async (_, path, words) => {
    await page.goto(`${site.url}${path}`);
    await run.click(page);
    await says(words);
    expect(await panel.title()).toBe('On Record');
  });

  test('a page that never ends loading is read all the same', async () => {
    // The loading itself is never over: only the waiting for it is.
    await page.goto(`${site.url}never-loaded`, { timeout: 700 }).catch(() => undefined);
    await run.click(page);
    await says(/Ewa Nowicka[\s\S]*Nobody is selling anything today/);
  });

  test('a page that comes back from the cache does not pass for the one read last', async () => {
    await page.goto(`${site.url}story`);
    await run.click(page);
    await says(/Dockers vote to strike/);
    await page.goto(`${site.url}second`);
    await run.click(page);
    await says(/Clinic by the harbour/);
    await page.goBack();
    await says(/You moved on/);
    expect(await highlights(page)).toEqual({});
  });

  test('a page of two megabytes is read, or refused in words', async () => {
    await page.goto(`${site.url}two-megabytes`);
    await run.click(page);
    await waitUntil(panelText, (text) => /Ewa Nowicka|Too long to read/.test(text), 30_000);
  });

  test.each([
    ['100,000 elements nested in one another', 'nested'],
    ['fifty megabytes of text', 'fifty-megabytes'],
  ])(
    '%s: refused in words, and the page goes on',
    async (_, path) => {
      await page.goto(site.url + path, { timeout: 60_000 });
      await run.click(page);
      await waitUntil(panelText, (text) => /Too long to read/.test(text), 30_000);
      expect(await page.evaluate(() => document.title)).toBe('A page');
    },
    120_000,
  );

  test('a page of the browser', async () => {
    await page.goto('chrome://version');
    await run.click(page);
    await says(/A page of the browser/);
  });

  test('the panel follows the active tab, and finds the story of each again', async () => {
    await page.goto(`${site.url}story`);
    await run.click(page);
    await says(/Dockers vote to strike/);
    const other = await run.browser.newPage();
    await other.goto(`${site.url}second`);
    await other.bringToFront();
    await says(/Not read yet/);
    await run.click(other);
    await says(/Clinic by the harbour/);
    await page.bringToFront();
    await waitUntil(panelText, (text) =>
      text.split('\n').slice(0, 5).join(' ').includes('Dockers vote'),
    );
    await other.close();
    await waitUntil(panelText, (text) => text.includes('Dockers vote'));
  });

  test('a link within the page does not make the story stale', async () => {
    await page.evaluate(() => {
      location.hash = 'main';
    });
    await new Promise((done) => setTimeout(done, 500));
    expect(await panelText()).not.toMatch(/You moved on/);
  });

  test('a story that grew since it was read is named so, until it is read again', async () => {
    await page.evaluate(() => {
      document.querySelector('.body p')!.parentElement!.insertAdjacentHTML(
        'beforeend',
        `<p>The harbour master answered the dockers late on Friday, in a letter that was pinned to the gates of the timber quay.</p>
         <p>“There will be no sale before the summer, and none without a vote,” said Ines Falk, the harbour master of Larkfield.</p>`,
      );
    });
    const text = await says(/has changed since it was read/);
    expect(text).toContain('Dockers vote to strike');
    await run.click(page);
    expect(await says(/Ines Falk/)).not.toMatch(/has changed since/);
  });

  test('a single-page site that goes on makes it stale', async () => {
    await page.evaluate(() => {
      history.pushState(null, '', '/another-story');
      document.querySelector('main')!.textContent = 'Something else.';
    });
    await says(/You moved on/);
  });

  test('the next story of an endless page makes it stale, and gets no marks', async () => {
    await page.goto(`${site.url}story`);
    await run.click(page);
    await says(/Dockers vote to strike/);
    await waitUntil(
      () => highlights(page),
      (found) => Object.keys(found).length > 0,
    );
    await page.evaluate(() => {
      document.querySelector('main')!.insertAdjacentHTML(
        'afterend',
        `<div style="height:2000px"></div><article><h1>Lighthouse opens</h1>
         <p>“I have kept this lamp for thirty years and never saw so many people,” said Ewa Nowicka on Friday.</p></article>`,
      );
      scrollTo(0, document.documentElement.scrollHeight);
      history.replaceState(null, '', '/lighthouse-opens');
    });
    await says(/You moved on/);
    expect(await highlights(page)).toEqual({});
  });

  test('marks that the page throws out come back when the reader moves', async () => {
    await page.goto(`${site.url}story`);
    await run.click(page);
    const painted = await waitUntil(
      () => highlights(page),
      (found) => Object.keys(found).length > 0,
    );
    // They come twice, the second time with what is related.
    await new Promise((done) => setTimeout(done, 500));
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(20, 20);
    await page.mouse.move(30, 30);
    await waitUntil(
      () => highlights(page),
      (found) => JSON.stringify(found) === JSON.stringify(painted),
    );
  });

  test('ten clicks in a row end with the story', async () => {
    await page.goto(`${site.url}story`);
    for (let i = 0; i < 10; i += 1) await run.click(page);
    await says(/Dockers vote to strike[\s\S]*Ewa Nowicka/);
    expect(await panel.$$('.quote')).not.toHaveLength(0);
  });
});
