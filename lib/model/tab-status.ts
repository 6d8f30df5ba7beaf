import type { ReadingFailure } from './reading.ts';
import type { StoryId } from './story.ts';

/**
 * What is known of one tab. `url` is the address that was read, so that a status of a page already left can be told.
 * `left`: the tab has gone elsewhere since; the story is still there.
 */
export type TabStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly url: string }
  | {
      readonly kind: 'ready';
      readonly url: string;
      readonly storyId: StoryId;
      readonly kept: boolean;
    }
  | {
      readonly kind: 'left';
      readonly url: string;
      readonly storyId: StoryId;
      readonly kept: boolean;
    }
  | { readonly kind: 'failed'; readonly url: string; readonly reason: ReadingFailure };
