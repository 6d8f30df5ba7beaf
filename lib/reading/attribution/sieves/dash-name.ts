import { sourceSpan } from '../find-source.ts';
import { isNamePhrase } from '../find-subject.ts';
import { phraseAt } from '../noun-phrase.ts';
import type { Carrier } from '../carrier.ts';
import type { Span } from '../../../model/span.ts';
import { isDash, isFiniteVerb } from '../word-class.ts';
import { proposalFor, wordsOf, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** Longest line that only names who said the quotation above it. */
const MAX_LINE = 14;

/** '"Nobody asked us." – Tom Vance, farmer': a dash and a name after the quotation, or on the line below it. */
export function dashName(context: QuoteContext): SieveAnswer | null {
  const { items } = context.carrier;
  const after = items[context.index + 1];
  if (after !== undefined) {
    if (!isDash(after)) return null;
    const source = nameAt(context.carrier, context.index + 2);
    return source === null ? null : proposalFor(context, 'dash-name', { source });
  }
  const next = context.carriers[context.carrier.sentence + 1];
  if (next === undefined || next.items.length > MAX_LINE) return null;
  if (isDash(next.items[0])) {
    const source = nameAt(next, 1);
    return source === null ? null : proposalFor(context, 'dash-name', { source });
  }
  if (next.paragraph === context.carrier.paragraph || wordsOf(context.carrier).length > 0)
    return null;
  if (next.items.some(isFiniteVerb) || /[.!?:]/.test(next.items.at(-1)!.norm)) return null;
  const source = nameAt(next, 0);
  return source === null ? null : proposalFor(context, 'name-line', { source });
}

function nameAt(carrier: Carrier, at: number): Span | null {
  const { items } = carrier;
  const phrase = phraseAt(items, at, false);
  if (phrase === null || items.slice(phrase.to).some(isFiniteVerb)) return null;
  return isNamePhrase(items, { from: phrase.from, to: Math.min(phrase.to, phrase.from + 3) })
    ? sourceSpan(items, phrase)
    : null;
}
