import type { PageCommand } from '../../lib/browser/messages.ts';
import type { TabStatus } from '../../lib/model/tab-status.ts';
import { launchChromium, ONLY_LOOPBACK } from '../browser/chromium.ts';
import type { LiveBrowser } from './live-browser.ts';
import { storedStory } from './stored-story.ts';

/** What is used of the extension's interface from within its panel. */
declare const chrome: {
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, TabStatus>> } };
  readonly tabs: {
    query(of: object): Promise<{ readonly id: number }[]>;
    sendMessage(tabId: number, message: PageCommand): Promise<unknown>;
  };
};

export async function liveChromium(): Promise<LiveBrowser> {
  const run = await launchChromium({ args: ONLY_LOOPBACK });
  const errors: string[] = [];
  (await run.worker()).on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const [page = await run.browser.newPage()] = await run.browser.pages();
  page.on('console', (message) => {
    const from = message.location().url ?? '';
    // The policy that keeps a saved page's scripts off refuses its inline handlers once more in our copy of the page.
    const handler = message.text().startsWith('Executing inline event handler violates');
    if (message.type() === 'error' && from.startsWith('chrome-extension:') && !handler) {
      errors.push(message.text());
    }
  });
  return {
    name: 'Chromium',
    page,
    errors,
    click: () => run.click(page),
    frontTab: async () =>
      (await run.panel()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const key = `tab:${tab!.id}`;
        const stored = await chrome.storage.session.get(key);
        return { tabId: tab!.id, status: stored[key] ?? { kind: 'idle' } };
      }),
    story: async (id) => {
      const panel = await run.panel();
      return panel.evaluate(storedStory, await panel.evaluateHandle(() => window), id);
    },
    settled: async () => {
      await (await run.panel()).waitForSelector('[data-settled]');
    },
    send: async (tabId, command) =>
      (await run.panel()).evaluate(
        (to, message) => chrome.tabs.sendMessage(to, message),
        tabId,
        command,
      ),
    close: () => run.browser.close(),
  };
}
