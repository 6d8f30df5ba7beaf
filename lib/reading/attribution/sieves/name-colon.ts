import { sourceSpan } from '../find-source.ts';
import { mainSubject } from '../find-subject.ts';
import { phraseBefore } from '../noun-phrase.ts';
import { isCapital, isColon } from '../word-class.ts';
import { proposalFor, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** 'Reed: "It leaks."' and "her message: 'Stop'": a name or noun phrase and a colon before the quotation, no verb between. */
export function nameColon(context: QuoteContext): SieveAnswer | null {
  const { items } = context.carrier;
  const colon = items[context.index - 1];
  if (!isColon(colon)) return null;
  const phrase = phraseBefore(items, context.index - 1);
  if (phrase === null || items[phrase.to - 1]!.pos !== 'noun') return null;
  const named = items.slice(phrase.from, phrase.to).some(isCapital) || phrase.from === 0;
  const source = named ? phrase : (mainSubject(items.slice(0, context.index)) ?? phrase);
  return proposalFor(context, 'name-colon', {
    source: sourceSpan(items, source),
    cue: { start: colon!.start, end: colon!.end },
    lemma: ':',
    cueClass: 'say',
  });
}
