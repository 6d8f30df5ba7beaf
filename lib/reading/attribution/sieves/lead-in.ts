import type { Carrier } from '../carrier.ts';
import { findChannel } from '../find-channel.ts';
import { findCues } from '../find-cues.ts';
import { findSource, sourceSpan } from '../find-source.ts';
import { mainSubject } from '../find-subject.ts';
import type { Proposal } from '../proposal.ts';
import { proposalFor, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** "Reed explained:" or "Reed issued a statement:" and then the quotation, in the next sentence or paragraph. */
export function leadIn(context: QuoteContext): SieveAnswer | null {
  if (context.index > 0) return null;
  const before = context.carriers[context.carrier.sentence - 1];
  if (before === undefined || before.items.at(-1)?.norm !== ':') return null;
  const parts = partsOf(before);
  return proposalFor(context, 'lead-in', { ...parts, cueClass: 'say' });
}

type LeadIn = Pick<Proposal, 'cue' | 'source' | 'lemma' | 'channel'>;

function partsOf(before: Carrier): LeadIn {
  const { items } = before;
  const cue = findCues(items).findLast((c) => c.cueClass === 'say' || c.cueClass === 'ask');
  const source = cue === undefined ? null : findSource(items, cue);
  if (cue !== undefined && source !== null) {
    const span = { start: items[cue.from]!.start, end: items[cue.to - 1]!.end };
    const channel = findChannel(items, cue, source, []);
    return { cue: span, source: sourceSpan(items, source.phrase), lemma: cue.lemma, channel };
  }
  const subject = mainSubject(items);
  const named = subject === null ? null : sourceSpan(items, subject);
  return { cue: null, source: named, lemma: '', channel: null };
}
