import type { Span } from './span.ts';

/** Unique within one story: `p0`, `p1` … in order of first mention. */
export type PersonId = string;

export type PersonKind = 'person' | 'organisation';

/** How a mention refers: by name, by pronoun ("she"), or by a noun ("the mayor"). */
export type MentionKind = 'name' | 'pronoun' | 'nominal';

/** A span that refers to someone. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** `null`: nobody in this story, or not clear who. Unnamed sources ("a neighbour") stay without a person. */
  readonly person: PersonId | null;
}

/** What a story says that someone is. */
export interface Role extends Span {
  /** Without a leading article: "general secretary of the dockers' union". */
  readonly text: string;
}

/** Somebody, or some organisation, that a story names. */
export interface Person {
  readonly id: PersonId;
  readonly kind: PersonKind;
  /** The fullest form of the name in the story, without honorifics. */
  readonly name: string;
  /** The role to show: the first stated, or the fullest of equals; `null` where the story states none. */
  readonly role: string | null;
  /** Every role found, in text order. */
  readonly roles: readonly Role[];
  /** The other forms of the name seen, in order of first use. */
  readonly aliases: readonly string[];
  /** Where they are mentioned, in order, resolved pronouns and role nouns included. */
  readonly mentions: readonly Span[];
}

export interface People {
  readonly persons: readonly Person[];
  /** All mentions in text order, those without a person included. */
  readonly mentions: readonly Mention[];
}
