import type { Page } from 'puppeteer-core';
import type { PageCommand } from '../../lib/browser/messages.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { TabStatus } from '../../lib/model/tab-status.ts';

/** What is used of the extension's interface from within its panel. */
declare const chrome: {
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, TabStatus>> } };
  readonly tabs: {
    query(of: object): Promise<{ readonly id: number }[]>;
    sendMessage(tabId: number, message: PageCommand): Promise<unknown>;
  };
};

/** The state of the tab in front, as the panel sees it. */
export function frontTab(panel: Page): Promise<{ tabId: number; status: TabStatus }> {
  return panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const key = `tab:${tab!.id}`;
    const stored = await chrome.storage.session.get(key);
    return { tabId: tab!.id, status: stored[key] ?? { kind: 'idle' } };
  });
}

/** A kept story, without its terms, straight from the extension's database. */
export function storedRecord(
  panel: Page,
  id: string,
): Promise<Pick<StoryRecord, 'article' | 'reading'>> {
  return panel.evaluate(
    (wanted) =>
      new Promise<Pick<StoryRecord, 'article' | 'reading'>>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.addEventListener('error', () => reject(new Error('no library')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const asked = database.transaction('stories').objectStore('stories').get(wanted);
          asked.addEventListener('error', () => reject(new Error('no story')));
          asked.addEventListener('success', () => {
            database.close();
            resolve(asked.result as Pick<StoryRecord, 'article' | 'reading'>);
          });
        });
      }),
    id,
  );
}

export async function sendToPage(panel: Page, tabId: number, command: PageCommand): Promise<void> {
  await panel.evaluate((to, message) => chrome.tabs.sendMessage(to, message), tabId, command);
}
