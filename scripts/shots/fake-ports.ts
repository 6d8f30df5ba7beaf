import type { Related } from '../../lib/model/related.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { PanelPorts, PanelTab, StoryStatus } from '../../lib/panel/panel-ports.ts';

/** What a pretended browser has. */
export interface FakeBrowser {
  readonly records: readonly StoryRecord[];
  /** What is related to every story; `null`: it never answers. */
  readonly related: Related | null;
  readonly tab: PanelTab;
  /** True where the note about keeping was seen. */
  readonly noteSeen: boolean;
  /** The id of a story that loads later than those asked for after it. */
  readonly slow?: string;
}

/** The ports to it, what was asked of it, and the means to let things happen in it. */
export interface FakePorts extends PanelPorts {
  /** Calls of `show`, `activate`, `card`, `copy` and the corrections, in order, as "show q1". */
  readonly asked: readonly string[];
  /** Another tab, or another status of this one. */
  readonly arrive: (tab: PanelTab | null) => void;
  readonly clickName: (tabId: number, person: string) => void;
  /** "Who said this?" of words in the page. */
  readonly ask: (tabId: number, selected: string) => void;
  readonly pressStep: (tabId: number, by: 1 | -1) => void;
}

/** A browser that answers at once and forgets. */
export function createFakePorts(browser: FakeBrowser): FakePorts {
  const asked: string[] = [];
  let listener: ((tab: PanelTab | null) => void) | null = null;
  let question: string | null = null;
  let onQuestion: ((tabId: number) => void) | null = null;
  let onStep: ((tabId: number, by: 1 | -1) => void) | null = null;
  let onName: ((tabId: number, person: string) => void) | null = null;
  const find = async (id: string) => browser.records.find((record) => record.id === id) ?? null;
  return {
    asked,
    arrive: (tab) => listener?.(tab),
    clickName: (tabId, person) => onName?.(tabId, person),
    ask: (tabId, selected) => {
      question = selected;
      onQuestion?.(tabId);
    },
    pressStep: (tabId, by) => onStep?.(tabId, by),
    watchTab: (listen) => {
      listener = listen;
      queueMicrotask(() => listen(browser.tab));
      return () => {
        listener = null;
      };
    },
    loadRecord: async ({ storyId }) => {
      if (storyId === browser.slow) await new Promise((done) => setTimeout(done, 10));
      return find(storyId);
    },
    loadStory: find,
    related: () =>
      browser.related === null ? new Promise(() => {}) : Promise.resolve(browser.related),
    show: async (_tab, quote) => asked.push(`show ${quote}`) > 0,
    link: async (_tab, passages) => `https://tried.example/#${passages[0]?.start}`,
    activate: async (_tab, quote) => void asked.push(`activate ${quote}`),
    card: async (_tab, person) => void asked.push(`card ${person}`),
    onPersonSelected: (listen) => {
      onName = listen;
      return () => {
        onName = null;
      };
    },
    onQuestion: (listen) => {
      onQuestion = listen;
      return () => {
        onQuestion = null;
      };
    },
    takeQuestion: async () => {
      const taken = question;
      question = null;
      return taken;
    },
    onStep: (listen) => {
      onStep = listen;
      return () => {
        onStep = null;
      };
    },
    commands: async () => [
      { name: '_execute_action', description: '', keys: 'Alt+Shift+R' },
      { name: 'next-quotation', description: 'Next quotation', keys: 'Alt+Shift+J' },
      { name: 'open-library', description: 'Open your stories', keys: '' },
    ],
    copy: async (text) => asked.push(`copy ${text}`) > 0,
    choice: async (name) => (name === 'note.kept' && browser.noteSeen ? 'seen' : null),
    choose: async () => {},
    openLibrary: null,
    corrections: {
      add: async (_story, _tab, correction) => {
        asked.push(`correct ${JSON.stringify(correction)}`);
        listener?.(browser.tab); // the story was read anew
        return 'c1';
      },
      remove: async (id) => void asked.push(`uncorrect ${id}`),
    },
  };
}

/** A tab in which a story was read. */
export function readyTab(
  record: StoryRecord,
  tab: Partial<PanelTab> = {},
  status: Partial<StoryStatus> = {},
): PanelTab {
  const read: StoryStatus = {
    kind: 'ready',
    url: record.article.url,
    storyId: record.id,
    kept: true,
    notKept: null,
    readAt: '2025-03-14T09:00:00Z',
    ...status,
  };
  return { tabId: 1, incognito: false, status: read, ...tab };
}
