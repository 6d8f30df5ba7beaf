import type { CorrectionPorts, PanelPorts, StoryStatus } from '../panel/panel-ports.ts';
import type { Related } from '../model/related.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { loadChoice, saveChoice } from './choices.ts';
import { commandKeys } from './commands.ts';
import { listenForPersonSelected, listenForStep } from './listen.ts';
import { openOwnPage } from './open-own-page.ts';
import { takeQuestion, watchQuestions } from './questions.ts';
import { withReadingAlarm } from './reading-alarm.ts';
import { askBackground, askPageForLink, commandPage } from './send.ts';
import { heldRecord } from './session-status.ts';
import { watchActiveTab, watchOneTab } from './watch-tab.ts';

/** What the ports need of the library. */
export type StoryLoader = (id: StoryId) => Promise<StoryRecord | null>;

/**
 * The panel's ports to the real browser. `load` finds a kept story and may reject: the story is then shown as gone.
 * `only` is the one tab that the panel is for; `null`: it follows the active tab of its window.
 */
export function createPanelPorts(load: StoryLoader, only: number | null): PanelPorts {
  const loadStory = (id: StoryId) => load(id).catch(() => null);
  return {
    watchTab: withReadingAlarm(
      only === null ? watchActiveTab : (listener) => watchOneTab(only, listener),
    ),
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
    openLibrary: (place = '') => openOwnPage(`/library.html${place}`),
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
