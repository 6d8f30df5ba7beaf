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
