import { passagesOf } from '../../lib/model/passage.ts';
import type { StoryId } from '../../lib/model/story.ts';
import type { PanelActions } from '../../lib/panel/panel-actions.ts';
import type { StoryState } from '../../lib/panel/panel-state.ts';
import { listedQuotations } from '../../lib/panel/panel-view.ts';
import {
  addRelated,
  closeStory,
  goBack,
  goForward,
  goTo,
  selectQuote,
  showKept,
  showLast,
} from '../../lib/panel/transitions.ts';
import type { PanelCore } from './panel-store.ts';

/** What the reader can do, apart from the note of the first time. */
export function createPanelActions(core: PanelCore): Omit<PanelActions, 'dismissNote'> {
  const { ports, words, change } = core;

  const select = async (id: string) => {
    change((state) => selectQuote(state, id));
    const quote = listedQuotations(core.view()).find((candidate) => candidate.id === id);
    core.announce(quote?.announcement ?? '');
    const state = storyInPage(core);
    if (state === null || state.story.tabId === null) return;
    const { story, attributions } = state.story.record.reading;
    const said = attributions.find((candidate) => candidate.quote.id === id)?.quote.content ?? [];
    const passages = said.flatMap((span) => passagesOf(story, span));
    const found = await ports.show(state.story.tabId, id, passages);
    if (!found) core.announce(words('announceNotInPage', quote?.announcement ?? ''));
  };

  const open = async (id: StoryId) => {
    const record = await ports.loadStory(id);
    if (record === null) return core.announce(words('failedGone'));
    change((state) => showKept(state, record));
    const related = await ports.related(id, null);
    change((state) => addRelated(state, id, related));
  };

  const inPage = (act: (tabId: number) => Promise<void>) => {
    const tabId = storyInPage(core)?.story.tabId ?? null;
    if (tabId !== null) void act(tabId);
  };

  return {
    selectQuote: (id) => void select(id),
    step: (by) => {
      const listed = listedQuotations(core.view());
      const state = core.get();
      const at = listed.findIndex(({ id }) => state.kind === 'story' && id === state.story.quote);
      const next = listed[at === -1 && by === -1 ? listed.length - 1 : at + by];
      if (next !== undefined) void select(next.id);
    },
    pointAt: (id) => inPage((tabId) => ports.activate(tabId, id)),
    focusVoice: (voice) => inPage((tabId) => ports.card(tabId, voice)),
    openVoice: (voice) => {
      inPage((tabId) => ports.card(tabId, null));
      change((state) => goTo(state, { kind: 'voice', voice }));
    },
    goBack: () => change(goBack),
    goForward: () => change(goForward),
    showLast: () => change(showLast),
    close: () => change(closeStory),
    openStory: (id) => void open(id),
  };
}

/** The story whose page is in front of the reader; `null`: there is none. */
function storyInPage(core: PanelCore): StoryState | null {
  const state = core.get();
  return state.kind === 'story' && state.at === 'here' ? state : null;
}
