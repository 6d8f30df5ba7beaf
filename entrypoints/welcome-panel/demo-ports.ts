import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { PanelPorts } from '../../lib/panel/panel-ports.ts';
import { listenToWindow, type DemoCommand, type DemoEvent } from '../welcome/page-messages.ts';

const TAB = 0;
const NOTHING = () => () => {};

/** Ports to the page around the panel, which shows one story for ever. Nothing is stored, nothing asked of the browser. */
export function createDemoPorts(record: StoryRecord): PanelPorts {
  const tell = (command: DemoCommand) => parent.postMessage(command, location.origin);
  return {
    watchTab: (listener) => {
      const { id: storyId, article, savedAt: readAt } = record;
      const status = { kind: 'ready', url: article.url, storyId, readAt } as const;
      const tab = { tabId: TAB, incognito: false };
      queueMicrotask(() => listener({ ...tab, status: { ...status, kept: true, notKept: null } }));
      return () => {};
    },
    loadRecord: async () => record,
    loadStory: async () => null,
    related: async () => ({ stories: [], people: [] }),
    show: async (_tab, _quote, passages) => {
      tell({ type: 'show', passages });
      return true;
    },
    link: async () => null,
    activate: async (_tab, quote) => tell({ type: 'activate', quote }),
    card: async (_tab, person) => tell({ type: 'card', person }),
    onPersonSelected: (listener) => {
      listenToWindow<DemoEvent>(
        () => parent,
        ({ person }) => listener(TAB, person),
      );
      return () => {};
    },
    onQuestion: NOTHING,
    takeQuestion: async () => null,
    onStep: NOTHING,
    commands: async () => [],
    copy: async (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false, // a frame may not, in some browsers
      ),
    choice: async (name) => (name === 'note.kept' ? 'seen' : null),
    choose: async () => {},
    openLibrary: null,
    corrections: null,
  };
}
