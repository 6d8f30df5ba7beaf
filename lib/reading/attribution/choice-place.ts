import type { TaggedStory } from '../token.ts';
import type { Carrier } from './carrier.ts';
import type { Proposal } from './proposal.ts';
import { isBorderBetween } from './section-border.ts';

/** Where the source of a quotation is looked for. */
export interface ChoicePlace {
  readonly carrier: Carrier;
  /** The sentence before, if it stands in the same paragraph or the one before; else `null`. */
  readonly before: Carrier | null;
  /** The item of the quotation that the choices are compared by. */
  readonly run: number;
  /** The latest statement of the section that names a source, a few paragraphs before at most; else `null`. */
  readonly last: Proposal | null;
}

/** How many paragraphs a speaker is remembered. */
const MEMORY = 4;

/**
 * The sentence that holds the cue of a quotation, or else the quotation's first; `null` where the proposal holds no
 * quotation. Logarithmic.
 */
export function choicePlace(
  tagged: TaggedStory,
  carriers: readonly Carrier[],
  proposal: Proposal,
  last: Proposal | null,
): ChoicePlace | null {
  const [first] = proposal.runs;
  if (first === undefined) return null;
  const withCue = proposal.cue === null ? null : placeIn(carriers, proposal, proposal.cue.start);
  const found = withCue ?? placeIn(carriers, proposal, first.start);
  if (found === null) return null;
  const { paragraph } = found.carrier;
  const before = carriers[found.carrier.sentence - 1];
  const near =
    before !== undefined &&
    before.paragraph >= paragraph - 1 &&
    !isBorderBetween(tagged, before.paragraph, paragraph);
  const remembered =
    last !== null &&
    paragraph - last.paragraph <= MEMORY &&
    !isBorderBetween(tagged, last.paragraph, paragraph);
  return { ...found, before: near ? before : null, last: remembered ? last : null };
}

/** The sentence at an offset, with the proposal's quotation in it that is nearest to the offset. */
function placeIn(
  carriers: readonly Carrier[],
  proposal: Proposal,
  offset: number,
): { readonly carrier: Carrier; readonly run: number } | null {
  const carrier = carrierAt(carriers, offset);
  if (carrier === null) return null;
  let best = -1;
  for (const [i, item] of carrier.items.entries()) {
    if (item.run === null || !proposal.runs.includes(item.run)) continue;
    const known = carrier.items[best];
    if (known === undefined || Math.abs(item.start - offset) < Math.abs(known.start - offset))
      best = i;
  }
  return best < 0 ? null : { carrier, run: best };
}

function carrierAt(carriers: readonly Carrier[], offset: number): Carrier | null {
  let low = 0;
  let high = carriers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (carriers[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return carriers[low] ?? null;
}
