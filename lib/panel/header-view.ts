import type { StoryRecord, StorySummary } from '../model/story-record.ts';
import { readView, type ReadView } from './skipped-view.ts';
import type { Translate } from './translate.ts';
import type { Voice } from './voices.ts';
import { UNCLEAR, shownAttributions } from './voices.ts';

/** The head of a story, worded. */
export interface HeaderView {
  /** Source, day, reading time: those that are known. */
  readonly kicker: readonly string[];
  readonly title: string;
  /** "3 voices and 8 quotations"; empty where nobody is quoted. */
  readonly facts: readonly string[];
  readonly read: ReadView;
  /** Whether the story comes with the product, in words; `null`: it does not. */
  readonly bundled: string | null;
  /** The story's page, where another page is in front of the reader and it has one; `null` otherwise. */
  readonly page: string | null;
  /** BCP 47 tag of what the story says; `null`: not stated. */
  readonly language: string | null;
}

/** Words a minute of silent reading of non-fiction (Brysbaert 2019). */
const WORDS_A_MINUTE = 238;

/** The head of a story as it stands above its lists. */
export function headerView(
  record: StoryRecord,
  voices: readonly Voice[],
  place: { readonly inPage: boolean; readonly correctable: boolean },
  t: Translate,
): HeaderView {
  const { article, reading } = record;
  const words = reading.story.text.split(/\s+/u).length;
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  const heard = voices.filter(({ id }) => id !== UNCLEAR).length;
  const quotations = shownAttributions(reading).length;
  const counted = t.plural('quotations', quotations);
  const said = heard === 0 ? counted : t.and([t.plural('voices', heard), counted]);
  return {
    kicker: [...sourceAndDay(article, t), t.plural('minutes', minutes)],
    title: article.title || t('untitled'),
    facts: quotations === 0 ? [] : [said],
    read: readView(record, place.correctable, t),
    bundled: record.bundled ? t('bundled') : null,
    page: place.inPage || record.bundled || !isWebAddress(article.url) ? null : article.url,
    language: article.language,
  };
}

/** Where and when a story appeared, those of the two that are known. */
export function sourceAndDay(
  story: Pick<StorySummary, 'siteName' | 'published' | 'url'>,
  t: Translate,
): readonly string[] {
  const day = story.published === null ? null : t.date(story.published);
  return [story.siteName ?? hostOf(story.url), day].filter((part) => part !== null);
}

/** True for an address that a link may lead to. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//iu.test(url);
}

/** The host of an address, without "www."; `null` where it has none. */
function hostOf(url: string): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url)?.[1] ?? null;
}
