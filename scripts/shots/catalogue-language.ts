import type { Language } from '../../lib/panel/translate.ts';

/** A catalogue of `public/_locales`. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** A language that nobody speaks: longer than English, accented, in brackets. What lacks them is hard-coded; what lacks an end is cut. */
export function pseudoCatalogue<C extends Catalogue>(catalogue: C): C {
  const entries = Object.entries(catalogue).map(([key, { message }]) => [
    key,
    {
      message:
        key === 'localeTag' ? message : `[${accent(message)}${'~'.repeat(message.length / 3)}]`,
    },
  ]);
  return Object.fromEntries(entries) as C;
}

function accent(message: string): string {
  const accented: Readonly<Record<string, string>> = {
    a: 'å',
    e: 'ë',
    i: 'î',
    o: 'ø',
    u: 'û',
    n: 'ñ',
  };
  return message.replaceAll(/[aeioun]/gu, (letter) => accented[letter] ?? letter);
}

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
