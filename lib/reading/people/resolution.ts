import type { Candidate } from '../../model/attribution.ts';
import type { PersonId } from '../../model/people.ts';
import type { Span } from '../../model/span.ts';

/** A source that was attributed earlier in the text, and whom it was taken for. */
export interface EarlierSource {
  readonly source: Span;
  /** `null`: unnamed or unclear. */
  readonly person: PersonId | null;
}

/** What stands around a source span. */
export interface SourceContext {
  /** The words that attribute ("said"); `null` where there are none. */
  readonly cue: Span | null;
  /** What is said, in text order. */
  readonly content: readonly Span[];
  /** The attributions made before this one, in text order. */
  readonly earlier: readonly EarlierSource[];
}

/**
 * What a source span is: a name, a pronoun, a noun that stands for somebody ("the mayor"), an organisation, somebody without a
 * name ("a neighbour", "a spokesman for the port"), or a text that speaks ("the report").
 */
export type SourceKind = 'name' | 'pronoun' | 'nominal' | 'organisation' | 'unnamed' | 'document';

/** Whom a source span stands for. */
export interface Resolution {
  /** Empty: unnamed or unclear; several: joint speakers, in text order. */
  readonly persons: readonly PersonId[];
  readonly kind: SourceKind;
  /** Name of the rule that decided, e.g. `surname`, `last-speaker`. */
  readonly rule: string;
  /** Probability that `persons` is right, 0 to 1; of an empty `persons`, that it is right to name nobody. */
  readonly confidence: number;
  /** Others that were considered, best first. */
  readonly candidates: readonly Candidate[];
}

/** Turns the words that name a source into persons of the story. */
export interface SourceResolver {
  /** `source` is a span of the story; the answer is total, an unknown source is `unnamed`. */
  resolve(source: Span, context: SourceContext): Resolution;
}
