import type { PersonId } from './people.ts';
import type { Quote } from './quote.ts';
import type { Span } from './span.ts';

/** How sure: shown in words. `unclear` never names a speaker. */
export type Certainty = 'stated' | 'likely' | 'unclear';

/** Someone whom a rule considered and did not choose, best first. */
export interface Candidate {
  readonly person: PersonId;
  /** Name of the rule that proposed this candidate. */
  readonly rule: string;
}

/** A quotation with its speaker, and the evidence for it. */
export interface Attribution {
  readonly quote: Quote;
  /** The words that attribute it ("said", "according to"); `null` for a floating quotation. */
  readonly cue: Span | null;
  /** The words that name the source ("she", "a spokesman for the port"); `null` where none stand near. */
  readonly source: Span | null;
  /** `null`: nobody named, or unclear. */
  readonly speaker: PersonId | null;
  /** All of joint speakers, `speaker` first; empty where there is none. */
  readonly speakers: readonly PersonId[];
  /** Who relays it ("X said Y had told him": speaker Y, via X). */
  readonly via: PersonId | null;
  /**
   * The words that tell where it was said, an outlet or a medium: "in a statement", "on Instagram", "told the BBC"; `null`
   * where none do, missing in readings made before they were looked for.
   */
  readonly channel?: Span | null;
  /** Name of the rule that decided, e.g. `verb-source`. */
  readonly rule: string;
  /** Probability that the speaker is right, 0 to 1. */
  readonly confidence: number;
  readonly certainty: Certainty;
  /** The words that decided, in text order. */
  readonly evidence: readonly Span[];
  readonly candidates: readonly Candidate[];
  /** Not, or only hypothetically, said ("did not say", "would say"): kept, and not shown to readers. */
  readonly negated: boolean;
}
