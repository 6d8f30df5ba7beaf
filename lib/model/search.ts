import type { Span } from './span.ts';
import type { StorySummary } from './story-record.ts';

/** What the words of a query are looked for in. */
export type SearchPlace = 'stories' | 'quotations';

export type SearchKeyword = 'speaker' | 'source' | 'before' | 'after' | 'in';

/**
 * One part of a query as it was understood. The interface shows these: `text` as typed, without the keyword and the
 * quotation marks. `from` is the first day that counts, `before` the first that does not, both YYYY-MM-DD. `forms` are
 * folded words, at least one, none empty.
 */
export type QueryMeaning =
  | { readonly kind: 'word'; readonly text: string; readonly forms: readonly string[] }
  | { readonly kind: 'phrase'; readonly text: string; readonly forms: readonly string[] }
  | { readonly kind: 'speaker'; readonly text: string; readonly forms: readonly string[] }
  | { readonly kind: 'source'; readonly text: string; readonly forms: readonly string[] }
  | { readonly kind: 'from'; readonly text: string; readonly day: string }
  | { readonly kind: 'before'; readonly text: string; readonly day: string }
  | { readonly kind: 'in'; readonly text: string; readonly place: SearchPlace }
  /** Passed over: a date or a place that is none, or a keyword with nothing behind it yet. */
  | { readonly kind: 'unclear'; readonly text: string; readonly about: SearchKeyword };

/** A part with its span in the query. */
export type QueryPart = QueryMeaning & { readonly span: Span };

/** A word that hardly a story holds, with what was taken for it besides, nearest first. */
export interface CorrectedWord {
  readonly word: string;
  readonly forms: readonly string[];
}

/** Where words of a query stand besides the text; names are those of people and organisations. */
export type SearchField = 'title' | 'names' | 'quotations';

/** A stretch of a story that shows why it was found. */
export interface Snippet {
  readonly text: string;
  /** Words of the query, in order: spans of `text`. */
  readonly marks: readonly Span[];
  /** True where the paragraph or quotation goes on before or behind. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Id of the quotation that the stretch is of; `null` for the story's own words. */
  readonly quotation: string | null;
  /** Name of who said it; `null` where nobody named did. */
  readonly speaker: string | null;
}

/** A story that was found. */
export interface FoundStory {
  readonly story: StorySummary;
  readonly fields: readonly SearchField[];
  /** Words of the query in the title: spans of `story.title`. */
  readonly title: readonly Span[];
  /** Best first. */
  readonly passages: readonly Snippet[];
}

/** A search of the library. */
export interface SearchRequest {
  /** As typed. */
  readonly query: string;
  /** How many results are passed over, and how many come back at most. */
  readonly from: number;
  readonly most: number;
}

/** What a search of the library comes back with. */
export interface SearchAnswer {
  /** The query as it was understood. */
  readonly parts: readonly QueryPart[];
  /** One page of results, best first; filters alone give the newest first. */
  readonly stories: readonly FoundStory[];
  /** How many stories were found altogether. */
  readonly total: number;
  /** False where no story holds all the words: those found hold some. */
  readonly all: boolean;
  /** Words of the query that stand in no story, not even alike. */
  readonly missing: readonly string[];
  readonly corrected: readonly CorrectedWord[];
  /** Stories of the library that cannot be found yet, since the index is being made. */
  readonly pending: number;
}
