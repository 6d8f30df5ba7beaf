import type { Passage } from './passage.ts';
import type { StoryId } from './story.ts';

/**
 * What the reader set right. Kept apart from the readings, keyed by passage, and applied after every new reading.
 * Names, not ids, are stored: ids change with the text.
 */
export type Correction =
  | { readonly kind: 'speaker'; readonly quote: Passage; readonly name: string | null }
  | { readonly kind: 'not-a-quotation'; readonly quote: Passage }
  /** Words that are a quotation, though none was found there. */
  | { readonly kind: 'add-quotation'; readonly quote: Passage }
  | { readonly kind: 'same-person'; readonly names: readonly [string, string] }
  | { readonly kind: 'different-people'; readonly names: readonly [string, string] }
  /** Whoever goes by this name in this story is somebody else than in all others. */
  | { readonly kind: 'other-person'; readonly name: string }
  | { readonly kind: 'add-paragraph'; readonly passage: Passage };

/** Stands for the story of a correction that holds in all of them: `same-person` only. */
export const ALL_STORIES = '*';

export interface CorrectionRecord {
  readonly id: string;
  readonly storyId: StoryId;
  readonly madeAt: string;
  readonly correction: Correction;
}
