import { phraseBefore } from '../noun-phrase.ts';
import { sourceSpan } from '../find-source.ts';
import { isAdverb, isFiniteVerb } from '../word-class.ts';
import { proposalFor, wordsOf, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** A quotation within a sentence, under some other verb ("Reyes mocked the 'tiny' crowd"): the subject of that verb. */
export function governed(context: QuoteContext): SieveAnswer | null {
  const { items } = context.carrier;
  if (wordsOf(context.carrier).length <= 2) return null;
  for (let i = context.index - 1; i > 0; i -= 1) {
    if (!isFiniteVerb(items[i]) || isFiniteVerb(items[i - 1])) continue;
    let end = i;
    while (isAdverb(items[end - 1])) end -= 1;
    const phrase = phraseBefore(items, end);
    if (phrase === null) continue;
    return proposalFor(context, 'governed', {
      source: sourceSpan(items, phrase),
      cue: { start: items[i]!.start, end: items[i]!.end },
      lemma: items[i]!.norm,
      cueClass: 'open',
    });
  }
  return null;
}
