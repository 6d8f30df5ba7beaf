import type { Passage } from '../model/passage.ts';
import type { StoryId } from '../model/story.ts';
import type { CitationFormat } from './citation-format.ts';
import type { QuoteFilter } from './panel-state.ts';

/** Everything the reader can do in the panel. None of these throws or answers: what follows is a new view. */
export interface PanelActions {
  /** Selects a quotation and shows it in its page. */
  readonly selectQuote: (id: string) => void;
  /** Moves on (1) or back (-1) through the quotations listed, and shows the one arrived at in its page. */
  readonly step: (by: 1 | -1) => void;
  /** Lists other quotations. */
  readonly filter: (change: Partial<QuoteFilter>) => void;
  /** Puts a quotation on the clipboard, or with `ALL` every one listed. */
  readonly copy: (what: string) => void;
  /** Copies in another way from now on. */
  readonly chooseFormat: (format: CitationFormat) => void;
  /** Paints a quotation in the page while it is pointed at; `null`: the pointer left. */
  readonly pointAt: (id: string | null) => void;
  /** Shows the card of a voice in the page while its line has the focus; `null`: it lost it. */
  readonly focusVoice: (voice: string | null) => void;
  /** Goes to a voice, or to a person who is not heard. */
  readonly openVoice: (voice: string) => void;
  /** Goes to the claims without a named source. */
  readonly openVague: () => void;
  /** Opens the library at a place in it; where there is none, nothing happens. */
  readonly openLibrary: (place: string) => void;
  readonly goBack: () => void;
  readonly goForward: () => void;
  /** Lays the story shown before over the state of the page. */
  readonly showLast: () => void;
  /** Takes away the story laid over. */
  readonly close: () => void;
  /** Lays a kept story over what is shown. */
  readonly openStory: (id: StoryId) => void;
  /** Says who said a quotation; `null`: nobody is named. */
  readonly correctSpeaker: (quote: string, name: string | null) => void;
  /** Says that a quotation is none. */
  readonly rejectQuote: (quote: string) => void;
  /** Says that two names are one person, who keeps the first. */
  readonly mergePeople: (name: string, other: string) => void;
  /** Says that a name by which a person goes is somebody else's. */
  readonly splitPeople: (name: string, other: string) => void;
  /** Adds a skipped piece of the page to the story. */
  readonly addParagraph: (passage: Passage) => void;
  /** Takes the last correction back. */
  readonly undoCorrection: () => void;
  readonly dismissCorrected: () => void;
  readonly dismissAsked: () => void;
  readonly dismissNote: () => void;
}
