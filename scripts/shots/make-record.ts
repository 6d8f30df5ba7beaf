import type { SkippedBlock } from '../../lib/model/article.ts';
import type { Attribution, Candidate, Certainty } from '../../lib/model/attribution.ts';
import type { Mention, Person, PersonKind } from '../../lib/model/people.ts';
import type { QuoteKind } from '../../lib/model/quote.ts';
import { READING_VERSION } from '../../lib/model/reading.ts';
import { byStart, overlaps, type Span } from '../../lib/model/span.ts';
import type { Paragraph } from '../../lib/model/story.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';

/** Somebody in a written story; their names are found in its text. */
export interface WrittenPerson {
  readonly name: string;
  readonly kind?: PersonKind;
  readonly role?: string;
  readonly aliases?: readonly string[];
}

/** What a quotation of a written story is; the text marks where. */
export interface WrittenQuote {
  readonly kind?: QuoteKind;
  /** Indexes into the people; none: nobody named. */
  readonly speakers?: readonly number[];
  readonly certainty?: Certainty;
  readonly rule?: string;
  readonly candidates?: readonly number[];
  readonly via?: number;
  readonly negated?: boolean;
}

/**
 * A story in a notation: `<q0|…>` is content of quotation 0, `<s0|…>` its source, `<c0|…>` its cue, `<w0|…>` where it was said
 * and `<e0|…>` further evidence. A quotation may have several contents.
 */
export interface WrittenStory {
  readonly id: string;
  readonly title: string;
  readonly siteName?: string;
  readonly published?: string;
  readonly byline?: readonly string[];
  readonly paywalled?: boolean;
  readonly bundled?: boolean;
  readonly people?: readonly WrittenPerson[];
  readonly paragraphs: readonly string[];
  readonly quotes?: readonly WrittenQuote[];
  /** What of the page was left out. */
  readonly skipped?: readonly SkippedBlock[] | undefined;
}

interface Mark extends Span {
  readonly kind: 'q' | 's' | 'c' | 'e' | 'w';
  readonly quote: number;
}

/** The record that such a story would have. Throws where a mark names a quotation that is not described. */
export function makeRecord(written: WrittenStory): StoryRecord {
  const { text, paragraphs, marks } = parseParagraphs(written.paragraphs);
  const quotes = written.quotes ?? [];
  const odd = marks.find(({ quote }) => quote >= quotes.length);
  if (odd !== undefined) throw new RangeError(`quotation ${odd.quote} of ${quotes.length}`);
  const { persons, mentions } = findPeople(text, written.people ?? []);
  const blocks = paragraphs.map(({ start, end }) => ({
    kind: 'paragraph' as const,
    text: text.slice(start, end),
  }));
  return {
    id: written.id,
    article: {
      url: `https://news.example/${written.id}`,
      canonicalUrl: null,
      title: written.title,
      byline: written.byline ?? [],
      siteName: written.siteName ?? null,
      published: written.published ?? null,
      language: 'en',
      standfirst: null,
      blocks,
      paywalled: written.paywalled ?? false,
      ...(written.skipped === undefined ? {} : { skipped: written.skipped }),
    },
    reading: {
      version: READING_VERSION,
      story: {
        id: written.id,
        title: written.title,
        byline: written.byline ?? [],
        text,
        paragraphs,
      },
      people: { persons, mentions },
      attributions: quotes.map((quote, i) =>
        attribution(
          quote,
          i,
          marks.filter((mark) => mark.quote === i),
        ),
      ),
    },
    terms: { terms: [], title: [], entities: [], quotations: [] },
    savedAt: '2026-03-14T09:00:00Z',
    bundled: written.bundled ?? false,
  };
}

function attribution(quote: WrittenQuote, i: number, marks: readonly Mark[]): Attribution {
  const spans = (kind: Mark['kind']) =>
    marks.filter((mark) => mark.kind === kind).map(({ start, end }) => ({ start, end }));
  const speakers = (quote.speakers ?? []).map((index) => `p${index}`);
  const rule = quote.rule ?? 'quotation-source-verb';
  const [cue = null] = spans('c');
  const [source = null] = spans('s');
  const [where = null] = spans('w');
  // As the reader has it, the words begin with the cue that they follow: "told the Courier".
  const follows = cue !== null && where !== null && cue.end + 1 === where.start;
  const channel = follows ? { start: cue.start, end: where.end } : where;
  return {
    quote: { id: `q${i}`, kind: quote.kind ?? 'direct', content: spans('q') },
    cue,
    source,
    channel,
    speaker: speakers[0] ?? null,
    speakers,
    via: quote.via === undefined ? null : `p${quote.via}`,
    rule,
    confidence: 0.9,
    certainty: quote.certainty ?? 'stated',
    evidence: [...spans('s'), ...spans('c'), ...spans('e')].sort(byStart),
    candidates: (quote.candidates ?? []).map((index): Candidate => ({ person: `p${index}`, rule })),
    negated: quote.negated ?? false,
  };
}

function parseParagraphs(written: readonly string[]) {
  const paragraphs: Paragraph[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const [block, paragraph] of written.entries()) {
    if (block > 0) text += '\n\n';
    const start = text.length;
    for (const piece of paragraph.split(/(<[qscew]\d+\|[^>]*>)/u)) {
      const [, kind, quote, words] = /^<([qscew])(\d+)\|([^>]*)>$/u.exec(piece) ?? [];
      if (kind !== undefined) {
        const span = { start: text.length, end: text.length + words!.length };
        marks.push({ ...span, kind: kind as Mark['kind'], quote: Number(quote) });
      }
      text += words ?? piece;
    }
    paragraphs.push({ kind: 'paragraph', block, start, end: text.length });
  }
  return { text, paragraphs, marks };
}

function findPeople(text: string, written: readonly WrittenPerson[]) {
  const found: Mention[] = [];
  for (const [i, { name, aliases = [] }] of written.entries()) {
    for (const form of [name, ...aliases].sort((a, b) => b.length - a.length)) {
      for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
        const mention = {
          start: at,
          end: at + form.length,
          kind: 'name',
          person: `p${i}`,
        } as const;
        if (!found.some((other) => overlaps(other, mention))) found.push(mention);
      }
    }
  }
  const mentions = found.sort(byStart);
  const persons = written.map(
    ({ name, kind = 'person', role = null, aliases = [] }, i): Person => ({
      id: `p${i}`,
      kind,
      name,
      role,
      roles: role === null ? [] : [{ start: 0, end: 0, text: role }],
      aliases,
      mentions: mentions.filter(({ person }) => person === `p${i}`),
    }),
  );
  return { persons, mentions };
}
