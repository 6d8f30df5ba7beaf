import { api } from '../../lib/browser/api.ts';
import type { CardLabels } from '../../lib/page/card.ts';

/** The words of the card from the catalogue of the reader's language. */
export function cardLabels(): CardLabels {
  const plural = new Intl.PluralRules(api.i18n.getMessage('localeTag') || 'en');
  return {
    quotationCount: (count) =>
      api.i18n.getMessage(`quotations_${plural.select(count)}`, String(count)) ||
      api.i18n.getMessage('quotations_other', String(count)),
    otherStories: api.i18n.getMessage('personStories'),
    showInPanel: api.i18n.getMessage('cardShowInPanel'),
  };
}
