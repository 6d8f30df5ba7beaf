import type { Correction } from '../model/corrections.ts';
import type { PageMarks } from '../model/marks.ts';
import type { Passage } from '../model/passage.ts';
import type { PersonId } from '../model/people.ts';
import type { Related } from '../model/related.ts';
import type { SearchAnswer, SearchRequest } from '../model/search.ts';
import type { Result } from '../model/result.ts';
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
  /** Answers the address that leads to a quotation, tried in the page; `null` where none can be made. */
  | { readonly to: 'page'; readonly type: 'link'; readonly passages: readonly Passage[] }
  /** Paints one quotation as the active one, without scrolling; `null` takes it back. */
  | { readonly to: 'page'; readonly type: 'activate'; readonly quote: string | null }
  /** Shows the card of a person at the first name in view (or the first of all); `null` hides it. */
  | { readonly to: 'page'; readonly type: 'card'; readonly person: PersonId | null };

/** Page → background and panel. */
export type PageEvent =
  /** A highlighted name was clicked. */
  | { readonly to: 'panel'; readonly type: 'person-selected'; readonly person: PersonId }
  /** The page goes, or went elsewhere without loading (a single-page site). */
  | { readonly to: 'background'; readonly type: 'page-left' }
  /** The story's text changed considerably since it was read. Told once a reading. */
  | { readonly to: 'background'; readonly type: 'page-changed' };

/** Background → panel: the keys for the next or previous quotation were pressed in the page of a tab. */
export interface PanelCommand {
  readonly to: 'panel';
  readonly type: 'step';
  readonly tabId: number;
  readonly by: 1 | -1;
}

/**
 * What our own pages ask of the background worker, and what it answers. A message is `{to: 'background', type, ...request}`.
 * The worker answers these to our own pages only, never to a script in a page.
 */
export interface BackgroundRequests {
  /** What is related to a story; `tabId` where it is the one read in that tab. */
  readonly related: {
    readonly request: { readonly storyId: StoryId; readonly tabId: number | null };
    readonly answer: Related;
  };
  /** Sets a story right. Answers the id of the correction, `null` where it could not be stored. */
  readonly correct: {
    readonly request: {
      readonly storyId: StoryId;
      readonly tabId: number;
      readonly correction: Correction;
    };
    readonly answer: string | null;
  };
  /** Takes a correction back. */
  readonly uncorrect: {
    readonly request: { readonly id: string; readonly storyId: StoryId; readonly tabId: number };
    readonly answer: void;
  };
  /** Takes the panel off the page of a tab. */
  readonly closeOverlay: { readonly request: { readonly tabId: number }; readonly answer: void };
  /** Does nothing but start a worker that was stopped, which then tells what was interrupted. */
  readonly awake: { readonly request: object; readonly answer: void };
  /** Goes on with imports that wait, and with taking them back. Answers at once; also keeps the worker awake. */
  readonly resumeImports: { readonly request: object; readonly answer: void };
  /** Finds stories of the library by their words; answers one page of results. */
  readonly search: { readonly request: SearchRequest; readonly answer: SearchAnswer };
  /** Stories were taken out of the library, or put back: what is held of it in memory is out of date. */
  readonly libraryChanged: { readonly request: object; readonly answer: void };
}

export type BackgroundRequest = keyof BackgroundRequests;

/** How an answer of the background worker travels: no browser carries a rejection over. The error is for the console. */
export type BackgroundAnswer = Result<unknown, string>;
