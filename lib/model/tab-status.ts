import type { ReadingFailure } from './reading.ts';
import type { StoryId } from './story.ts';

/** Why a story that was read is not in the library: the reader's setting, a private window, or storage that failed. */
export type NotKept = 'setting' | 'private' | 'storage';

interface WithStory {
  readonly url: string;
  readonly storyId: StoryId;
  readonly kept: boolean;
  /** `null` where it is kept. */
  readonly notKept: NotKept | null;
  /** When this reading was made, ISO 8601: it changes when the story is read anew or set right. */
  readonly readAt: string;
  /** True where the page's story changed considerably since; absent where it did not. */
  readonly changed?: true;
}

/**
 * What is known of one tab. `url` is the address that was read, without its fragment; empty where the browser did not
 * tell it. `left`: the tab has gone elsewhere since; the story is still there.
 */
export type TabStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly url: string }
  | ({ readonly kind: 'ready' } & WithStory)
  | ({ readonly kind: 'left' } & WithStory)
  | { readonly kind: 'failed'; readonly url: string; readonly reason: ReadingFailure };
