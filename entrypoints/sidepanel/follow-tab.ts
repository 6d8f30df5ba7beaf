import type { PanelTab, StoryStatus } from '../../lib/panel/panel-ports.ts';
import type { OpenStory, PanelState } from '../../lib/panel/panel-state.ts';
import { announceView } from '../../lib/panel/panel-view.ts';
import {
  addRelated,
  goTo,
  lastOf,
  openStory,
  renewStory,
  showFailure,
  showIdle,
  showReading,
  showStory,
} from '../../lib/panel/transitions.ts';
import type { PanelCore } from './panel-store.ts';

/** Keeps the state in step with the active tab. Returns the function that ends it. */
export function followTab(core: PanelCore): () => void {
  const { ports, change } = core;
  /** Where the reader was in the story of each tab. */
  const stories = new Map<number, OpenStory>();
  let news = 0;

  const arrive = (next: (state: PanelState) => PanelState) => {
    change(next);
    core.announce(announceView(core.view()));
  };

  const openFrom = async (tab: PanelTab, status: StoryStatus) => {
    const mine = news;
    const record = await ports.loadRecord(status, tab.tabId);
    if (mine !== news) return;
    if (record === null) return arrive((state) => showFailure(state, 'gone'));
    const shown = lastOf(core.get());
    const known = shown?.tabId === tab.tabId ? shown : stories.get(tab.tabId);
    const story =
      known?.record.id === record.id
        ? renewStory(known, record)
        : openStory(record, {
            tabId: tab.tabId,
            notKept: status.notKept,
            correctable: ports.corrections !== null,
            format: core.format.get(),
          });
    arrive(() => showStory(story, status.kind === 'left' ? 'left' : 'here'));
    const related = await ports.related(record.id, status.kept ? null : tab.tabId);
    change((state) => addRelated(state, record.id, related));
  };

  const follow = (tab: PanelTab | null) => {
    news += 1;
    const last = lastOf(core.get());
    if (last !== null && last.tabId !== null) stories.set(last.tabId, last);
    const status = tab?.status ?? { kind: 'idle' };
    switch (status.kind) {
      case 'idle':
        return arrive(showIdle);
      case 'reading':
        return arrive(showReading);
      case 'failed':
        return arrive((state) => showFailure(state, status.reason));
      case 'ready':
      case 'left':
        return void openFrom(tab!, status);
      default:
        return status satisfies never;
    }
  };

  const unwatch = ports.watchTab(follow);
  const unlisten = ports.onPersonSelected((tabId, voice) => {
    change((state) =>
      lastOf(state)?.tabId === tabId ? goTo(state, { kind: 'voice', voice }) : state,
    );
  });
  return () => {
    unwatch();
    unlisten();
  };
}
