import type { PersonId } from './people.ts';
import type { StorySummary } from './story-record.ts';

/** Why a story is related. True, and checkable by opening both. */
export type RelatedReason =
  | { readonly kind: 'both-quote'; readonly names: readonly string[] }
  | { readonly kind: 'both-about'; readonly names: readonly string[] }
  /** `text` stands in quotation marks in both stories; one of them may quote more. `name`: whom both give as speaker. */
  | { readonly kind: 'same-quotation'; readonly name: string | null; readonly text: string }
  | { readonly kind: 'same-words'; readonly words: readonly string[] }
  | { readonly kind: 'links' }
  /** The text of the open story, perhaps cut or edited. `left`, `added`: how many of the open story's quotations it leaves out, and has besides. */
  | { readonly kind: 'same-report'; readonly left: number; readonly added: number };

export interface RelatedStory {
  readonly story: StorySummary;
  /** At most three, strongest first. */
  readonly reasons: readonly RelatedReason[];
  /** Other stories that are the same report, folded under this one; absent: none. */
  readonly alsoIn?: readonly StorySummary[];
}

/** One quotation of a person of the open story, made in another story. */
export interface ElsewhereQuotation {
  readonly story: StorySummary;
  /** As a reader sees it there, with its quotation marks. */
  readonly text: string;
}

/** A person of the open story, met elsewhere. */
export interface PersonElsewhere {
  /** The id within the open story. */
  readonly person: PersonId;
  /** Newest first. */
  readonly quotations: readonly ElsewhereQuotation[];
  /** Other stories that name them, the newest ones, newest first. */
  readonly stories: readonly StorySummary[];
}

/**
 * How two quotations are the same. `verbatim`: word for word. `partial`: the shorter, or a longer run of both, stands
 * word for word in the other. `edited`: the same with words changed. `similar`: not the same quotation, but a
 * statement of the same content.
 */
export type QuotationMatch = 'verbatim' | 'partial' | 'edited' | 'similar';

/** A quotation of the open story as another story has it. */
export interface QuotationVersion {
  readonly story: StorySummary;
  readonly match: QuotationMatch;
  /** As a reader sees it there, with its quotation marks. */
  readonly text: string;
  /** Name of the speaker there; `null`: nobody is named. */
  readonly speaker: string | null;
  /** True where both stories name a person, and not the same one. */
  readonly conflict: boolean;
}

/** Where else one quotation of the open story stands. */
export interface QuotationElsewhere {
  /** Its id within the open story. */
  readonly quote: string;
  /** At least one; what contradicts first, then the longest wording. One a story. */
  readonly versions: readonly QuotationVersion[];
}

/** Who said a quotation of the open story that does not tell it itself, as all other stories that have it say. */
export interface BorrowedSpeaker {
  readonly quote: string;
  /** The id within the open story. */
  readonly person: PersonId;
  readonly story: StorySummary;
}

/** A difference between two versions of one story. Names are those of speakers; `null`: nobody is named. */
export type StoryChange =
  | { readonly kind: 'headline'; readonly before: string; readonly after: string }
  /** `quote`: the id in the later version. */
  | {
      readonly kind: 'added';
      readonly quote: string;
      readonly text: string;
      readonly speaker: string | null;
    }
  | { readonly kind: 'dropped'; readonly text: string; readonly speaker: string | null }
  | {
      readonly kind: 'reworded';
      readonly quote: string;
      readonly before: string;
      readonly after: string;
      readonly speaker: string | null;
    }
  | {
      readonly kind: 'reattributed';
      readonly quote: string;
      readonly text: string;
      readonly before: string | null;
      readonly after: string | null;
    };

/** What changed in the open story since the reader last read it. */
export interface ChangedStory {
  /** When the earlier version was read, ISO 8601. */
  readonly since: string;
  /** Perhaps none: other words than these changed. */
  readonly changes: readonly StoryChange[];
}

/** Where else the reader met what is in the open story. All of it may be empty: that is a normal answer. */
export interface Related {
  readonly stories: readonly RelatedStory[];
  readonly people: readonly PersonElsewhere[];
  /** In the order of the open story; absent: none. */
  readonly quotations?: readonly QuotationElsewhere[];
  /** Ids of quotations that the reader's own stories, read before, had in the same or more words; absent: none. */
  readonly met?: readonly string[];
  readonly borrowed?: readonly BorrowedSpeaker[];
  /** Absent: no earlier version was read. */
  readonly changed?: ChangedStory;
}
