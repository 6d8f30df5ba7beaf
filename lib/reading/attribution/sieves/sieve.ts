import type { QuotedRun } from '../../quotes/quoted-run.ts';
import type { TaggedStory } from '../../token.ts';
import type { Carrier, Item } from '../carrier.ts';
import type { FoundSoFar } from '../found-so-far.ts';
import type { Proposal } from '../proposal.ts';

export interface Voices {
  readonly above: number;
  readonly below: number;
}

/** A quotation that no cue of its sentence takes, and what stands around it. */
export interface QuoteContext {
  readonly tagged: TaggedStory;
  readonly carriers: readonly Carrier[];
  readonly carrier: Carrier;
  /** Index of the quotation among the carrier's items. */
  readonly index: number;
  readonly run: QuotedRun;
  /** The quotation before it in the story; `null` for the first. */
  readonly previous: QuotedRun | null;
  readonly found: FoundSoFar;
  /** How many quotations stand alone beside a line that names somebody, by the side of that line. */
  readonly voices: Voices;
}

/** What a sieve found: a new attribution, or a longer one in place of `extends`. */
export interface SieveAnswer {
  readonly proposal: Proposal;
  readonly extends: Proposal | null;
}

/** One rule. `null`: not its case. */
export type Sieve = (context: QuoteContext) => SieveAnswer | null;

/** Every word of the carrier outside quotations. */
export function wordsOf(carrier: Carrier): readonly Item[] {
  return carrier.items.filter((item) => item.kind === 'word');
}

/** An attribution of the quotation alone. */
export function proposalFor(
  context: QuoteContext,
  rule: string,
  parts: Partial<Pick<Proposal, 'cue' | 'source' | 'content' | 'lemma' | 'cueClass' | 'channel'>>,
): SieveAnswer {
  const { run, carrier } = context;
  const proposal: Proposal = {
    rule,
    type: 'quotation',
    content: [{ start: run.start, end: run.end }],
    cue: null,
    source: null,
    runs: [run],
    lemma: '',
    cueClass: 'none',
    negated: false,
    via: null,
    channel: null,
    paragraph: carrier.paragraph,
    ...parts,
  };
  return { proposal, extends: null };
}
