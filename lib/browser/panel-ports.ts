import type { CorrectionPorts, PanelPorts, PanelTab, StoryStatus } from '../panel/panel-ports.ts';
import type { Related } from '../model/related.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import type { TabStatus } from '../model/tab-status.ts';
import { api } from './api.ts';
import { loadChoice, saveChoice } from './choices.ts';
import { commandKeys } from './commands.ts';
import { listenForPersonSelected, listenForStep } from './listen.ts';
import { openOwnPage } from './open-own-page.ts';
import { takeQuestion, watchQuestions } from './questions.ts';
import { askBackground, askPageForLink, commandPage } from './send.ts';
import { heldRecord, tabStatus, watchTabStatuses } from './session-status.ts';

/** What the ports need of the library. */
export type StoryLoader = (id: StoryId) => Promise<StoryRecord | null>;

/** The panel's ports to the real browser. `load` finds a kept story and may reject: the story is then shown as gone. */
export function createPanelPorts(load: StoryLoader): PanelPorts {
  const loadStory = (id: StoryId) => load(id).catch(() => null);
  return {
    watchTab,
    loadRecord: async ({ kept, storyId }: StoryStatus, tabId: number) =>
      kept ? await loadStory(storyId) : await heldRecord(tabId),
    loadStory,
    related: (storyId, tabId) => relatedTo(storyId, tabId),
    show: (tabId, quote, passages) =>
      commandPage(tabId, { to: 'page', type: 'show', quote, passages }),
    link: askPageForLink,
    activate: async (tabId, quote) => {
      await commandPage(tabId, { to: 'page', type: 'activate', quote });
    },
    card: async (tabId, person) => {
      await commandPage(tabId, { to: 'page', type: 'card', person });
    },
    onPersonSelected: listenForPersonSelected,
    onQuestion: watchQuestions,
    takeQuestion,
    onStep: listenForStep,
    commands: commandKeys,
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false; // no focus, or refused
      }
    },
    choice: loadChoice,
    choose: saveChoice,
    openLibrary: () => openOwnPage('/library.html'),
    corrections,
  };
}

/** A worker that was stopped in the middle is woken by the second question; one that fails twice relates nothing. */
async function relatedTo(storyId: StoryId, tabId: number | null): Promise<Related> {
  const ask = () => askBackground('related', { storyId, tabId });
  try {
    return await ask().catch(ask);
  } catch (error) {
    console.error('On Record: nothing could be related.', error);
    return { stories: [], people: [] };
  }
}

const corrections: CorrectionPorts = {
  add: (storyId, tabId, correction) =>
    askBackground('correct', { storyId, tabId, correction }).catch(() => null),
  remove: (id, storyId, tabId) => askBackground('uncorrect', { id, storyId, tabId }),
};

/** Follows the active tab of the window that the panel is in. */
function watchTab(listener: (tab: PanelTab | null) => void): () => void {
  let active: { readonly tabId: number; readonly incognito: boolean } | null = null;
  let windowId: number | undefined;
  let ended = false;
  // Only the answer to the newest question counts, and no answer that is older than an event.
  let question = 0;
  let events = 0;

  const tell = (status: TabStatus) => {
    if (!ended && active) listener({ ...active, status });
  };
  const look = async () => {
    question += 1;
    const mine = question;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    if (ended || mine !== question) return;
    windowId = tab?.windowId ?? windowId;
    active = tab?.id === undefined ? null : { tabId: tab.id, incognito: tab.incognito };
    if (!active) {
      listener(null);
      return;
    }
    const before = events;
    const status = await tabStatus(active.tabId);
    if (mine === question && before === events) tell(status);
  };
  const onActivated = (info: { readonly windowId: number }) => {
    if (windowId === undefined || info.windowId === windowId) void look();
  };
  const onMoved = () => void look();

  api.tabs.onActivated.addListener(onActivated);
  api.tabs.onAttached.addListener(onMoved);
  api.tabs.onDetached.addListener(onMoved);
  const unwatch = watchTabStatuses((tabId, status) => {
    if (tabId !== active?.tabId) return;
    events += 1;
    tell(status);
  });
  void look();
  return () => {
    ended = true;
    unwatch();
    api.tabs.onActivated.removeListener(onActivated);
    api.tabs.onAttached.removeListener(onMoved);
    api.tabs.onDetached.removeListener(onMoved);
  };
}
