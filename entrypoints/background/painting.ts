import { commandPage } from '../../lib/browser/send.ts';
import { allTabStatuses, heldRecord, tabStatus } from '../../lib/browser/session-status.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import type { PageMarks } from '../../lib/model/marks.ts';
import type { Related } from '../../lib/model/related.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { pageMarks } from '../../lib/panel/page-marks.ts';
import type { Relating } from './relating.ts';
import type { SharedLibrary } from './shared-library.ts';

/** What is marked in the pages that were read. */
export interface Painting {
  /** Marks the page of a tab as the settings say. `related` is `null` where it is not looked up yet. */
  paint(tabId: number, record: StoryRecord, related: Related | null): Promise<void>;
  /** Marks a page again, from what is known of its tab. */
  repaint(tabId: number): Promise<void>;
  /** Marks every page that was read again. */
  repaintAll(): Promise<void>;
}

const NO_MARKS: PageMarks = { voices: [], quotes: [], card: false };

/** One page that cannot be marked again keeps no other from it. */
function warn(error: unknown): void {
  console.warn('On Record: a page could not be marked again.', error);
}

export function createPainting(library: SharedLibrary, relating: Relating): Painting {
  const recordOf = async (tabId: number): Promise<StoryRecord | null> => {
    const status = await tabStatus(tabId);
    if (status.kind !== 'ready') return null;
    return status.kept ? (await library.open()).get(status.storyId) : heldRecord(tabId);
  };
  const paint = async (tabId: number, record: StoryRecord, related: Related | null) => {
    const settings = await loadSettings();
    const marks = settings.highlights
      ? { ...pageMarks(record, related), card: settings.hoverCard, cardOpens: settings.cardOpens }
      : NO_MARKS;
    await commandPage(tabId, { to: 'page', type: 'mark', marks });
  };
  const repaint = async (tabId: number) => {
    const record = await recordOf(tabId);
    if (record) await paint(tabId, record, await relating.related(record));
  };
  return {
    paint,
    repaint,
    async repaintAll() {
      const { highlights } = await loadSettings();
      for (const [tabId, status] of await allTabStatuses()) {
        if (status.kind !== 'ready' && status.kind !== 'left') continue;
        // To clear a page no story is needed: it may be gone, or storage may fail.
        if (!highlights) await commandPage(tabId, { to: 'page', type: 'mark', marks: NO_MARKS });
        else await repaint(tabId).catch(warn);
      }
    },
  };
}
