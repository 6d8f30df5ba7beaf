import type { Attribution, Certainty } from '../model/attribution.ts';
import type { PersonKind } from '../model/people.ts';
import type { QuoteKind } from '../model/quote.ts';
import { slice } from '../model/span.ts';
import type { Story, StoryId } from '../model/story.ts';
import type { StoryRecord } from '../model/story-record.ts';
import { wellFormed } from './well-formed.ts';

/** What a citation of a story needs. */
export interface CitedStory {
  readonly id: StoryId;
  readonly title: string;
  readonly byline: readonly string[];
  readonly siteName: string | null;
  /** The address that the page names as its own, else where it was read; empty: none. */
  readonly url: string;
  readonly published: string | null;
  readonly savedAt: string;
  readonly language: string | null;
}

export interface NamedSpeaker {
  readonly name: string;
  readonly role: string | null;
  readonly kind: PersonKind;
}

/** Where a part of a quotation stands. */
export interface TextPassage {
  readonly exact: string;
  /** Up to 40 characters before and after, within the paragraph. */
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets into `Story.text`, counted in code points as the W3C's selectors are. */
  readonly start: number;
  readonly end: number;
}

/** One quotation, as all the formats for reading and for tables write it. */
export interface QuotationRow {
  /** Unique within the story. */
  readonly id: string;
  readonly story: CitedStory;
  readonly paragraphs: readonly string[];
  readonly kind: QuoteKind;
  readonly certainty: Certainty;
  /** Empty: nobody named says it, or it is unclear who does. */
  readonly speakers: readonly NamedSpeaker[];
  /** The words that name the source, as written ("a spokesman for the port"); `null`: none. */
  readonly source: string | null;
  /** Who relays it; `null`: nobody. */
  readonly via: string | null;
  /** In text order, at least one. */
  readonly passages: readonly TextPassage[];
}

/** How a quotation reads, a paragraph an item: the panel's own function, so that a copy and an export are the same. */
export type ParagraphsOf = (record: StoryRecord, attribution: Attribution) => readonly string[];

const CONTEXT = 40;

/** What is known of a story for citing it. */
export function citedStory({ id, article, savedAt }: Omit<StoryRecord, 'terms'>): CitedStory {
  const { title, byline, siteName, published, language } = article;
  const url = article.canonicalUrl ?? article.url;
  return { id, title, byline, siteName, url, published, savedAt, language };
}

/** The quotations of a story that readers are shown, in text order. */
export function quotationRows(record: StoryRecord, paragraphsOf: ParagraphsOf): QuotationRow[] {
  const { reading } = record;
  const story = citedStory(record);
  const persons = new Map(reading.people.persons.map((person) => [person.id, person]));
  return reading.attributions
    .filter((attribution) => !attribution.negated)
    .map((attribution) => {
      const { quote, certainty, source, via } = attribution;
      const written = source === null ? null : slice(reading.story.text, source);
      const speakers = attribution.speakers.flatMap((id) => persons.get(id) ?? []);
      return {
        id: quote.id,
        story,
        paragraphs: paragraphsOf(record, attribution),
        kind: quote.kind,
        certainty,
        speakers: speakers.map(({ name, role, kind }) => ({ name, role, kind })),
        source: written === null ? null : written.replace(/\s+/gu, ' ').trim(),
        via: via === null ? null : (persons.get(via)?.name ?? null),
        passages: quote.content.flatMap((span) => textPassages(reading.story, span)),
      };
    });
}

function textPassages(
  { text, paragraphs }: Story,
  span: { readonly start: number; readonly end: number },
): TextPassage[] {
  return paragraphs
    .filter((paragraph) => paragraph.start < span.end && span.start < paragraph.end)
    .map((paragraph) => {
      const from = Math.max(span.start, paragraph.start);
      const to = Math.min(span.end, paragraph.end);
      const exact = text.slice(from, to);
      const start = codePoints(text.slice(0, from));
      return {
        exact,
        prefix: whole(text.slice(Math.max(paragraph.start, from - CONTEXT), from)),
        suffix: whole(text.slice(to, Math.min(paragraph.end, to + CONTEXT))),
        start,
        end: start + codePoints(exact),
      };
    });
}

/** A context may begin or end within a character: its half is left out. */
function whole(context: string): string {
  return context.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '');
}

/** How many characters, a surrogate pair being one. */
export function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

/** Who says it, for a table or a list of names: names, else the source as written, else empty. */
export function speakerText({ speakers, source, certainty }: QuotationRow): string {
  if (speakers.length > 0) return wellFormed(speakers.map(({ name }) => name).join('; '));
  return certainty === 'unclear' || source === null ? '' : wellFormed(source);
}
