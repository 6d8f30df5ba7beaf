import type { StoryId } from '../model/story.ts';
import type { ChangedView } from './changed-view.ts';
import { CITATION_FORMATS, type CitationFormat } from './citation-format.ts';
import { speakerChoices, type SpeakerChoices } from './correction-view.ts';
import { filterQuotations, filterView, type FilterView } from './filter-view.ts';
import { headerView, type HeaderView } from './header-view.ts';
import { changedNotice, notKeptNotice, placeNotice, type NoticeView } from './notice-view.ts';
import {
  ALL,
  type OpenStory,
  type PanelState,
  type StoryPlace,
  type StoryState,
} from './panel-state.ts';
import type { QuoteView } from './quote-view.ts';
import type { RelatedItem } from './related-view.ts';
import type { StoryParts } from './story-parts.ts';
import type { Translate } from './translate.ts';
import { wordingViews, type WordingView } from './wording-view.ts';
import { personView, type PersonView, type UnheardView, type VoiceView } from './voice-view.ts';

/** The way to the clipboard. */
export interface CopyView {
  readonly format: CitationFormat;
  readonly formats: readonly { readonly value: CitationFormat; readonly label: string }[];
  /** Whether it was copied, in words; `null`: not asked for. */
  readonly copied: string | null;
}

/** The selected quotation, and what became of what was done to it. */
export interface CurrentView {
  readonly id: string;
  /** Why its passage was not shown, in words; `null`: it was. */
  readonly missing: string | null;
  /** The same quotation in other stories, what adds something first. */
  readonly elsewhere: readonly WordingView[];
  readonly copy: CopyView;
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
  /** Said at the foot, in sight wherever the reader is, because nothing was clicked: the page was left, or it changed. */
  readonly foot: NoticeView | null;
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
  /** For all quotations listed. */
  readonly copyAll: CopyView;
  /** `null` while they are looked up. */
  readonly elsewhere: readonly RelatedItem[] | null;
  /** What changed since the reader last read it; `null`: they read no earlier version. */
  readonly changed: ChangedView | null;
  /** The way to the claims without a named source, in words; `null`: there are none. */
  readonly vague: string | null;
  /** What is shown instead of the lists; `null`: the lists. */
  readonly detail: DetailView | null;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** True while the last correction can be taken back by a click. */
  readonly corrected: boolean;
  /** True where words that the reader asked about are not in the story. */
  readonly askedNothing: boolean;
}

/** A story as it stands open. `parts` are those of its record. */
export function storyView(
  { story: open, at, changed, under }: StoryState,
  parts: StoryParts,
  t: Translate,
): StoryView {
  const { record, voices, unheard, quotations, vague } = parts;
  return {
    id: record.id,
    header: headerWithMet(open, parts, at, t),
    foot: at === 'left' ? placeNotice(at, t) : at === 'here' && changed ? changedNotice(t) : null,
    notices: [at === 'left' ? null : placeNotice(at, t), ...storyNotices(open, t)].filter(
      (notice) => notice !== null,
    ),
    close: under === null ? null : wordClose(under, t),
    inPage: at === 'here',
    canKeep: open.notKept === null && at !== 'kept',
    voices: parts.voiceViews,
    silence: voices.length > 0 ? null : t(unheard.length > 0 ? 'noVoicesButNamed' : 'noVoices'),
    unheard,
    filter: filterView(quotations, parts.filterFields, open.filter, t),
    quotations: filterQuotations(quotations, voices, open.filter),
    current: currentView(open, parts, t),
    copyAll: copyView(open, ALL, t),
    elsewhere: parts.elsewhere,
    changed: parts.changed,
    vague: vague.size === 0 ? null : t.plural('vagueClaims', vague.size),
    detail: detailView(open, parts, t),
    canGoBack: open.back.length > 0,
    canGoForward: open.forward.length > 0,
    corrected: open.corrected !== null,
    askedNothing: open.askedNothing ?? false,
  };
}

function headerWithMet(
  open: OpenStory,
  parts: StoryParts,
  at: StoryPlace,
  t: Translate,
): HeaderView {
  const { record, voices, met } = parts;
  const place = { inPage: at === 'here', correctable: open.correctable };
  const header = headerView(record, voices, place, t);
  return met === null ? header : { ...header, facts: [...header.facts, met] };
}

function detailView(open: OpenStory, parts: StoryParts, t: Translate): DetailView | null {
  const { place } = open;
  const { quotations, vague } = parts;
  switch (place.kind) {
    case 'lists':
      return null;
    case 'voice': {
      const person = personView(open, parts, place.voice, t);
      return person === null ? null : { kind: 'person', person };
    }
    case 'vague':
      return { kind: 'vague', quotations: quotations.filter(({ id }) => vague.has(id)) };
    default:
      return place satisfies never;
  }
}

function currentView(open: OpenStory, parts: StoryParts, t: Translate): CurrentView | null {
  const { related, quote, missing, correctable } = open;
  const { record } = parts;
  if (quote === null) return null;
  const said = parts.quotations.find(({ id }) => id === quote);
  const { attributions } = record.reading;
  const attribution = attributions.find((candidate) => candidate.quote.id === quote);
  return {
    id: quote,
    elsewhere: said === undefined ? [] : wordingViews(said, related, t),
    missing: missing.includes(quote) ? t('notInPage') : null,
    copy: copyView(open, quote, t),
    choices:
      correctable && attribution !== undefined
        ? speakerChoices(record.reading, attribution, parts.names)
        : null,
  };
}

function copyView({ copied, format }: OpenStory, what: string, t: Translate): CopyView {
  const labels = {
    text: t('copyText'),
    markdown: t('copyMarkdown'),
    html: t('copyHtml'),
    link: t('copyLink'),
    bibtex: t('copyBibtex'),
    csl: t('copyCsl'),
  };
  return {
    format,
    formats: CITATION_FORMATS.map((value) => ({ value, label: labels[value] })),
    copied: copied?.what === what ? t(copied.done ? 'copied' : 'copyRefused') : null,
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
