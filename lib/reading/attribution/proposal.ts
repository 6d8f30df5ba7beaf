import type { Span } from '../../model/span.ts';
import type { CueClass } from '../lexicon/cue-verbs.ts';
import type { ContentType } from './content-type.ts';
import type { QuotedRun } from '../quotes/quoted-run.ts';

/** What a rule found: words, who they are attributed to, and why. Persons come later. */
export interface Proposal {
  /** Name of the rule. */
  readonly rule: string;
  readonly type: ContentType;
  /** In order; quotation marks at the ends left out. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** `null`: nobody is named near; a floating quotation takes its source from an earlier one. */
  readonly source: Span | null;
  /** The quotations in the content, in order. */
  readonly runs: readonly QuotedRun[];
  readonly lemma: string;
  readonly cueClass: CueClass | 'accord' | 'open' | 'noun' | 'none';
  readonly negated: boolean;
  /** The words of whoever relays it ("X said Y had told him"). */
  readonly via: Span | null;
  /** "in a statement", "told the BBC". */
  readonly channel: Span | null;
  readonly paragraph: number;
}
