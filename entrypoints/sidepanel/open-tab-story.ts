import type { StoryStatus } from '../../lib/panel/panel-ports.ts';
import { announceView } from '../../lib/panel/panel-view.ts';
import {
  addRelated,
  lastOf,
  openStory,
  showFailure,
  showStory,
} from '../../lib/panel/transitions.ts';
import { renewStory } from '../../lib/panel/renew-story.ts';
import type { PanelCore } from './panel-store.ts';
import type { TabMemory } from './tab-memory.ts';

/**
 * Opens the story of a tab, at the place where the reader was in it, then adds what is related. Nothing happens once
 * `isNews` says that something newer came. A story that is only read anew is not announced: the reader is in it.
 */
export async function openTabStory(
  core: PanelCore,
  tabId: number,
  status: StoryStatus,
  memory: TabMemory,
  isNews: () => boolean,
): Promise<void> {
  const { ports, change } = core;
  const record = await ports.loadRecord(status, tabId);
  if (!isNews()) return;
  const before = core.get();
  const last = lastOf(before);
  const known = last?.tabId === tabId ? last : memory.find(tabId);
  const at = status.kind === 'left' ? 'left' : 'here';
  const renewed = before.kind === 'story' && before.at === at && before.story === known;
  change((state) => {
    if (record === null) return showFailure(state, 'gone');
    if (known?.record.id === record.id) {
      const { notKept } = status;
      return showStory({ ...renewStory(known, record), notKept }, at, status.changed);
    }
    const correctable = ports.corrections !== null;
    const tab = { tabId, notKept: status.notKept, correctable, format: core.format.get() };
    return showStory(openStory(record, tab), at, status.changed);
  });
  if (!renewed) core.announce(announceView(core.view()));
  if (record === null) return;
  const related = await ports.related(record.id, status.kept ? null : tabId);
  change((state) => addRelated(state, record, related));
}
