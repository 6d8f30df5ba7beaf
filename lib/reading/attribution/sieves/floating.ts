import { lastBefore, proposalFor, wordsOf, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** How many paragraphs without any attribution a speaker is remembered. */
const MEMORY = 6;

/** A sentence that is only a quotation and names nobody: whoever spoke last. */
export function floating(context: QuoteContext): SieveAnswer | null {
  if (wordsOf(context.carrier).length > 2) return null;
  const last = lastBefore(context);
  if (last === null || context.run.paragraph - last.paragraph > MEMORY)
    return proposalFor(context, 'floating-alone', {});
  return proposalFor(context, 'floating', { source: null });
}
