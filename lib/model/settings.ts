import type { CardOpening } from './marks.ts';

/** What the reader chose. Versioned as a whole: `SETTINGS_VERSION` rises when a field changes its meaning. */
export interface Settings {
  /** Keep a story when the icon is clicked on it. */
  readonly keepStories: boolean;
  readonly highlights: boolean;
  /** Show a card beside a name. */
  readonly hoverCard: boolean;
  readonly cardOpens: CardOpening;
  /** Let the stories that come with the product show among the related ones. */
  readonly bundledStories: boolean;
  /** Offer "Who said this?" in the menu of a selection. */
  readonly contextMenu: boolean;
}

export const SETTINGS_VERSION = 1;

export const DEFAULT_SETTINGS: Settings = {
  keepStories: true,
  highlights: true,
  hoverCard: true,
  cardOpens: 'rest',
  bundledStories: true,
  contextMenu: true,
};

/** Reads what was stored; a missing or odd field takes its default, so that no setting can break the start. */
export function parseSettings(value: unknown): Settings {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const flag = (name: Exclude<keyof Settings, 'cardOpens'>) => {
    const found = stored[name];
    return typeof found === 'boolean' ? found : DEFAULT_SETTINGS[name];
  };
  return {
    keepStories: flag('keepStories'),
    highlights: flag('highlights'),
    hoverCard: flag('hoverCard'),
    cardOpens: isOpening(stored.cardOpens) ? stored.cardOpens : DEFAULT_SETTINGS.cardOpens,
    bundledStories: flag('bundledStories'),
    contextMenu: flag('contextMenu'),
  };
}

function isOpening(value: unknown): value is CardOpening {
  return value === 'rest' || value === 'modifier' || value === 'click';
}
