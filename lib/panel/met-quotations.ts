import type { Related } from '../model/related.ts';
import type { QuoteView } from './quote-view.ts';
import type { Translate } from './translate.ts';

/**
 * Says of each quotation whether the reader met it in a story of their own before. Where they met none, nothing is
 * said: a first story is not "all new".
 */
export function markMet(
  quotations: readonly QuoteView[],
  related: Related | null,
  t: Translate,
): readonly QuoteView[] {
  const met = new Set(related?.met);
  if (met.size === 0) return quotations;
  return quotations.map((quote) => {
    const isMet = met.has(quote.id);
    return { ...quote, met: isMet, metText: t(isMet ? 'quoteMet' : 'quoteNew') };
  });
}

/** "5 new to you, 3 read before"; `null` where the reader met none of them. */
export function wordMet(
  quotations: readonly QuoteView[],
  related: Related | null,
  t: Translate,
): string | null {
  const ids = new Set(related?.met);
  const met = quotations.filter(({ id }) => ids.has(id)).length;
  if (met === 0) return null;
  return t('metCount', t.number(quotations.length - met), t.number(met));
}
