import { sourceSpan } from '../find-source.ts';
import { phraseBefore } from '../noun-phrase.ts';
import { isColon } from '../word-class.ts';
import { proposalFor, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** 'Reed: "It leaks."' and "her message: 'Stop'": a name or noun phrase and a colon before the quotation, no verb between. */
export function nameColon(context: QuoteContext): SieveAnswer | null {
  const { items } = context.carrier;
  const colon = items[context.index - 1];
  if (!isColon(colon)) return null;
  const phrase = phraseBefore(items, context.index - 1);
  if (phrase === null) return null;
  return proposalFor(context, 'name-colon', {
    source: sourceSpan(items, phrase),
    cue: { start: colon!.start, end: colon!.end },
    lemma: ':',
    cueClass: 'say',
  });
}
