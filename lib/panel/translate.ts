import type catalogue from '../../public/_locales/en/messages.json';

type Key = keyof typeof catalogue;

/** The stem of messages that differ by number: `quotations` for `quotations_one` and `quotations_other`. */
export type PluralKey = Key extends infer K
  ? K extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A message without forms for number. */
export type MessageKey = Exclude<Key, `${PluralKey}_${string}`>;

/** What the wording needs from outside: the catalogue in the reader's language, and dates in their customs. */
export interface Language {
  /** BCP 47 tag of the catalogue in use. */
  readonly locale: string;
  /** The message with `$1` … `$9` filled in; empty where there is none. */
  message(key: string, substitutions: readonly string[]): string;
  /** A day in words, without the time; `null` where the text is not an ISO 8601 date. */
  date(iso: string): string | null;
}

/** Words for display. Called with a key it gives the message; the parts count and join as the language does. */
export interface Translate {
  (key: MessageKey, ...substitutions: readonly string[]): string;
  /** The form for `count`; the count itself is `$1`, the substitutions follow from `$2`. */
  plural(key: PluralKey, count: number, ...substitutions: readonly string[]): string;
  and(items: readonly string[]): string;
  or(items: readonly string[]): string;
  number(value: number): string;
  /** `value` from 0 to 100, without decimals. */
  percent(value: number): string;
  date(iso: string): string | null;
}

/** Words in one language. Throws `RangeError` for a locale that `Intl` does not take. */
export function createTranslate(language: Language): Translate {
  const { locale } = language;
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const message = (key: MessageKey, ...substitutions: readonly string[]) =>
    language.message(key, substitutions);
  const plural = (key: PluralKey, count: number, ...substitutions: readonly string[]) => {
    const filled = [numbers.format(count), ...substitutions];
    return (
      language.message(`${key}_${rules.select(count)}`, filled) ||
      language.message(`${key}_other`, filled)
    );
  };
  return Object.assign(message, {
    plural,
    and: (items: readonly string[]) => and.format(items),
    or: (items: readonly string[]) => or.format(items),
    number: (value: number) => numbers.format(value),
    percent: (value: number) => percents.format(value / 100),
    date: (iso: string) => language.date(iso),
  });
}
