import type { Carrier } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import type { Proposal } from './proposal.ts';

/** Shortest quotation that is shown for an inner speaker as well, in characters: a phrase is the outer speaker's. */
const MIN_LENGTH = 25;

/** Finds an attribution by its cue alone. */
export type ProposeCue = (cue: Cue, floor: number) => Proposal | null;

/**
 * "Reed said Nowicka had told him 'Q'": besides the whole, which is Reed's, the quotation is Nowicka's via Reed. Gives
 * such inner attributions of one that was found; none where the inner words are only a phrase.
 */
export function nestedIn(
  carrier: Carrier,
  outer: Proposal,
  cues: readonly Cue[],
  propose: ProposeCue,
): Proposal[] {
  if (outer.source === null || outer.runs.length === 0) return [];
  return cues.flatMap((cue): Proposal[] => {
    const verb = carrier.items[cue.verb]!;
    const inside = outer.content.some((span) => span.start < verb.start && verb.end <= span.end);
    if (
      !inside ||
      cue.infinite ||
      cue.passive ||
      (cue.cueClass !== 'say' && cue.cueClass !== 'ask')
    )
      return [];
    const floor = carrier.items.findIndex((item) => item.end > outer.content[0]!.start);
    const inner = propose(cue, Math.max(0, floor));
    if (inner === null || inner.source === null || inner.runs.length === 0) return [];
    const within = inner.runs.every(
      (run) => outer.runs.includes(run) && run.end - run.start >= MIN_LENGTH,
    );
    const direct = inner.content.every((span) =>
      inner.runs.some((run) => run.start <= span.start && span.end <= run.end),
    );
    if (!within || !direct || inner.source.start === outer.source!.start) return [];
    return [{ ...inner, via: outer.source }];
  });
}
