import { sourceSpan } from '../find-source.ts';
import { mainSubject } from '../find-subject.ts';
import { proposalFor, wordsOf, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** A quotation alone after "Reed shook his head." in its paragraph: the source or else the subject of that sentence. */
export function sentenceBefore(context: QuoteContext): SieveAnswer | null {
  if (wordsOf(context.carrier).length > 2) return null;
  const before = context.carriers[context.carrier.sentence - 1];
  if (before === undefined || before.paragraph !== context.carrier.paragraph) return null;
  const inside = context.found
    .within(before.start, before.end)
    .filter(
      (p) => p.source !== null && p.source.start >= before.start && p.source.end <= before.end,
    );
  const main = inside.find((p) => p.cue !== null && p.rule !== 'relative' && p.rule !== 'governed');
  if (main !== undefined)
    return proposalFor(context, 'sentence-before-cue', { source: main.source });
  const subject = mainSubject(before.items);
  return subject === null
    ? null
    : proposalFor(context, 'sentence-before', { source: sourceSpan(before.items, subject) });
}
