import { sourceSpan } from '../find-source.ts';
import { subjectOf } from '../find-subject.ts';
import { isAuxiliary, isFiniteVerb } from '../word-class.ts';
import { proposalFor, wordsOf, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** A quotation within a sentence, under some other verb ("Reyes mocked the 'tiny' crowd"): the subject of that verb. */
export function governed(context: QuoteContext): SieveAnswer | null {
  const { items } = context.carrier;
  if (wordsOf(context.carrier).length <= 2) return null;
  for (let i = context.index - 1; i > 0; i -= 1) {
    if (!isFiniteVerb(items[i]) || isAuxiliary(items[i - 1])) continue;
    const subject = subjectOf(items, i);
    if (subject === null) continue;
    return proposalFor(context, 'governed', {
      source: sourceSpan(items, subject.phrase),
      cue: { start: items[i]!.start, end: items[i]!.end },
      lemma: items[i]!.norm,
      cueClass: 'open',
    });
  }
  return null;
}
