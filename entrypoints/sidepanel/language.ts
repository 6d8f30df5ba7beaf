import { api } from '../../lib/browser/api.ts';
import type { Language } from '../../lib/panel/translate.ts';

/** The catalogue that the browser chose, with dates in the customs of the reader's own variant of that language. */
export function browserLanguage(): Language {
  const catalogue = api.i18n.getMessage('localeTag');
  const chosen = api.i18n.getUILanguage();
  const locale = chosen.startsWith(catalogue) ? chosen : catalogue;
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return {
    locale,
    message: (key, substitutions) => api.i18n.getMessage(key, [...substitutions]),
    date: (iso) => {
      // A day without a time is a day of its own, wherever the reader is.
      const date = new Date(/^\d{4}-\d{2}-\d{2}$/u.test(iso) ? `${iso}T12:00` : iso);
      return Number.isNaN(date.getTime()) ? null : days.format(date);
    },
  };
}
