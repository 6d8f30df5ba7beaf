import { findCues } from '../find-cues.ts';
import { findSource, sourceSpan } from '../find-source.ts';
import { proposalFor, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** "Reed explained:" and then the quotation, in the next sentence or paragraph. */
export function leadIn(context: QuoteContext): SieveAnswer | null {
  if (context.index > 0) return null;
  const before = context.carriers[context.carrier.sentence - 1];
  if (before === undefined || before.items.at(-1)?.norm !== ':') return null;
  const cue = findCues(before.items).findLast((c) => c.cueClass !== 'open');
  if (cue === undefined) return null;
  const source = findSource(before.items, cue);
  return proposalFor(context, 'lead-in', {
    cue: { start: before.items[cue.from]!.start, end: before.items[cue.to - 1]!.end },
    source: source === null ? null : sourceSpan(before.items, source.phrase),
    lemma: cue.lemma,
    cueClass: cue.cueClass,
  });
}
