import type { StoryId } from '../model/story.ts';
import { speakerChoices, type SpeakerChoices } from './correction-view.ts';
import { filterQuotations, filterView, type FilterView } from './filter-view.ts';
import { headerView, type HeaderView } from './header-view.ts';
import {
  failureNotice,
  idleNotice,
  notKeptNotice,
  placeNotice,
  readingNotice,
  type NoticeView,
} from './notice-view.ts';
import type { OpenStory, PanelState, StoryState } from './panel-state.ts';
import { quoteViews, type QuoteView } from './quote-view.ts';
import { relatedItems, type RelatedItem } from './related-view.ts';
import type { Translate } from './translate.ts';
import {
  personView,
  unheardViews,
  voiceView,
  type PersonView,
  type UnheardView,
  type VoiceView,
} from './voice-view.ts';
import { voicesOf, type Voice } from './voices.ts';
import { vagueAttributions } from './vague-sources.ts';

/** The selected quotation, and what became of what was done to it. */
export interface CurrentView {
  readonly id: string;
  /** Why its passage was not shown, in words; `null`: it was. */
  readonly missing: string | null;
  /** Whether it was copied, in words; `null`: not asked for. */
  readonly copied: string | null;
  /** Who else may have said it; `null`: the story cannot be set right. */
  readonly choices: SpeakerChoices | null;
}

/** One voice, or the claims without a named source. */
export type DetailView =
  | { readonly kind: 'person'; readonly person: PersonView }
  | { readonly kind: 'vague'; readonly quotations: readonly QuoteView[] };

/** A story, worded and in order. */
export interface StoryView {
  readonly id: StoryId;
  readonly header: HeaderView;
  /** Where the story stands, and what was kept or cut: read from top to bottom. */
  readonly notices: readonly NoticeView[];
  /** The way back to what the story was laid over, in words; `null`: it is the page's own. */
  readonly close: string | null;
  /** True where its page is in front of the reader, so that passages can be shown in it. */
  readonly inPage: boolean;
  /** True where this story is kept, so that the reader may be told so. */
  readonly canKeep: boolean;
  readonly voices: readonly VoiceView[];
  /** Stands where the voices would; `null` where there are some. */
  readonly silence: string | null;
  readonly unheard: readonly UnheardView[];
  /** `null`: too few quotations to need one. */
  readonly filter: FilterView | null;
  /** Those that the filter lets pass, in story order. */
  readonly quotations: readonly QuoteView[];
  /** The selected quotation; `null`: none. */
  readonly current: CurrentView | null;
  /** `null` while they are looked up. */
  readonly elsewhere: readonly RelatedItem[] | null;
  /** The way to the claims without a named source, in words; `null`: there are none. */
  readonly vague: string | null;
  /** What is shown instead of the lists; `null`: the lists. */
  readonly detail: DetailView | null;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** True while the last correction can be taken back by a click. */
  readonly corrected: boolean;
}

/** Everything the components draw. */
export type PanelView =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'notice';
      readonly notice: NoticeView;
      /** The way back to the story shown before, in words; `null`: there was none. */
      readonly last: string | null;
    }
  | { readonly kind: 'story'; readonly story: StoryView };

/** The only place that words, orders and counts for display. Total over the states. */
export function panelView(state: PanelState, t: Translate): PanelView {
  switch (state.kind) {
    case 'starting':
      return { kind: 'starting' };
    case 'idle':
      return { kind: 'notice', notice: idleNotice(t), last: lastTitle(state.last, t) };
    case 'reading':
      return { kind: 'notice', notice: readingNotice(t), last: lastTitle(state.last, t) };
    case 'failed':
      return {
        kind: 'notice',
        notice: failureNotice(state.reason, t),
        last: lastTitle(state.last, t),
      };
    case 'story':
      return { kind: 'story', story: storyView(state, t) };
    default:
      return state satisfies never;
  }
}

/** The quotations that are on show, in order. */
export function listedQuotations(view: PanelView): readonly QuoteView[] {
  if (view.kind !== 'story') return [];
  const { detail, quotations } = view.story;
  if (detail === null) return quotations;
  return detail.kind === 'person' ? detail.person.quotations : detail.quotations;
}

function lastTitle(last: OpenStory | null, t: Translate): string | null {
  if (last === null) return null;
  return t('noticeLast', last.record.article.title || t('untitled'));
}

function storyView({ story: open, at, under }: StoryState, t: Translate): StoryView {
  const { record, related } = open;
  const voices = voicesOf(record.reading);
  const unheard = unheardViews(record, t);
  const quotations = quoteViews(record, related, t);
  const voiceViews = voices.map((voice) => voiceView(voice, t));
  const vague = new Set(vagueAttributions(record.reading).map(({ quote }) => quote.id));
  const detail = detailView(open, voices, quotations, vague, t);
  return {
    id: record.id,
    header: headerView(record, voices, at === 'here', t),
    notices: [placeNotice(at, t), ...storyNotices(open, t)].filter((notice) => notice !== null),
    close: under === null ? null : wordClose(under, t),
    inPage: at === 'here',
    canKeep: open.notKept === null && at !== 'kept',
    voices: voiceViews,
    silence: voices.length > 0 ? null : t(unheard.length > 0 ? 'noVoicesButNamed' : 'noVoices'),
    unheard,
    filter: filterView(quotations, voiceViews, open.filter, t),
    quotations: filterQuotations(quotations, open.filter),
    current: currentView(open, t),
    elsewhere: relatedItems(related, t),
    vague: vague.size === 0 ? null : t.plural('vagueClaims', vague.size),
    detail,
    canGoBack: open.back.length > 0,
    canGoForward: open.forward.length > 0,
    corrected: open.corrected !== null,
  };
}

function detailView(
  open: OpenStory,
  voices: readonly Voice[],
  quotations: readonly QuoteView[],
  vague: ReadonlySet<string>,
  t: Translate,
): DetailView | null {
  const { place } = open;
  switch (place.kind) {
    case 'lists':
      return null;
    case 'voice': {
      const person = personView(open, place.voice, voices, quotations, t);
      return person === null ? null : { kind: 'person', person };
    }
    case 'vague':
      return { kind: 'vague', quotations: quotations.filter(({ id }) => vague.has(id)) };
    default:
      return place satisfies never;
  }
}

function currentView(open: OpenStory, t: Translate): CurrentView | null {
  const { record, quote, missing, copied, correctable } = open;
  if (quote === null) return null;
  const { attributions } = record.reading;
  const attribution = attributions.find((candidate) => candidate.quote.id === quote);
  return {
    id: quote,
    missing: missing.includes(quote) ? t('notInPage') : null,
    copied: copied === null ? null : t(copied === 'refused' ? 'copyRefused' : 'copied'),
    choices:
      correctable && attribution !== undefined ? speakerChoices(record.reading, attribution) : null,
  };
}

function wordClose(under: PanelState, t: Translate): string {
  return under.kind === 'story'
    ? t('noticeLast', under.story.record.article.title || t('untitled'))
    : t('noticeClose');
}

function storyNotices({ record, notKept }: OpenStory, t: Translate): (NoticeView | null)[] {
  return [
    record.article.paywalled ? { tone: 'info', title: null, text: t('noticePaywall') } : null,
    notKept === null ? null : notKeptNotice(notKept, t),
  ];
}
