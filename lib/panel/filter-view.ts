import type { Certainty } from '../model/attribution.ts';
import type { QuoteKind } from '../model/quote.ts';
import { NO_FILTER, type QuoteFilter } from './panel-state.ts';
import type { QuoteView } from './quote-view.ts';
import type { Translate } from './translate.ts';
import type { VoiceView } from './voice-view.ts';

/** One field of the filter, and what may be chosen in it. */
export interface FilterField {
  readonly field: keyof QuoteFilter;
  readonly label: string;
  /** The first is "all"; then what occurs in the story, with how often. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A field and what is chosen in it. */
export interface FilterChoice extends FilterField {
  /** Empty: all. */
  readonly value: string;
}

/** The filter above the quotations. */
export interface FilterView {
  readonly choices: readonly FilterChoice[];
  readonly active: boolean;
  /** "4 of 9 quotations" while it hides some; `null` otherwise. */
  readonly shown: string | null;
}

/** Fewer quotations than this are seen at a glance: they need no filter. */
const WORTH_FILTERING = 4;

/** The quotations that pass, in the order asked for. */
export function filterQuotations(
  quotations: readonly QuoteView[],
  voices: readonly Pick<VoiceView, 'id'>[],
  filter: QuoteFilter,
): readonly QuoteView[] {
  const passing = quotations.filter((quote) => passes(quote, filter));
  if (filter.order === null) return passing;
  const rank = new Map(voices.map(({ id }, i) => [id, i]));
  const rankOf = (quote: QuoteView) => rank.get(quote.voices[0]!) ?? voices.length;
  return passing.sort((a, b) => rankOf(a) - rankOf(b));
}

function passes(quote: QuoteView, filter: QuoteFilter): boolean {
  return (
    (filter.voice === null || quote.voices.includes(filter.voice)) &&
    (filter.kind === null || quote.kind === filter.kind) &&
    (filter.certainty === null || quote.certainty === filter.certainty)
  );
}

/** What may be chosen: what occurs among the quotations, with how often. */
export function filterFields(
  quotations: readonly QuoteView[],
  voices: readonly VoiceView[],
  t: Translate,
): readonly FilterField[] {
  const field = (
    name: keyof QuoteFilter,
    label: string,
    values: readonly (readonly [value: string, name: string])[],
  ): FilterField => {
    const counted = values
      .map(([value, text]) => {
        const chosen = { ...NO_FILTER, [name]: value };
        const count = quotations.filter((quote) => passes(quote, chosen)).length;
        return { value, count, label: t('filterOption', text, t.number(count)) };
      })
      .filter(({ count }) => count > 0);
    const options = counted.map(({ value, label }) => ({ value, label }));
    return { field: name, label, options: [{ value: '', label: t('filterAll') }, ...options] };
  };
  const order: FilterField = {
    field: 'order',
    label: t('filterOrder'),
    options: [
      { value: '', label: t('filterOrderStory') },
      { value: 'speaker', label: t('filterOrderSpeaker') },
    ],
  };
  return [
    field(
      'voice',
      t('filterVoice'),
      voices.map(({ id, name }) => [id, name]),
    ),
    field('kind', t('filterKind'), kindNames(t)),
    field('certainty', t('filterCertainty'), certaintyNames(t)),
    order,
  ];
}

/** The filter over all quotations of a story; `null` where there are too few to need one. */
export function filterView(
  quotations: readonly QuoteView[],
  fields: readonly FilterField[],
  filter: QuoteFilter,
  t: Translate,
): FilterView | null {
  if (quotations.length < WORTH_FILTERING) return null;
  const shown = quotations.filter((quote) => passes(quote, filter)).length;
  return {
    choices: fields.map((field) => ({ ...field, value: filter[field.field] ?? '' })),
    active: Object.values(filter).some((value) => value !== null),
    shown:
      shown === quotations.length
        ? null
        : t('filterShown', t.number(shown), t.number(quotations.length)),
  };
}

function kindNames(t: Translate): readonly (readonly [QuoteKind, string])[] {
  return [
    ['direct', t('filterDirect')],
    ['mixed', t('kindMixed')],
    ['indirect', t('kindIndirect')],
  ];
}

function certaintyNames(t: Translate): readonly (readonly [Certainty, string])[] {
  return [
    ['stated', t('certaintyStated')],
    ['likely', t('certaintyLikely')],
    ['unclear', t('certaintyUnclear')],
  ];
}
