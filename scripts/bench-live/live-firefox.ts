import type { TabStatus } from '../../lib/model/tab-status.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { FrontTab, LiveBrowser } from './live-browser.ts';
import { storedStory } from './stored-story.ts';

export async function liveFirefox(): Promise<LiveBrowser> {
  const run = await launchFirefox();
  const page = await run.browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    const from = message.location().url ?? '';
    if (message.type() === 'error' && from.startsWith('moz-extension:'))
      errors.push(message.text());
  });
  return {
    name: 'Firefox',
    page,
    errors,
    click: () => run.click(page),
    frontTab: () =>
      run.inSidebar(async (_window, _argument, { browser, clone }): Promise<FrontTab> => {
        const [tab] = await browser.tabs.query(clone({ active: true, currentWindow: true }));
        const key = `tab:${tab!.id}`;
        const stored = await browser.storage.session.get(key);
        return { tabId: tab!.id, status: (stored[key] as TabStatus) ?? { kind: 'idle' } };
      }, null),
    story: (id) => run.inSidebar(storedStory, id),
    settled: async () => {
      for (;;) {
        const settled = await run.inSidebar(
          ({ document }) => document.querySelector('[data-settled]') !== null,
          null,
        );
        if (settled) return;
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    send: (tabId, command) =>
      run.inSidebar(
        (_window, [to, message], { browser, clone }) =>
          browser.tabs.sendMessage(to, clone(message)),
        [tabId, command] as const,
      ),
    close: () => run.browser.close(),
  };
}
