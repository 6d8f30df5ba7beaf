import type { Passage } from './passage.ts';
import type { PersonId } from './people.ts';

/** What the page needs in order to mark one voice and show its card. Texts are shown as text only. */
export interface VoiceMarks {
  readonly person: PersonId;
  readonly name: string;
  readonly role: string | null;
  /** 0 to 5 for the first six voices, each its own colour and line style; 6 is the neutral of all others. */
  readonly style: number;
  readonly names: readonly Passage[];
  /** At most two, in story order. */
  readonly quotations: readonly string[];
  readonly quotationCount: number;
  /** Titles of other stories that name them, at most three. */
  readonly stories: readonly string[];
}

export interface QuoteMarks {
  readonly id: string;
  readonly passages: readonly Passage[];
  readonly style: number;
}

/** What opens a card: a rest of the pointer on a name, the same with Alt held down, or a click on the name. */
export type CardOpening = 'rest' | 'modifier' | 'click';

/** Everything that is marked in a page. */
export interface PageMarks {
  readonly voices: readonly VoiceMarks[];
  readonly quotes: readonly QuoteMarks[];
  /** False where no card opens by itself. */
  readonly card: boolean;
  /** Absent: 'rest'. */
  readonly cardOpens?: CardOpening;
}
