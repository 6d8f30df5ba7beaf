import type { CorrectedWord, FoundStory, Snippet } from '../../model/search.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { StoryRecord } from '../../model/story-record.ts';
import { isShownQuotation } from '../quotation-text.ts';
import { queryMarks, type QueryMarks } from './query-marks.ts';
import type { TextQuery } from './parse-query.ts';
import { textWords, type TextWord } from './text-words.ts';

/** What of a story shows why it was found. */
export type StorySnippets = Pick<FoundStory, 'title' | 'passages'>;

/** What was asked, and what was taken for it (`TextResults.corrected`). */
export interface SnippetQuery {
  readonly query: TextQuery;
  readonly corrected: readonly CorrectedWord[];
}

/** Longest stretch shown, in UTF-16 code units. */
const LONGEST = 240;
/** What is shown before the first mark of a stretch that is cut. */
const BEFORE = 60;

/** A part of the text that may be shown. */
interface Stretch {
  readonly span: Span;
  readonly quotation: string | null;
  readonly speaker: string | null;
  /** Said by somebody who was asked for. */
  readonly asked: boolean;
}

/** The stretches of a story that hold most of the query; asked for quotations, only of those. Total. */
export function snippets(
  record: StoryRecord,
  { query, corrected }: SnippetQuery,
  most = 2,
): StorySnippets {
  const { text } = record.reading.story;
  const marker = queryMarks(query, corrected);
  const stretches = stretchesOf(record, query, marker);
  const found = stretches.map((stretch, order) => {
    const words = wordsIn(text, stretch.span);
    const { marks, units } = marker.marksIn(words);
    const value = units * 4 + (stretch.asked ? 3 : 0) + (stretch.quotation === null ? 0 : 1);
    return { stretch, marks, words, value, units, order };
  });
  const best = found.sort((a, b) => b.value - a.value || a.order - b.order);
  const chosen = best.filter(({ units, stretch }) => units > 0 || stretch.asked);
  const taken: Span[] = [];
  const passages: Snippet[] = [];
  for (const { stretch, marks, words } of chosen.length > 0 ? chosen : best.slice(0, 1)) {
    if (passages.length === most) break;
    const span = shownPart(text, stretch.span, words, marks);
    if (taken.some((other) => overlaps(other, span))) continue;
    taken.push(span);
    const within = marks.filter((mark) => contains(span, mark));
    passages.push({
      text: text.slice(span.start, span.end),
      marks: within.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
      cutBefore: span.start > stretch.span.start,
      cutAfter: span.end < stretch.span.end,
      quotation: stretch.quotation,
      speaker: stretch.speaker,
    });
  }
  return { title: marker.marksIn(textWords(record.article.title)).marks, passages };
}

function stretchesOf(
  { reading }: StoryRecord,
  { parts }: TextQuery,
  marker: QueryMarks,
): Stretch[] {
  const { story, people, attributions } = reading;
  const persons = new Map(people.persons.map((person) => [person.id, person]));
  const asks = parts.some((part) => part.kind === 'speaker');
  const quoted = attributions.filter(isShownQuotation).flatMap(({ quote, speaker, speakers }) => {
    const names = speakers.flatMap((id) => {
      const person = persons.get(id);
      return person === undefined ? [] : [[person.name, ...person.aliases]];
    });
    const asked = asks && marker.speakers(names);
    const name = speaker === null ? null : (persons.get(speaker)?.name ?? null);
    return quote.content.map((span): Stretch => ({
      span,
      quotation: quote.id,
      speaker: name,
      asked,
    }));
  });
  const inQuotations = parts.some((part) => part.kind === 'in' && part.place === 'quotations');
  if (inQuotations) return quoted.filter((stretch) => !asks || stretch.asked);
  const plain = story.paragraphs.map(({ start, end }): Stretch => {
    return { span: { start, end }, quotation: null, speaker: null, asked: false };
  });
  return [...plain, ...quoted];
}

function wordsIn(text: string, { start, end }: Span): TextWord[] {
  return textWords(text.slice(start, end)).map((word) => ({
    form: word.form,
    start: start + word.start,
    end: start + word.end,
  }));
}

/** At most `LONGEST` of the stretch, from whole word to whole word, around its first mark. */
function shownPart(
  text: string,
  span: Span,
  words: readonly TextWord[],
  marks: readonly Span[],
): Span {
  if (span.end - span.start <= LONGEST) return span;
  const first = marks[0]?.start ?? span.start;
  const from = first - BEFORE <= span.start ? span.start : firstWord(words, first - BEFORE, first);
  const limit = Math.min(span.end, from + LONGEST);
  if (limit === span.end) return { start: from, end: limit };
  let end = from;
  for (const word of words) if (word.start >= from && word.end <= limit) end = word.end;
  // One word longer than all that is shown: cut it, but not between the halves of a character.
  if (end === from) end = isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
  return { start: from, end };
}

function firstWord(words: readonly TextWord[], from: number, otherwise: number): number {
  return words.find((word) => word.start >= from)?.start ?? otherwise;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
