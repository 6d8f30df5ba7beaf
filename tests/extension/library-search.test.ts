import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BackgroundAnswer } from '../../lib/browser/messages.ts';
import type { SearchAnswer } from '../../lib/model/search.ts';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { STATE_PAGES } from './state-pages.ts';

const TITLE = 'Dockers vote to strike as council weighs port sale';

/** The events of the address bar, with what only the browser calls. */
interface OmniboxGlobal {
  readonly chrome: {
    readonly omnibox: {
      readonly onInputChanged: { dispatch(text: string, offer: (found: never) => void): void };
      readonly onInputEntered: { dispatch(text: string, how: string): void };
    };
  };
}

/** The search as the extension's own pages ask for it, over the bundled stories and one of the reader's own. */
describe('searching the library', () => {
  let run: ChromiumRun;
  let site: Site;
  let panel: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    site = await serve((path) => STATE_PAGES[path] ?? null);
    run = await launchChromium({ args: ONLY_LOOPBACK });
    (await run.worker()).on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    const [page] = await run.browser.pages();
    await page!.goto(`${site.url}story`);
    await run.click(page!);
    panel = await run.panel();
    await panel.waitForSelector('.quote');
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
  });

  const search = async (query: string): Promise<SearchAnswer> => {
    const answer = await panel.evaluate(
      (query) =>
        // The page's own messenger: the test speaks as the page would.
        (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: object): Promise<BackgroundAnswer> } };
          }
        ).chrome.runtime.sendMessage({
          to: 'background',
          type: 'search',
          query,
          from: 0,
          most: 10,
        }),
      query,
    );
    expect(answer.ok).toBe(true);
    return (answer as { readonly value: SearchAnswer }).value;
  };

  const titles = ({ stories }: SearchAnswer) => stories.map(({ story }) => story.title);

  test('the story just read is found by its words, while they are typed, and with a slip', async () => {
    for (const query of ['dockers strike', '"weighs port"', 'dockrs coun', 'speaker:nowicka ']) {
      expect(titles(await search(query)), query).toContain(TITLE);
    }
  });

  test('the answer shows the quotation, who said it, and the words asked for', async () => {
    const { stories, pending } = await search('in:quotations speaker:nowicka promised');
    expect(pending).toBe(0);
    const [passage] = stories[0]!.passages;
    expect(passage!.speaker).toBe('Ewa Nowicka');
    const [mark] = passage!.marks;
    expect(passage!.text.slice(mark!.start, mark!.end)).toBe('promised');
  });

  test('the address bar offers it, and opens it', async () => {
    const worker = await run.worker();
    // The bar itself cannot be driven: its events are sent as the browser sends them.
    const offered = await worker.evaluate(
      () =>
        new Promise<readonly { content: string; description: string }[]>((done) => {
          const { onInputChanged } = (globalThis as unknown as OmniboxGlobal).chrome.omnibox;
          onInputChanged.dispatch('dockers strike', done);
        }),
    );
    const found = offered.find(({ description }) => description.includes(TITLE));
    expect(found?.content).toMatch(/^https?:/u);
    await worker.evaluate(() => {
      const { onInputEntered } = (globalThis as unknown as OmniboxGlobal).chrome.omnibox;
      onInputEntered.dispatch('no story at all', 'newForegroundTab');
    });
    const opened = await run.browser.waitForTarget((target) =>
      target.url().endsWith('/library.html#search=no%20story%20at%20all'),
    );
    await (await opened.page())?.close();
  });

  test('the bundled stories are searched too', async () => {
    const { total, stories } = await search('in:quotations');
    expect(total).toBeGreaterThan(10);
    expect(stories.some(({ story }) => story.bundled)).toBe(true);
  });

  test('a worker that was stopped answers as before', async () => {
    await (await run.worker()).close();
    expect(titles(await search('dockers strike'))).toContain(TITLE);
    expect(errors).toEqual([]);
  });
});
