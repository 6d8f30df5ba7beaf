import type { CitationFormat } from './citation-format.ts';
import type { Certainty } from '../model/attribution.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { ReadingFailure } from '../model/reading.ts';
import type { Related } from '../model/related.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { NotKept } from '../model/tab-status.ts';

/** What the panel shows of a story: its lists, one voice (see `voicesOf`) or person, or the claims without a named source. */
export type Place =
  | { readonly kind: 'lists' }
  | { readonly kind: 'voice'; readonly voice: string }
  | { readonly kind: 'vague' };

/** Which quotations are listed, and in what order; `null` lists all, in story order. */
export interface QuoteFilter {
  /** A voice, see `voicesOf`. */
  readonly voice: string | null;
  readonly kind: QuoteKind | null;
  readonly certainty: Certainty | null;
  /** Every voice's quotations together, in the order of the voices. */
  readonly order: 'speaker' | null;
}

export const NO_FILTER: QuoteFilter = {
  voice: null,
  kind: null,
  certainty: null,
  order: null,
};

/** One story as it stands open in the panel. */
export interface OpenStory {
  readonly record: StoryRecord;
  /** The tab it was read in; `null` for a story opened from the library. */
  readonly tabId: number | null;
  /** Why it is not in the library; `null` where it is. */
  readonly notKept: NotKept | null;
  /** `null` while it is looked up. */
  readonly related: Related | null;
  readonly place: Place;
  /** Places gone through, nearest last. */
  readonly back: readonly Place[];
  /** Places come back from, nearest last. */
  readonly forward: readonly Place[];
  /** The selected quotation; `null`: none. */
  readonly quote: string | null;
  readonly filter: QuoteFilter;
  /** Quotations that were looked for in the page, and are no longer there. */
  readonly missing: readonly string[];
  /** False where the reader cannot set it right: it came out of the library, or nothing can be stored. */
  readonly correctable: boolean;
  /** The id of the last correction, to take it back with; `null`: none since the story was opened. */
  readonly corrected: string | null;
  /** True where words that the reader asked about are not in the story; absent where nothing was asked. */
  readonly askedNothing?: boolean;
  /** What was just copied (the id of a quotation, or `ALL`), and whether the browser let us; `null`: nothing since another was selected. */
  readonly copied: { readonly what: string; readonly done: boolean } | null;
  /** How quotations are copied. */
  readonly format: CitationFormat;
}

/**
 * Where a story stands to the page in front of the reader: it is that page (`here`), the tab has gone elsewhere
 * since (`left`), the reader called it back while looking at another tab (`elsewhere`), or opened it out of the
 * library (`kept`).
 */
export type StoryPlace = 'here' | 'left' | 'elsewhere' | 'kept';

/** Everything the panel may show. `last` is the story shown before: always one click away. */
export type PanelState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'idle'; readonly last: OpenStory | null }
  | { readonly kind: 'reading'; readonly last: OpenStory | null }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly last: OpenStory | null }
  | StoryState;

/** Why there is no story: the page could not be read, or its story is no longer kept. */
export type FailureReason = ReadingFailure | 'gone';

export interface StoryState {
  readonly kind: 'story';
  readonly story: OpenStory;
  readonly at: StoryPlace;
  /** True where the page in front of the reader changed since it was read; absent where it did not. */
  readonly changed?: true;
  /** What closing the story brings back; `null` for the story of the page, which is not closed. */
  readonly under: PanelState | null;
}

/** Stands for every quotation listed. */
export const ALL = '*';

export const STARTING: PanelState = { kind: 'starting' };
