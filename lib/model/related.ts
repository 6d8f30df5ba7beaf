import type { PersonId } from './people.ts';
import type { StorySummary } from './story-record.ts';

/** Why a story is related. True, and checkable by opening both. */
export type RelatedReason =
  | { readonly kind: 'both-quote'; readonly names: readonly string[] }
  | { readonly kind: 'both-about'; readonly names: readonly string[] }
  /** `text` stands in quotation marks in both stories; one of them may quote more. `name`: whom both give as speaker. */
  | { readonly kind: 'same-quotation'; readonly name: string | null; readonly text: string }
  | { readonly kind: 'same-words'; readonly words: readonly string[] }
  | { readonly kind: 'links' };

export interface RelatedStory {
  readonly story: StorySummary;
  /** At most three, strongest first. */
  readonly reasons: readonly RelatedReason[];
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

/** Where else the reader met what is in the open story. Both lists may be empty: that is a normal answer. */
export interface Related {
  readonly stories: readonly RelatedStory[];
  readonly people: readonly PersonElsewhere[];
}
