import { isReadForQuotations, type SkipReason, type SkippedBlock } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { MessageKey, Translate } from './translate.ts';

/** One piece of the page that was not read. */
export interface SkippedItem {
  readonly text: string;
  /** Why, in a word or two. */
  readonly reason: string;
  /** What the reader adds back with it; `null` for a piece that cannot be a paragraph, or where nothing can be set right. */
  readonly add: Passage | null;
}

/** How much of the page was read. */
export interface ReadView {
  /** "31 of 34 paragraphs read" */
  readonly summary: string;
  /** What was left out, in page order; empty where nothing was, or where it is not known. */
  readonly skipped: readonly SkippedItem[];
}

/** Reasons that leave room for doubt: such a piece may be a paragraph of the story. The others are furniture. */
const DOUBTFUL: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'author-note',
  'legal',
  'passed-by',
  'promotion',
  'repeated',
]);

/** Longest piece that is shown of what was left out, in UTF-16 code units. */
const MAX_SHOWN = 160;

/**
 * Counts what was read; what was left out counts only where it might have been a paragraph. A paragraph that the reader
 * added back is in the reading, and no longer among what was left out.
 */
export function readView(
  { article, reading }: Pick<StoryRecord, 'article' | 'reading'>,
  correctable: boolean,
  t: Translate,
): ReadView {
  const { story } = reading;
  const paragraphs = story.paragraphs.filter(isParagraph);
  const texts = new Set(paragraphs.map(({ start, end }) => story.text.slice(start, end)));
  const skipped = (article.skipped ?? []).filter(({ text }) => !texts.has(text));
  const doubtful = skipped.filter((block) => isParagraph(block) && DOUBTFUL.has(block.reason));
  const read = paragraphs.length;
  const all = read + doubtful.length;
  return {
    summary:
      all === read
        ? t.plural('paragraphsRead', read)
        : t.plural('paragraphsReadOf', all, t.number(read)),
    skipped: skipped
      .filter(({ text }) => text.trim() !== '')
      .map((block) => ({
        text: shorten(block.text),
        reason: t(REASONS[block.reason]),
        add: correctable && isParagraph(block) ? passageOfSkipped(block) : null,
      })),
  };
}

/** Where a skipped piece stood, by its words: it is a block of its own. */
function passageOfSkipped({ text, before }: SkippedBlock): Passage {
  return { exact: text, prefix: '', suffix: '', block: before, start: 0 };
}

function isParagraph({ kind }: Pick<SkippedBlock, 'kind'>): boolean {
  return isReadForQuotations(kind);
}

function shorten(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  const cut = text.slice(0, MAX_SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_SHOWN / 2))}…`;
}

const REASONS: Readonly<Record<SkipReason, MessageKey>> = {
  caption: 'skipCaption',
  byline: 'skipByline',
  headline: 'skipHeadline',
  standfirst: 'skipStandfirst',
  related: 'skipRelated',
  promotion: 'skipPromotion',
  navigation: 'skipNavigation',
  'author-note': 'skipAuthorNote',
  legal: 'skipLegal',
  comments: 'skipComments',
  advertisement: 'skipAdvertisement',
  repeated: 'skipRepeated',
  label: 'skipLabel',
  'other-story': 'skipOtherStory',
  'passed-by': 'skipPassedBy',
};
