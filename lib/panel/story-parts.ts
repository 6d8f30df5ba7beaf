import type { Related } from '../model/related.ts';
import type { StoryRecord } from '../model/story-record.ts';
import { withBorrowedSpeakers } from './borrowed-speakers.ts';
import { changedView, type ChangedView } from './changed-view.ts';
import { filterFields, type FilterField } from './filter-view.ts';
import { markMet, wordMet } from './met-quotations.ts';
import { quoteViews, type QuoteView } from './quote-view.ts';
import { relatedItems, type RelatedItem } from './related-view.ts';
import type { Translate } from './translate.ts';
import { vagueAttributions } from './vague-sources.ts';
import { unheardViews, voiceView, type UnheardView, type VoiceView } from './voice-view.ts';
import { unheardOf, voicesOf, type Voice } from './voices.ts';

/** What a view needs of a story, whatever is selected or filtered in it. */
export interface StoryParts {
  /** The story with the speakers that other stories name. */
  readonly record: StoryRecord;
  readonly voices: readonly Voice[];
  readonly voiceViews: readonly VoiceView[];
  readonly unheard: readonly UnheardView[];
  /** Names of everybody in the story, as the panel lists them: who speaks, then who does not. */
  readonly names: readonly string[];
  readonly quotations: readonly QuoteView[];
  readonly filterFields: readonly FilterField[];
  /** Ids of the quotations without a named source. */
  readonly vague: ReadonlySet<string>;
  readonly elsewhere: readonly RelatedItem[] | null;
  /** How many quotations the reader met before, in words; `null`: none. */
  readonly met: string | null;
  /** What changed since the reader last read the story; `null`: they read no earlier version. */
  readonly changed: ChangedView | null;
}

/** The parts of a story. Equal input gives the very same parts where they are remembered. */
export type PartsOf = (record: StoryRecord, related: Related | null) => StoryParts;

/** Words and counts the parts of a story. */
export function storyParts(kept: StoryRecord, related: Related | null, t: Translate): StoryParts {
  const record = withBorrowedSpeakers(kept, related);
  const { reading } = record;
  const voices = voicesOf(reading);
  const voiceViews = voices.map((voice) => voiceView(voice, t));
  const unheard = unheardOf(reading);
  const quotations = markMet(quoteViews(record, t), related, t);
  const heard = voices.flatMap(({ person }) => (person === null ? [] : [person.name]));
  return {
    record,
    voices,
    voiceViews,
    unheard: unheardViews(unheard, t),
    names: [...heard, ...unheard.map(({ person }) => person.name)],
    quotations,
    filterFields: filterFields(quotations, voiceViews, t),
    vague: new Set(vagueAttributions(reading).map(({ quote }) => quote.id)),
    elsewhere: relatedItems(related, t),
    met: wordMet(quotations, related, t),
    changed: changedView(related?.changed, t),
  };
}

/**
 * Remembers the parts of the last story, so that a selection in a long one costs what changes and no more. Records
 * and related stories are values: another object is another story.
 */
export function rememberParts(t: Translate): PartsOf {
  let last: {
    readonly record: StoryRecord;
    readonly related: Related | null;
    readonly parts: StoryParts;
  } | null = null;
  return (record, related) => {
    if (last === null || last.record !== record || last.related !== related) {
      last = { record, related, parts: storyParts(record, related, t) };
    }
    return last.parts;
  };
}
