import type { PageMarks } from '../model/marks.ts';
import type { Passage } from '../model/passage.ts';
import type { PersonId } from '../model/people.ts';
import type { Related } from '../model/related.ts';
import type { StoryId } from '../model/story.ts';

/**
 * Every message of the extension. Commands only: stories and readings go through the library, states through
 * `storage.session`. A receiver checks the sender (`sender.id`) and ignores what it does not know.
 */

/** Background or panel → page. */
export type PageCommand =
  /** Answers `true` while the page that was read is still there. */
  | { readonly to: 'page'; readonly type: 'hello' }
  /** Replaces everything that is marked; no voices and no quotes clears the page. */
  | { readonly to: 'page'; readonly type: 'mark'; readonly marks: PageMarks }
  /** Scrolls to the quotation and flashes it. Answers `true` where it was found in the page. */
  | {
      readonly to: 'page';
      readonly type: 'show';
      readonly quote: string;
      readonly passages: readonly Passage[];
    }
  /** Paints one quotation as the active one, without scrolling; `null` takes it back. */
  | { readonly to: 'page'; readonly type: 'activate'; readonly quote: string | null }
  /** Shows the card of a person at the first name in view (or the first of all); `null` hides it. */
  | { readonly to: 'page'; readonly type: 'card'; readonly person: PersonId | null };

/** Page → background and panel. */
export type PageEvent =
  /** A highlighted name was clicked. */
  | { readonly to: 'panel'; readonly type: 'person-selected'; readonly person: PersonId }
  /** The page went elsewhere without loading (a single-page site). */
  | { readonly to: 'background'; readonly type: 'page-left' };

/** Panel → background. Answers a `Related`. */
export interface RelatedRequest {
  readonly to: 'background';
  readonly type: 'related';
  readonly storyId: StoryId;
  readonly tabId: number | null;
}
export type RelatedAnswer = Related;

/** Panel → background: the settings changed, paint the tab again. */
export interface RepaintRequest {
  readonly to: 'background';
  readonly type: 'repaint';
  readonly tabId: number;
}
