import type { Correction } from '../model/corrections.ts';
import type { Passage } from '../model/passage.ts';
import type { PersonId } from '../model/people.ts';
import type { Related } from '../model/related.ts';
import type { StoryId } from '../model/story.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { TabStatus } from '../model/tab-status.ts';

/** The tab the panel follows: the active one of the panel's own window. */
export interface PanelTab {
  readonly tabId: number;
  readonly status: TabStatus;
  /** True in a private window, where nothing is kept. */
  readonly incognito: boolean;
}

/** A status that has a story behind it. */
export type StoryStatus = Extract<TabStatus, { readonly kind: 'ready' | 'left' }>;

/**
 * All that the panel asks of the browser. Nothing here throws for an expected reason: a page that cannot be reached
 * or a story that is gone is `false` or `null`.
 */
export interface PanelPorts {
  /**
   * Calls the listener soon with the active tab, and again whenever another tab of this window becomes active, the
   * status of the active one changes, or its story is read anew. `null`: the window has no tab we may look at.
   * Returns the function that ends it.
   */
  watchTab(listener: (tab: PanelTab | null) => void): () => void;
  /** The story of a tab: from the library, or from `storage.session` where it is not kept. `null`: it is gone. */
  loadRecord(status: StoryStatus, tabId: number): Promise<StoryRecord | null>;
  /** Any story of the library, the bundled ones included. `null`: it is gone. */
  loadStory(id: StoryId): Promise<StoryRecord | null>;
  /** Asked of the background. `tabId` is `null` for a story opened from the library. */
  related(storyId: StoryId, tabId: number | null): Promise<Related>;

  /** Scrolls the page to a quotation and flashes it. `false`: it is not in the page, or the page is not there. */
  show(tabId: number, quote: string, passages: readonly Passage[]): Promise<boolean>;
  /** The address that leads to a passage of the page, tried there; `null`: none can be made, or the page is not there. */
  link(tabId: number, passages: readonly Passage[]): Promise<string | null>;
  /** Paints one quotation as the active one, without scrolling; `null` takes it back. */
  activate(tabId: number, quote: string | null): Promise<void>;
  /** Shows the hover card of a person in the page; `null` hides it. */
  card(tabId: number, person: PersonId | null): Promise<void>;
  /** A highlighted name was clicked in the page of a tab. Returns the function that ends it. */
  onPersonSelected(listener: (tabId: number, person: PersonId) => void): () => void;

  /** Words were asked about in the page of a tab. Returns the function that ends it. */
  onQuestion(listener: (tabId: number) => void): () => void;
  /** The words asked about in a tab, given once; `null`: nothing was asked. */
  takeQuestion(tabId: number): Promise<string | null>;
  /** The keys for the next or previous quotation were pressed in the page of a tab. Returns the function that ends it. */
  onStep(listener: (tabId: number, by: 1 | -1) => void): () => void;
  /** The declared commands with their keys as the reader's system writes them; empty keys: none are set. */
  commands(): Promise<readonly CommandKeys[]>;

  /** Puts text on the clipboard. `false`: the browser refused. */
  copy(text: string): Promise<boolean>;
  /** A small choice of the reader, kept between panels ("copy.format", "note.kept"); `null`: never chosen. */
  choice(name: string): Promise<string | null>;
  choose(name: string, value: string): Promise<void>;
  /** Opens the page that lists the kept stories, at a place in it ("#person=…") or its start; `null` while there is none. */
  readonly openLibrary: ((place?: string) => void) | null;
  /** `null` while corrections cannot be stored: the panel then shows no control for them. */
  readonly corrections: CorrectionPorts | null;
}

/** A command that works in every page. */
export interface CommandKeys {
  /** As the manifest names it. */
  readonly name: string;
  /** What it does; empty where the browser names it itself. */
  readonly description: string;
  readonly keys: string;
}

/** Setting a reading right. After each call the story is read anew and the listener of `watchTab` is called. */
export interface CorrectionPorts {
  /** The id to undo it with; `null`: it could not be stored. */
  add(storyId: StoryId, tabId: number, correction: Correction): Promise<string | null>;
  remove(id: string, storyId: StoryId, tabId: number): Promise<void>;
}
