import { proposalFor, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** The last resort: words in quotation marks that nobody is named for. Whether they are speech is decided later. */
export function unattributed(context: QuoteContext): SieveAnswer | null {
  return proposalFor(context, 'unattributed', {});
}
