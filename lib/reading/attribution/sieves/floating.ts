import type { Span } from '../../../model/span.ts';
import { sourceSpan } from '../find-source.ts';
import { mainSubject } from '../find-subject.ts';
import type { Proposal } from '../proposal.ts';
import { isBorderBetween } from '../section-border.ts';
import { proposalFor, wordsOf, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** How many paragraphs without any attribution a speaker is remembered. */
const MEMORY = 4;

/** A paragraph that is only a quotation and names nobody: whoever spoke last, or whom the paragraph before is about. */
export function floating(context: QuoteContext): SieveAnswer | null {
  if (wordsOf(context.carrier).length > 2) return null;
  const last = lastSpeaker(context);
  const near = last !== null && context.run.paragraph - last.paragraph <= 1;
  if (near) return proposalFor(context, 'floating', { source: last.source });
  const subject = subjectBefore(context);
  if (subject !== null) return proposalFor(context, 'floating-subject', { source: subject });
  if (last !== null) return proposalFor(context, 'floating-far', { source: last.source });
  return proposalFor(context, 'floating-alone', {});
}

/** Whoever spoke last in the same section, at most `MEMORY` paragraphs before. */
function lastSpeaker({ found, run, tagged }: QuoteContext): Proposal | null {
  const last = found.lastBefore(run.start, isSpeaker);
  if (last === null || run.paragraph - last.paragraph > MEMORY) return null;
  return isBorderBetween(tagged, last.paragraph, run.paragraph) ? null : last;
}

/** Somebody who made a statement in a main clause. */
function isSpeaker(proposal: Proposal): boolean {
  return (
    proposal.source !== null &&
    proposal.rule !== 'relative' &&
    proposal.rule !== 'governed' &&
    proposal.cueClass !== 'open' &&
    !proposal.negated
  );
}

function subjectBefore(context: QuoteContext): Span | null {
  const before = context.carriers[context.carrier.sentence - 1];
  if (before === undefined || before.paragraph !== context.carrier.paragraph - 1) return null;
  if (isBorderBetween(context.tagged, before.paragraph - 1, before.paragraph)) return null;
  const subject = mainSubject(before.items);
  return subject === null ? null : sourceSpan(before.items, subject);
}
