import type { Tabs } from 'webextension-polyfill';
import { commandPage } from '../../lib/browser/send.ts';
import { injectReader } from '../../lib/browser/inject-reader.ts';
import { failureOfAddress, pageAddress } from '../../lib/browser/page-address.ts';
import {
  allTabStatuses,
  heldRecord,
  setTabStatus,
  tabStatus,
} from '../../lib/browser/session-status.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { parseArticle, type Article } from '../../lib/model/article.ts';
import type { PageMarks } from '../../lib/model/marks.ts';
import type { ReadingFailure } from '../../lib/model/reading.ts';
import type { Related } from '../../lib/model/related.ts';
import { failed, type Result } from '../../lib/model/result.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { pageMarks } from '../../lib/panel/page-marks.ts';
import { keepStory } from './keep-story.ts';
import { makeRecord } from './make-record.ts';
import type { Relating } from './relating.ts';
import type { SharedLibrary } from './shared-library.ts';

/** From a click to a story in the panel and marks in the page. */
export interface TabReader {
  /** Reads the page of a tab. Never rejects: what goes wrong becomes the status of the tab. */
  read(tab: Tabs.Tab): Promise<void>;
  related(storyId: StoryId, tabId: number | null): Promise<Related>;
  repaint(tabId: number): Promise<void>;
  repaintAll(): Promise<void>;
  isReading(tabId: number): boolean;
}

const NO_MARKS: PageMarks = { voices: [], quotes: [], card: false };

export function createTabReader(library: SharedLibrary, relating: Relating): TabReader {
  // Of several clicks on one tab only the newest may speak.
  const runs = new Map<number, symbol>();

  const recordOf = async (tabId: number): Promise<StoryRecord | null> => {
    const status = await tabStatus(tabId);
    if (status.kind !== 'ready') return null;
    return status.kept ? (await library.open()).get(status.storyId) : heldRecord(tabId);
  };

  const paint = async (tabId: number, record: StoryRecord, related: Related | null) => {
    const settings = await loadSettings();
    const marks = settings.highlights ? pageMarks(record, related) : NO_MARKS;
    const card = settings.highlights && settings.hoverCard;
    await commandPage(tabId, { to: 'page', type: 'mark', marks: { ...marks, card } });
  };

  const repaint = async (tabId: number) => {
    const record = await recordOf(tabId);
    if (record) await paint(tabId, record, await relating.related(record));
  };

  const run = async (tab: Tabs.Tab, tabId: number, isCurrent: () => boolean) => {
    const url = pageAddress(tab.url ?? '');
    await setTabStatus(tabId, { kind: 'reading', url });
    const article = await articleOf(tabId, url);
    if (!isCurrent()) return;
    if (!article.ok) {
      await setTabStatus(tabId, { kind: 'failed', url, reason: article.error });
      return;
    }
    const record = makeRecord(article.value, new Date().toISOString());
    const notKept = await keepStory(library, tabId, tab.incognito, record);
    if (!isCurrent()) return;
    if (notKept === 'nowhere') {
      await setTabStatus(tabId, { kind: 'failed', url, reason: 'storage' });
      return;
    }
    const kept = notKept === null;
    await setTabStatus(tabId, { kind: 'ready', url, storyId: record.id, kept, notKept });
    if (kept) relating.add(record);
    await paint(tabId, record, null);
    const related = await relating.related(record);
    if (isCurrent()) await paint(tabId, record, related);
  };

  return {
    async read(tab) {
      const tabId = tab.id;
      if (tabId === undefined) return;
      const mine = Symbol(String(tabId));
      runs.set(tabId, mine);
      const isCurrent = () => runs.get(tabId) === mine;
      try {
        await run(tab, tabId, isCurrent);
      } catch (error) {
        console.error('On Record: reading failed.', error);
        const url = pageAddress(tab.url ?? '');
        if (isCurrent()) await setTabStatus(tabId, { kind: 'failed', url, reason: 'internal' });
      } finally {
        if (isCurrent()) runs.delete(tabId);
      }
    },
    async related(storyId, tabId) {
      const held = tabId === null ? null : await heldRecord(tabId);
      const record = held?.id === storyId ? held : await (await library.open()).get(storyId);
      return record ? relating.related(record) : { stories: [], people: [] };
    },
    repaint,
    async repaintAll() {
      for (const [tabId, status] of await allTabStatuses()) {
        if (status.kind === 'ready') await repaint(tabId);
      }
    },
    isReading: (tabId) => runs.has(tabId),
  };
}

/** Takes the article out of the page. What comes back is checked: a page is not ours. */
async function articleOf(tabId: number, url: string): Promise<Result<Article, ReadingFailure>> {
  const injected = await injectReader(tabId, url);
  if (!injected.ok) return injected;
  const answer = injected.value as Result<unknown, ReadingFailure> | null | undefined;
  if (typeof answer?.ok !== 'boolean') return failed(failureOfAddress(url) ?? 'internal');
  if (!answer.ok) {
    // The browser's viewer for PDF lets us in and has no text of its own.
    const viewer = answer.error === 'no-article' ? failureOfAddress(url) : null;
    return failed(viewer ?? answer.error);
  }
  const article = parseArticle(answer.value);
  return article.ok ? article : failed('internal');
}
