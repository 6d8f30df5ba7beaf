import type { Attribution, Certainty } from '../model/attribution.ts';
import type { Person, PersonId } from '../model/people.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { Related } from '../model/related.ts';
import { slice } from '../model/span.ts';
import type { StoryRecord } from '../model/story-record.ts';
import { evidenceExcerpts, type Segment } from './evidence.ts';
import { ruleWords } from './rule-words.ts';
import type { Translate } from './translate.ts';
import { NEUTRAL_STYLE, UNCLEAR, shownAttributions, voiceIds, voicesOf } from './voices.ts';

/** A name that leads to its voice. */
export interface VoiceLink {
  readonly voice: string;
  readonly name: string;
}

/** One quotation, worded. */
export interface QuoteView {
  readonly id: string;
  /** The voices that say it, the main speaker first. */
  readonly voices: readonly string[];
  /** 0 to 6, see `voicesOf`. */
  readonly style: number;
  readonly kind: QuoteKind;
  /** Its wording in words; `null` for direct speech, which shows it by its marks. */
  readonly kindText: string | null;
  /** What is said, a direct quotation in its marks, a paragraph an item. */
  readonly paragraphs: readonly string[];
  /** Empty: unclear. */
  readonly speakers: readonly VoiceLink[];
  readonly via: string | null;
  readonly certainty: Certainty;
  readonly certaintyText: string;
  readonly why: string;
  readonly evidence: readonly (readonly Segment[])[];
  /** Whom the rule did not choose, as a sentence; `null`: nobody else was considered. */
  readonly also: string | null;
  /** The same quotation in other stories, a sentence each. */
  readonly elsewhere: readonly string[];
  /** "3 of 12, Jane Doe, stated": said when the quotation is moved to. */
  readonly announcement: string;
}

/** Every quotation that readers are shown, in story order. `related` is `null` while it is looked up. */
export function quoteViews(
  record: StoryRecord,
  related: Related | null,
  t: Translate,
): readonly QuoteView[] {
  const { reading } = record;
  const voices = new Map(voicesOf(reading).map((voice) => [voice.id, voice]));
  const persons = new Map(reading.people.persons.map((person) => [person.id, person]));
  const ids = voiceIds(reading);
  const shown = shownAttributions(reading);
  return shown.map((attribution, i) => {
    const said = ids.get(attribution.quote.id)!;
    const speakers = said
      .filter((id) => id !== UNCLEAR)
      .map((id) => ({ voice: id, name: voices.get(id)!.name }));
    const certainty = speakers.length === 0 ? 'unclear' : attribution.certainty;
    const certaintyText = wordCertainty(record, attribution, certainty, persons, t);
    const who = speakers.length === 0 ? [] : [t.and(speakers.map(({ name }) => name))];
    return {
      id: attribution.quote.id,
      voices: said,
      style: voices.get(said[0]!)?.style ?? NEUTRAL_STYLE,
      kind: attribution.quote.kind,
      kindText: wordKind(attribution.quote.kind, t),
      paragraphs: quoteParagraphs(record, attribution),
      speakers,
      via: attribution.via === null ? null : wordVia(persons.get(attribution.via), t),
      certainty,
      certaintyText,
      why: wordWhy(attribution, certainty, t),
      evidence: evidenceExcerpts(reading.story, attribution),
      also: wordAlso(attribution, certainty, persons, t),
      elsewhere: sameElsewhere(record, attribution, related, t),
      announcement: [
        t('quotationPosition', t.number(i + 1), t.number(shown.length)),
        ...who,
        certaintyText,
      ].join(', '),
    };
  });
}

const OPENING = /[“"‘'«]/u;
const CLOSING = /[”"’'»]/u;

/** The words of a quotation in paragraphs. Its outer marks, which are not content, are put back. */
export function quoteParagraphs(
  { reading }: Pick<StoryRecord, 'reading'>,
  { quote }: Pick<Attribution, 'quote'>,
): readonly string[] {
  const { text } = reading.story;
  const said = quote.content.map((span) => slice(text, span).trim()).join(' ');
  const first = quote.content[0]?.start ?? 0;
  const last = quote.content.at(-1)?.end ?? 0;
  const whole = quote.kind === 'direct';
  const opened = whole || (quote.kind === 'mixed' && OPENING.test(text.charAt(first - 1)));
  const closed = whole || (quote.kind === 'mixed' && CLOSING.test(text.charAt(last)));
  // The comma before "she said" belongs to the sentence around the quotation.
  const marked = `${opened ? '“' : ''}${said.replace(/,$/u, '')}${closed ? '”' : ''}`;
  return marked
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function wordKind(kind: QuoteKind, t: Translate): string | null {
  switch (kind) {
    case 'direct':
      return null;
    case 'mixed':
      return t('kindMixed');
    case 'indirect':
      return t('kindIndirect');
    default:
      return kind satisfies never;
  }
}

type Persons = ReadonlyMap<PersonId, Person>;

/** More names than this are no help in deciding who it was. */
const MAX_CANDIDATES = 3;

function candidateNames({ candidates }: Attribution, persons: Persons): readonly string[] {
  const names = candidates.map(({ person }) => persons.get(person)?.name ?? '');
  return [...new Set(names)].filter((name) => name !== '').slice(0, MAX_CANDIDATES);
}

function wordCertainty(
  { reading }: StoryRecord,
  attribution: Attribution,
  certainty: Certainty,
  persons: Persons,
  t: Translate,
): string {
  switch (certainty) {
    case 'stated':
      return t('certaintyStated');
    case 'likely': {
      const { short } = ruleWords(attribution);
      if (short === null) return t('certaintyLikely');
      const source =
        attribution.source === null ? '' : slice(reading.story.text, attribution.source);
      return t('certaintyLikelyBecause', t(short, source));
    }
    case 'unclear': {
      const names = candidateNames(attribution, persons);
      return names.length === 0 ? t('certaintyUnclear') : t('certaintyUnclearOf', t.or(names));
    }
    default:
      return certainty satisfies never;
  }
}

function wordWhy(attribution: Attribution, certainty: Certainty, t: Translate): string {
  if (certainty !== 'unclear') return t(ruleWords(attribution).why);
  return t(attribution.candidates.length === 0 ? 'whyUnclearNobody' : 'whyUnclear');
}

function wordAlso(
  attribution: Attribution,
  certainty: Certainty,
  persons: Persons,
  t: Translate,
): string | null {
  if (certainty === 'unclear') return null;
  const speakers = new Set(attribution.speakers.map((id) => persons.get(id)?.name));
  const names = candidateNames(attribution, persons).filter((name) => !speakers.has(name));
  return names.length === 0 ? null : t('whyAlso', t.and(names));
}

function wordVia(person: Person | undefined, t: Translate): string | null {
  return person === undefined ? null : t('relayedBy', person.name);
}

/** Reasons name the words that two stories share: those that overlap with this quotation belong to it. */
function sameElsewhere(
  { reading }: StoryRecord,
  { quote }: Attribution,
  related: Related | null,
  t: Translate,
): readonly string[] {
  const own = fold(quote.content.map((span) => slice(reading.story.text, span)).join(' '));
  return (related?.stories ?? []).flatMap(({ story, reasons }) =>
    reasons
      .filter((reason) => reason.kind === 'same-quotation')
      .filter(({ text }) => own.includes(fold(text)) || fold(text).includes(own))
      .map(({ text }) => t('elsewhereSame', story.title, `“${text}”`)),
  );
}

function fold(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
