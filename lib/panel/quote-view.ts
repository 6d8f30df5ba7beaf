import type { Attribution, Certainty } from '../model/attribution.ts';
import type { Person, PersonId } from '../model/people.ts';
import type { QuoteKind } from '../model/quote.ts';
import { slice } from '../model/span.ts';
import type { StoryRecord } from '../model/story-record.ts';
import { evidenceExcerpts, type Segment } from './evidence.ts';
import { quoteParagraphs } from './quote-paragraphs.ts';
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
  /** Whom a pronoun or role beside the quotation means, as a sentence; `null`: the speaker is named there. */
  readonly means: string | null;
  /** Whom the rule did not choose, as a sentence; `null`: nobody else was considered. */
  readonly also: string | null;
}

/** What is said when one of the quotations listed is moved to: "3 of 12, Jane Doe, stated". Empty: it is not listed. */
export function announceQuote(listed: readonly QuoteView[], id: string, t: Translate): string {
  const at = listed.findIndex((quote) => quote.id === id);
  if (at === -1) return '';
  const { speakers, certaintyText } = listed[at]!;
  const place = [t.number(at + 1), t.number(listed.length)] as const;
  return speakers.length === 0
    ? t('announceUnclear', ...place, certaintyText)
    : t('announceQuotation', ...place, t.and(speakers.map(({ name }) => name)), certaintyText);
}

/** Every quotation that readers are shown, in story order. */
export function quoteViews(record: StoryRecord, t: Translate): readonly QuoteView[] {
  const { reading } = record;
  const voices = new Map(voicesOf(reading).map((voice) => [voice.id, voice]));
  const persons = new Map(reading.people.persons.map((person) => [person.id, person]));
  const ids = voiceIds(reading);
  const shown = shownAttributions(reading);
  return shown.map((attribution) => {
    const said = ids.get(attribution.quote.id)!;
    const speakers = said
      .filter((id) => id !== UNCLEAR)
      .map((id) => ({ voice: id, name: voices.get(id)!.name }));
    const evidence = isReaders(attribution) ? [] : evidenceExcerpts(reading.story, attribution);
    const certainty = speakers.length === 0 ? 'unclear' : attribution.certainty;
    const paragraphs = quoteParagraphs(record, attribution);
    const certaintyText = wordCertainty(attribution, certainty, persons, t);
    return {
      id: attribution.quote.id,
      voices: said,
      style: voices.get(said[0]!)?.style ?? NEUTRAL_STYLE,
      kind: attribution.quote.kind,
      kindText: wordKind(attribution.quote.kind, t),
      paragraphs,
      speakers,
      via: attribution.via === null ? null : wordVia(persons.get(attribution.via), t),
      certainty,
      certaintyText,
      why: wordWhy(attribution, certainty, evidence.length > 0 ? [] : speakers, t),
      evidence,
      means: wordMeans(record, attribution, certainty, persons, t),
      also: wordAlso(attribution, certainty, persons, t),
    };
  });
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
      return short === null ? t('certaintyLikely') : t('certaintyLikelyBecause', t(short));
    }
    case 'unclear': {
      const names = candidateNames(attribution, persons);
      if (isNobodys(attribution)) return t('certaintyNobody');
      return names.length === 0 ? t('certaintyUnclear') : t('certaintyUnclearOf', t.or(names));
    }
    default:
      return certainty satisfies never;
  }
}

/** The reader set it right: the words of the story no longer decide. */
function isReaders({ rule }: Attribution): boolean {
  return rule === 'reader';
}

/** `named`: the speakers to name because no words of the story do. */
function wordWhy(
  attribution: Attribution,
  certainty: Certainty,
  named: readonly VoiceLink[],
  t: Translate,
): string {
  if (isReaders(attribution)) return t('whyCorrected');
  if (certainty !== 'unclear') {
    const why = t(ruleWords(attribution).why);
    return named.length === 0 ? why : t('whyNamed', why, t.and(named.map(({ name }) => name)));
  }
  if (isNobodys(attribution)) return t('whyNobody');
  return t(attribution.candidates.length === 0 ? 'whyUnclearNobody' : 'whyUnclear');
}

/** Words of saying, and nobody who might have said it: "it is understood that". */
function isNobodys({ cue, candidates, rule }: Attribution): boolean {
  return rule !== 'reader' && cue !== null && candidates.length === 0;
}

function wordMeans(
  { reading }: StoryRecord,
  attribution: Attribution,
  certainty: Certainty,
  persons: Persons,
  t: Translate,
): string | null {
  const { source, speaker } = attribution;
  const person = speaker === null ? undefined : persons.get(speaker);
  if (source === null || person === undefined || isReaders(attribution)) return null;
  const written = slice(reading.story.text, source).replace(/\s+/gu, ' ').trim();
  const folded = written.toLowerCase();
  const forms = [person.name, ...person.aliases].flatMap((form) => form.toLowerCase().split(' '));
  if (forms.some((form) => folded.includes(form))) return null;
  return t(certainty === 'stated' ? 'whyMeans' : 'whyMeansLikely', written, person.name);
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
