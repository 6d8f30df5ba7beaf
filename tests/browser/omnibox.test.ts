import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Suggestion } from '../../lib/browser/omnibox.ts';

/** The part of the browser that is used, with what it was told. */
const browser = vi.hoisted(() => {
  const heard: Record<string, (...given: never[]) => void> = {};
  return {
    heard,
    opened: [] as unknown[],
    hint: '',
    api: {
      omnibox: {
        setDefaultSuggestion: ({ description }: { description: string }) => {
          browser.hint = description;
        },
        onInputChanged: { addListener: (listener: () => void) => (heard.changed = listener) },
        onInputEntered: { addListener: (listener: () => void) => (heard.entered = listener) },
      },
      tabs: {
        update: (tab: object) => browser.opened.push(tab),
        create: (tab: object) => browser.opened.push(tab),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: browser.api }));
const { listenInOmnibox, omniboxText } = await import('../../lib/browser/omnibox.ts');

const enter = (text: string, disposition = 'currentTab') =>
  browser.heard.entered!(text as never, disposition as never);

async function type(text: string): Promise<unknown> {
  return new Promise((done) => {
    browser.heard.changed!(text as never, done as never);
  });
}

function listen(suggestions: Readonly<Record<string, readonly Suggestion[]>> = {}): void {
  browser.opened.length = 0;
  listenInOmnibox(
    {
      suggest: async (text) => suggestions[text] ?? [],
      addressOf: (text) => `page#search=${text}`,
    },
    { markup: true, hint: 'Search & find' },
  );
}

const TOLLS = { address: 'https://news.example/a', title: 'Tolls <b>rise</b>', detail: 'A & B' };

describe('the address bar', () => {
  beforeEach(() => listen({ tolls: [TOLLS] }));

  test('offers stories, with their text escaped', async () => {
    expect(browser.hint).toBe('Search &amp; find');
    expect(await type('tolls')).toEqual([
      {
        content: 'https://news.example/a',
        description: 'Tolls &lt;b&gt;rise&lt;/b&gt; – A &amp; B',
      },
    ]);
  });

  test('opens what was offered, and searches for anything else', async () => {
    await type('tolls');
    enter('https://news.example/a');
    enter('https://evil.example/');
    enter('tolls', 'newForegroundTab');
    enter('tolls', 'newBackgroundTab');
    expect(browser.opened).toEqual([
      { url: 'https://news.example/a' },
      { url: 'page#search=https://evil.example/' },
      { url: 'page#search=tolls', active: true },
      { url: 'page#search=tolls', active: false },
    ]);
  });
});

test.each([
  [
    'a "quoted" <tag> & more',
    'a &quot;quoted&quot; &lt;tag&gt; &amp; more',
    'a "quoted" <tag> & more',
  ],
  ["it's", 'it&apos;s', "it's"],
  ['half \uD83D of \uDE00 a 😀', 'half  of  a 😀', 'half  of  a 😀'],
  ['control\u0000s\u001B', 'controls', 'controls'],
  [`${'x'.repeat(119)}😀`, 'x'.repeat(119), 'x'.repeat(119)],
])('%j is shown safely', (text, markup, plain) => {
  expect(omniboxText(text, true)).toBe(markup);
  expect(omniboxText(text, false)).toBe(plain);
});
