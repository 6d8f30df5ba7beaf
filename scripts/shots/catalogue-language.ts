import type { Language } from '../../lib/panel/translate.ts';

/** A catalogue of `public/_locales`. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** A language out of its catalogue, for where no browser gives it. Days are in UTC. */
export function catalogueLanguage(catalogue: Catalogue): Language {
  const locale = catalogue.localeTag?.message ?? 'en';
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    locale,
    message: (key, substitutions) =>
      (catalogue[key]?.message ?? '').replaceAll(
        /\$(\d)/gu,
        (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
      ),
    date: (iso) => {
      const date = new Date(iso);
      return Number.isNaN(date.getTime()) ? null : days.format(date);
    },
  };
}
