import type { PanelTab } from '../../lib/panel/panel-ports.ts';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import { announceView } from '../../lib/panel/panel-view.ts';
import { goTo, lastOf, showFailure, showIdle, showReading } from '../../lib/panel/transitions.ts';
import { createTabMemory } from './tab-memory.ts';
import { openTabStory } from './open-tab-story.ts';
import { stepTo, storyInPage } from './quotation-actions.ts';
import { takeQuestions } from './take-questions.ts';
import type { PanelCore } from './panel-store.ts';

/** Keeps the state in step with the active tab. Returns the function that ends it. */
export function followTab(core: PanelCore): () => void {
  const memory = createTabMemory();
  const answer = takeQuestions(core);
  let news = 0;

  const arrive = (next: (state: PanelState) => PanelState) => {
    core.change(next);
    core.announce(announceView(core.view()));
  };

  const follow = (tab: PanelTab | null) => {
    news += 1;
    const mine = news;
    memory.keep(lastOf(core.get()));
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
        return void openTabStory(core, tab!.tabId, status, memory, () => mine === news).then(() =>
          answer(tab!.tabId),
        );
      default:
        return status satisfies never;
    }
  };

  const unwatch = core.ports.watchTab(follow);
  const unlisten = core.ports.onPersonSelected((tabId, voice) => {
    core.change((state) =>
      lastOf(state)?.tabId === tabId ? goTo(state, { kind: 'voice', voice }) : state,
    );
  });
  const unask = core.ports.onQuestion((tabId) => void answer(tabId));
  const unstep = core.ports.onStep((tabId, by) => {
    if (storyInPage(core)?.story.tabId === tabId) stepTo(core, by);
  });
  return () => {
    unwatch();
    unlisten();
    unask();
    unstep();
  };
}
