import { sourceSpan } from '../find-source.ts';
import { isNamePhrase } from '../parenthesis.ts';
import { phraseAt } from '../noun-phrase.ts';
import { isDash, isFiniteVerb } from '../word-class.ts';
import { proposalFor, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** '"Nobody asked us." – Tom Vance, farmer': a dash and a name just after the quotation. */
export function dashName(context: QuoteContext): SieveAnswer | null {
  const { items } = context.carrier;
  if (!isDash(items[context.index + 1])) return null;
  const phrase = phraseAt(items, context.index + 2, false);
  if (phrase === null || items.slice(phrase.to).some(isFiniteVerb)) return null;
  const name = { from: phrase.from, to: Math.min(phrase.to, phrase.from + 3) };
  return isNamePhrase(items, name)
    ? proposalFor(context, 'dash-name', { source: sourceSpan(items, phrase) })
    : null;
}
