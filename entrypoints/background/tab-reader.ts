import type { Browser } from '../../lib/browser/api.ts';
import { pageAddress } from '../../lib/browser/page-address.ts';
import { takeQuestion } from '../../lib/browser/questions.ts';
import { heldCorrections, setTabStatus } from '../../lib/browser/session-status.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import type { Related } from '../../lib/model/related.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { TabStatus } from '../../lib/model/tab-status.ts';
import { keepStory } from './keep-story.ts';
import { readVersion } from './read-version.ts';
import type { Painting } from './painting.ts';
import type { Relating } from './relating.ts';
import type { SharedLibrary } from './shared-library.ts';
import type { TabWatch } from './tab-watch.ts';
import { takeArticle } from './take-article.ts';

/** From a click to a story in the panel and marks in the page. */
export interface TabReader {
  /** Reads the page of a tab. Never rejects: what goes wrong becomes the status of the tab. */
  read(tab: Browser.tabs.Tab): Promise<void>;
  /** The tab was closed: what is being read of it is written nowhere. */
  drop(tabId: number): void;
  isReading(tabId: number): boolean;
  /** True while any page is read. */
  isBusy(): boolean;
}

/** One reading of one tab. `tell` does nothing once a newer click has taken over. */
interface Run {
  readonly tabId: number;
  readonly url: string;
  readonly incognito: boolean;
  isCurrent(): boolean;
  tell(status: TabStatus): Promise<void>;
}

export function createTabReader(
  library: SharedLibrary,
  relating: Relating,
  painting: Painting,
  watch: TabWatch,
): TabReader {
  // Of several clicks on one tab only the newest may speak.
  const runs = new Map<number, symbol>();

  const readPage = async ({ tabId, url, incognito, isCurrent, tell }: Run) => {
    await tell({ kind: 'reading', url });
    const article = await takeArticle(tabId, url);
    if (!article.ok) {
      await tell({ kind: 'failed', url, reason: article.error });
      return;
    }
    if (!isCurrent()) return;
    const readAt = new Date().toISOString();
    const keeps = !incognito && (await loadSettings()).keepStories;
    const version = await readVersion(library, article.value, readAt, async (id) =>
      keeps ? [] : heldCorrections(tabId, id),
    );
    const { record, moved } = version;
    if (!isCurrent()) return;
    const notKept = await keepStory(library, tabId, incognito, version);
    if (notKept === 'nowhere') {
      await tell({ kind: 'failed', url, reason: 'storage' });
      return;
    }
    if (notKept === null) relating.add(record, moved);
    await tell({ kind: 'ready', url, storyId: record.id, kept: notKept === null, notKept, readAt });
    // A page that went while it was read has told so too early: there was nothing yet that it could leave.
    await watch.check(tabId, 'complete');
    if (!isCurrent()) return;
    await painting.paint(tabId, record, null);
    const related = await relatedOrNothing(relating, record);
    if (related && isCurrent()) await painting.paint(tabId, record, related);
  };

  return {
    async read(tab) {
      const tabId = tab.id;
      if (tabId === undefined) return;
      const url = pageAddress(tab.url ?? '');
      const mine = Symbol(url);
      runs.set(tabId, mine);
      const isCurrent = () => runs.get(tabId) === mine;
      const tell = async (status: TabStatus) => {
        if (isCurrent()) await tellTab(tabId, status);
      };
      try {
        await readPage({ tabId, url, incognito: tab.incognito, isCurrent, tell });
      } catch (error) {
        console.error('On Record: reading failed.', error);
        await tell({ kind: 'failed', url, reason: 'internal' });
      } finally {
        if (isCurrent()) runs.delete(tabId);
      }
    },
    drop: (tabId) => void runs.delete(tabId),
    isReading: (tabId) => runs.has(tabId),
    isBusy: () => runs.size > 0,
  };
}

async function tellTab(tabId: number, status: TabStatus): Promise<void> {
  // The panel says why; what was asked about the page must not wait for another.
  if (status.kind === 'failed') await takeQuestion(tabId);
  await setTabStatus(tabId, status);
}

/** The story is read: that nothing can be related to it takes nothing away from it. `null`: relating failed. */
async function relatedOrNothing(relating: Relating, record: StoryRecord): Promise<Related | null> {
  try {
    return await relating.related(record);
  } catch (error) {
    console.error('On Record: relating failed.', error);
    return null;
  }
}
