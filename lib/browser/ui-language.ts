import type { Language } from '../panel/translate.ts';
import { api } from './api.ts';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** The language of the browser's interface, as far as we have its catalogue. */
export function uiLanguage(): Language {
  const locale = api.i18n.getMessage('localeTag') || 'en';
  const local = new Intl.DateTimeFormat(locale, DAY);
  // A day without a time is the same day everywhere.
  const plain = new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' });
  // The keys are those of the catalogue, where a language may have more plural forms than English.
  const message = api.i18n.getMessage as (key: string, substitutions: string[]) => string;
  return {
    locale,
    message: (key, substitutions) => message(key, [...substitutions]),
    date: (iso) => {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? null : (iso.includes('T') ? local : plain).format(time);
    },
  };
}
