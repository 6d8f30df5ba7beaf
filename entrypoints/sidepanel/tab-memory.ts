import type { OpenStory } from '../../lib/panel/panel-state.ts';

/** Where the reader was in the stories of the tabs visited last. */
export interface TabMemory {
  /** Remembers a story of a tab; others are left alone. */
  readonly keep: (story: OpenStory | null) => void;
  readonly find: (tabId: number) => OpenStory | undefined;
}

/** Stories are large: of tabs not visited for so long, only the place in them is lost. */
const MAX_TABS = 12;

export function createTabMemory(): TabMemory {
  const stories = new Map<number, OpenStory>();
  return {
    keep: (story) => {
      if (story === null || story.tabId === null) return;
      stories.delete(story.tabId);
      stories.set(story.tabId, story);
      const [oldest] = stories.keys();
      if (stories.size > MAX_TABS && oldest !== undefined) stories.delete(oldest);
    },
    find: (tabId) => stories.get(tabId),
  };
}
