import type { Certainty } from '../model/attribution.ts';
import type { QuoteKind } from '../model/quote.ts';
import { NO_FILTER, type QuoteFilter } from './panel-state.ts';
import type { QuoteView } from './quote-view.ts';
import type { Translate } from './translate.ts';
import type { VoiceView } from './voice-view.ts';

/** One choice of the filter. */
export interface FilterChoice {
  readonly field: keyof QuoteFilter;
  readonly label: string;
  /** Empty: all. */
  readonly value: string;
  /** The first is "all"; then what occurs in the story, with how often. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
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

/** The quotations that pass. */
export function filterQuotations(
  quotations: readonly QuoteView[],
  filter: QuoteFilter,
): readonly QuoteView[] {
  return quotations.filter(
    (quote) =>
      (filter.voice === null || quote.voices.includes(filter.voice)) &&
      (filter.kind === null || quote.kind === filter.kind) &&
      (filter.certainty === null || quote.certainty === filter.certainty),
  );
}

/** The filter over all quotations of a story; `null` where there are too few to need one. */
export function filterView(
  quotations: readonly QuoteView[],
  voices: readonly VoiceView[],
  filter: QuoteFilter,
  t: Translate,
): FilterView | null {
  if (quotations.length < WORTH_FILTERING) return null;
  const shown = filterQuotations(quotations, filter).length;
  const choice = (
    field: keyof QuoteFilter,
    label: string,
    names: readonly (readonly [value: string, name: string])[],
  ): FilterChoice => ({
    field,
    label,
    value: filter[field] ?? '',
    options: [
      { value: '', label: t('filterAll') },
      ...names
        .map(([value, name]) => {
          const count = filterQuotations(quotations, { ...NO_FILTER, [field]: value }).length;
          return { value, count, label: t('filterOption', name, t.number(count)) };
        })
        .filter(({ count }) => count > 0)
        .map(({ value, label }) => ({ value, label })),
    ],
  });
  return {
    choices: [
      choice(
        'voice',
        t('filterVoice'),
        voices.map(({ id, name }) => [id, name]),
      ),
      choice('kind', t('filterKind'), kindNames(t)),
      choice('certainty', t('filterCertainty'), certaintyNames(t)),
    ],
    active: filter.voice !== null || filter.kind !== null || filter.certainty !== null,
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
