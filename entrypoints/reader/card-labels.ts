import { browser } from 'wxt/browser';
import type { CardLabels } from '../../lib/page/card.ts';

/** The words of the card from the catalogue of the reader's language. */
export function cardLabels(): CardLabels {
  const plural = new Intl.PluralRules(say('localeTag') || 'en');
  return {
    quotationCount: (count) =>
      say(`quotations_${plural.select(count)}`, count) || say('quotations_other', count),
    otherStories: say('personStories'),
    showInPanel: say('cardShowInPanel'),
  };
}

/** Empty where the catalogue lacks the key. */
function say(key: string, count?: number): string {
  const { i18n } = browser;
  // The keys are those of the catalogue, where a language may have more plural forms than English.
  const getMessage = i18n.getMessage as (key: string, substitution?: string) => string;
  return getMessage.call(i18n, key, count === undefined ? undefined : String(count));
}
