import type { StoryRecord } from '../../model/story-record.ts';
import type { StoryId } from '../../model/story.ts';
import { isShownQuotation } from '../quotation-text.ts';
import { termOf } from './term-kind.ts';
import { textWords } from './text-words.ts';

/** Where a term was found in a story; bits of one number. */
export const IN_TITLE = 1;
export const IN_NAMES = 2;
export const IN_QUOTATIONS = 4;

/** Positions between two stretches of text, so that no phrase runs from one into the other. */
const GAP = 8;

/** Positions kept for the names of one speaker: `position / SPEAKER_ROOM` is the number of the speaker. */
export const SPEAKER_ROOM = 64;

/** Longest impact of a term on the score; shortest is 1. */
export const MOST_IMPACT = 31;

/**
 * BM25F (Robertson, Zaragoza and Taylor 2004) with the lengths of usual news, so that the weight of a term in a story
 * never depends on the other stories: K1 and B as in the literature, field weights chosen by hand.
 */
const K1 = 1.2;
const B = 0.75;
const USUAL_LENGTH = 600;
const TITLE_WEIGHT = 4;
const QUOTATION_WEIGHT = 0.3;
const NAME_WEIGHT = 2;

/** A term of a story. */
export interface StoryTerm {
  readonly term: string;
  /** 1 to `MOST_IMPACT`: how much the story is about it. */
  readonly impact: number;
  /** `IN_TITLE`, `IN_NAMES` and `IN_QUOTATIONS`, as they apply. */
  readonly fields: number;
  /** Ascending; not empty. */
  readonly positions: readonly number[];
}

/** A stretch of a quotation, in positions. */
export interface QuotedStretch {
  /** Number of the quotation, in text order; a quotation that is split has several stretches. */
  readonly quotation: number;
  /** Number of the speaker, -1 for nobody named. Joint speakers have a stretch each. */
  readonly speaker: number;
  readonly start: number;
  readonly end: number;
}

/** A story as it goes into the index. */
export interface IndexedStory {
  readonly id: StoryId;
  /** A hash of the stamp of its writing in the library; 0: not known. */
  readonly stamp: number;
  /** The day it is filed under, as the number YYYYMMDD: published, else kept; 0 where neither is known. */
  readonly day: number;
  readonly bundled: boolean;
  readonly terms: readonly StoryTerm[];
  readonly quoted: readonly QuotedStretch[];
}

interface Occurrences {
  weight: number;
  fields: number;
  readonly positions: number[];
}

/** Takes a kept story apart for the index. Total. */
export function indexStory(record: StoryRecord, stamp = 0): IndexedStory {
  const { id, article, savedAt, bundled } = record;
  const found = new Map<string, Occurrences>();
  const placed = addText(found, record);
  const speakers = addSpeakers(found, record);
  addSource(found, record);
  const damping = 1 - B + (B * placed.length) / USUAL_LENGTH;
  const terms = [...found].map(([term, { weight, fields, positions }]): StoryTerm => {
    const frequency = weight / damping;
    const impact = Math.max(1, Math.round((MOST_IMPACT * frequency) / (K1 + frequency)));
    return { term, impact, fields, positions };
  });
  return {
    id,
    stamp,
    day: dayNumber(article.published) || dayNumber(savedAt),
    bundled,
    terms,
    quoted: placed.stretches(speakers),
  };
}

/** YYYYMMDD of an ISO date or date-time; 0 where it is none. */
export function dayNumber(date: string | null): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  return found === null ? 0 : Number(found[1]) * 10_000 + Number(found[2]) * 100 + Number(found[3]);
}

interface PlacedText {
  /** Words of the text. */
  readonly length: number;
  /** The quotations in positions; `speakers` tells the number of a person. */
  stretches(speakers: ReadonlyMap<string, number>): QuotedStretch[];
}

