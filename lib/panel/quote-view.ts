import type { Attribution, Certainty } from '../model/attribution.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { slice } from '../model/span.ts';
import type { StoryRecord } from '../model/story-record.ts';
import {
  isReaders,
  wordAlso,
  wordCertainty,
  wordMeans,
  wordVia,
  wordWhy,
} from './attribution-words.ts';
import { evidenceExcerpts, type Segment } from './evidence.ts';
import { quoteParagraphs } from './quote-paragraphs.ts';
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
  /** Where it was said, in the story's words ("told the BBC", "in a statement"); `null`: the story does not say. */
  readonly channel: string | null;
  readonly certainty: Certainty;
  readonly certaintyText: string;
  readonly why: string;
  readonly evidence: readonly (readonly Segment[])[];
  /** Whom a pronoun or role beside the quotation means, as a sentence; `null`: the speaker is named there. */
  readonly means: string | null;
  /** Whom the rule did not choose, as a sentence; `null`: nobody else was considered. */
  readonly also: string | null;
  /** True where the reader met it before, false where it is new to them; absent: nothing is said. */
  readonly met?: boolean;
  readonly metText?: string;
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
    const unnamed = evidence.length > 0 ? [] : speakers.map(({ name }) => name);
    const paragraphs = quoteParagraphs(record, attribution);
    const certaintyText = wordCertainty(record, attribution, certainty, persons, t);
    return {
      id: attribution.quote.id,
      voices: said,
      style: voices.get(said[0]!)?.style ?? NEUTRAL_STYLE,
      kind: attribution.quote.kind,
      kindText: wordKind(attribution.quote.kind, t),
      paragraphs,
      speakers,
      via: wordVia(attribution, persons, t),
      channel: channelOf(reading, attribution),
      certainty,
      certaintyText,
      why: wordWhy(record, attribution, certainty, unnamed, t),
      evidence,
      means: wordMeans(record, attribution, certainty, persons, t),
      also: wordAlso(attribution, certainty, persons, t),
    };
  });
}

function channelOf({ story }: Reading, { channel }: Attribution): string | null {
  if (channel === undefined || channel === null) return null;
  const words = slice(story.text, channel).replace(/\s+/gu, ' ').trim();
  // It begins with a verb or a preposition, which may have begun the sentence.
  return words.charAt(0).toLowerCase() + words.slice(1);
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
