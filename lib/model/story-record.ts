import type { Article } from './article.ts';
import type { Reading } from './reading.ts';
import type { StoryId } from './story.ts';

/** What the search and the relating know of one story. Plain JSON, small: the index is built from these alone. */
export interface StoryTerms {
  /** Weighted terms of the whole story, heaviest first. */
  readonly terms: readonly (readonly [term: string, weight: number])[];
  readonly title: readonly string[];
  /** People and organisations: folded name, as displayed, salience (higher is more), and whether they speak. */
  readonly entities: readonly {
    readonly key: string;
    readonly name: string;
    readonly salience: number;
    readonly speaks: boolean;
  }[];
  /** Quotations that are shown, for finding the same one in other stories. */
  readonly quotations: readonly QuotationPrint[];
  /** Hashes that tell whether two texts may be one report, ascending; absent in stories read by older versions. */
  readonly sketch?: readonly number[];
}

/** What finds a quotation again in other stories. */
export interface QuotationPrint {
  /** Id of the quotation within its story. */
  readonly id: string;
  /** Folded name of the speaker; `null` where nobody named said it. */
  readonly speaker: string | null;
  /** Winnowed hashes of word shingles, unsigned 32 bits, ascending. */
  readonly prints: readonly number[];
}

/** What the index of related stories is built from: one small entry a story. */
export interface IndexEntry {
  readonly id: StoryId;
  readonly published: string | null;
  readonly bundled: boolean;
  /** New whenever the story is written. Absent: a stored index cannot tell whether it still holds this story. */
  readonly stamp?: string;
  readonly terms: StoryTerms;
}

/** One story as kept. */
export interface StoryRecord {
  readonly id: StoryId;
  readonly article: Article;
  readonly reading: Reading;
  readonly terms: StoryTerms;
  /** When it was kept, ISO 8601. */
  readonly savedAt: string;
  /** True for a story that comes with the product. */
  readonly bundled: boolean;
}

/** What a list of stories shows. */
export interface StorySummary {
  readonly id: StoryId;
  readonly title: string;
  readonly siteName: string | null;
  readonly url: string;
  readonly published: string | null;
  readonly savedAt: string;
  readonly bundled: boolean;
}

/** The summary of a kept story. Its address is the one that the page names as its own, where there is one. */
export function summaryOf({ id, article, savedAt, bundled }: StoryRecord): StorySummary {
  const { title, siteName, published } = article;
  const url = article.canonicalUrl ?? article.url;
  return { id, title, siteName, url, published, savedAt, bundled };
}