/** Title and text; the standfirst stands where the title does. */
function addText(found: Map<string, Occurrences>, { article, reading }: StoryRecord): PlacedText {
  let position = 0;
  for (const part of [article.title, article.standfirst ?? '']) {
    for (const { form } of textWords(part)) {
      add(found, form, position, part === article.title ? TITLE_WEIGHT : 1, IN_TITLE);
      position += 1;
    }
    position += GAP;
  }
  const { text, paragraphs } = reading.story;
  const words = textWords(text);
  const places = new Int32Array(words.length);
  let paragraph = 0;
  for (const [i, word] of words.entries()) {
    while (paragraph < paragraphs.length && paragraphs[paragraph]!.end <= word.start) {
      paragraph += 1;
      position += GAP;
    }
    places[i] = position;
    add(found, word.form, position, 1, 0);
    position += 1;
  }
  const shown = reading.attributions.filter(isShownQuotation);
  const spans = shown.flatMap(({ quote, speakers }, quotation) =>
    quote.content.map((span) => ({
      quotation,
      speakers,
      first: firstFrom(words, span.start),
      last: firstFrom(words, span.end) - 1,
    })),
  );
  const inside = spans.filter(({ first, last }) => first <= last);
  for (const { first, last } of inside) {
    for (let i = first; i <= last; i += 1)
      mark(found, words[i]!.form, QUOTATION_WEIGHT, IN_QUOTATIONS);
  }
  return {
    length: words.length,
    stretches: (numbers) =>
      inside.flatMap(({ quotation, speakers, first, last }) => {
        const known = speakers.map((id) => numbers.get(id) ?? -1);
        const stretch = { quotation, start: places[first]!, end: places[last]! + 1 };
        return (known.length === 0 ? [-1] : known).map((speaker) => ({ ...stretch, speaker }));
      }),
  };
}

/** Index of the first word that starts at the offset or after it. */
function firstFrom(words: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names the people; gives those who are quoted their numbers. */
function addSpeakers(
  found: Map<string, Occurrences>,
  { reading }: StoryRecord,
): ReadonlyMap<string, number> {
  const quoted = new Set(
    reading.attributions.filter(isShownQuotation).flatMap((attribution) => attribution.speakers),
  );
  const numbers = new Map<string, number>();
  for (const { id, name, aliases, mentions } of reading.people.persons) {
    const weight = NAME_WEIGHT * Math.log2(1 + mentions.length);
    const words = textWords(name);
    for (const { form } of words) mark(found, form, weight / words.length, IN_NAMES);
    if (!quoted.has(id)) continue;
    const number = numbers.size;
    numbers.set(id, number);
    let place = 0;
    for (const each of [name, ...aliases]) {
      for (const { form } of textWords(each)) {
        if (place >= SPEAKER_ROOM) break;
        add(found, termOf('speaker', form), number * SPEAKER_ROOM + place, 1, 0);
        place += 1;
      }
      place += 1; // so that no name runs on into the next
    }
  }
  return numbers;
}

/** The name of the source, and the labels of its address. */
function addSource(found: Map<string, Occurrences>, { article }: StoryRecord): void {
  const host = hostOf(article.canonicalUrl ?? article.url);
  let position = 0;
  for (const part of [article.siteName ?? '', host]) {
    for (const { form } of textWords(part.replaceAll('.', ' '))) {
      add(found, termOf('source', form), position, 1, 0);
      position += 1;
    }
    position += GAP;
  }
}

/** The host of an address, without "www."; empty where there is none. */
function hostOf(address: string): string {
  const found = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/iu.exec(address);
  return found?.[1] ?? '';
}

function add(
  found: Map<string, Occurrences>,
  term: string,
  position: number,
  weight: number,
  fields: number,
): void {
  const known = found.get(term);
  if (known === undefined) {
    found.set(term, { weight, fields, positions: [position] });
    return;
  }
  known.weight += weight;
  known.fields |= fields;
  known.positions.push(position);
}

/** Adds to a term of the text what else is known of it; a name that does not stand in the text so is passed over. */
function mark(found: Map<string, Occurrences>, form: string, weight: number, fields: number): void {
  const known = found.get(form);
  if (known === undefined) return;
  known.weight += weight;
  known.fields |= fields;
}
