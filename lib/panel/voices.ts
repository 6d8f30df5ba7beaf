import type { Attribution } from '../model/attribution.ts';
import type { Person } from '../model/people.ts';
import type { Reading } from '../model/reading.ts';
import { overlaps, slice, type Span } from '../model/span.ts';
import { percentages } from './percentages.ts';

/** The id of the voice that gathers quotations whose speaker is unclear. */
export const UNCLEAR = 'unclear';

/** The style of every voice after the sixth, and of unclear ones. */
export const NEUTRAL_STYLE = 6;

/** Who a voice is, as far as the story says. */
export type VoiceKind = 'person' | 'organisation' | 'unnamed' | 'unclear';

/** Somebody who is heard in a story. */
export interface Voice {
  /** A `PersonId`; `source:` and the words for an unnamed source; `UNCLEAR`. Unique within the story. */
  readonly id: string;
  readonly kind: VoiceKind;
  /** `null` for unnamed sources and unclear speakers. */
  readonly person: Person | null;
  /** A name, or the source as written; empty for `UNCLEAR`. */
  readonly name: string;
  /** In text order. */
  readonly attributions: readonly Attribution[];
  /** Words said; those of joint speakers are shared out evenly, so this may be a fraction. */
  readonly words: number;
  /** Share of all words said, a whole number; all voices add up to 100. */
  readonly percent: number;
  /** 0 to 5 for the first six, then `NEUTRAL_STYLE`. */
  readonly style: number;
}

/**
 * What readers are shown: statements that the story does not deny or merely suppose. Words without marks of which nobody
 * knows whose they are tell a reader nothing; only where "he" or "she" said them, or the reader pointed them out, do they
 * stay.
 */
export function shownAttributions(reading: Reading): readonly Attribution[] {
  return reading.attributions.filter(
    ({ negated, quote, certainty, source, rule }) =>
      !negated &&
      (quote.kind !== 'indirect' ||
        certainty !== 'unclear' ||
        rule === 'reader' ||
        (source !== null && /^(?:he|she|they)$/iu.test(slice(reading.story.text, source)))),
  );
}

/** Every voice, most words first, then by first appearance; unclear speakers come last as one. */
export function voicesOf(reading: Reading): readonly Voice[] {
  const shown = shownAttributions(reading);
  const ids = voiceIds(reading);
  const gathered = new Map<string, { attributions: Attribution[]; words: number }>();
  for (const attribution of shown) {
    const speakers = ids.get(attribution.quote.id) ?? [UNCLEAR];
    const words = countWords(reading, attribution) / speakers.length;
    for (const id of speakers) {
      const voice = gathered.get(id) ?? { attributions: [], words: 0 };
      voice.attributions.push(attribution);
      voice.words += words;
      gathered.set(id, voice);
    }
  }
  const order = [...gathered].sort(
    ([a, first], [b, second]) =>
      Number(a === UNCLEAR) - Number(b === UNCLEAR) || second.words - first.words,
  );
  const shares = percentages(order.map(([, { words }]) => words));
  const persons = new Map(reading.people.persons.map((person) => [person.id, person]));
  return order.map(([id, { attributions, words }], i) => {
    const person = persons.get(id) ?? null;
    return {
      id,
      kind: person?.kind ?? (id === UNCLEAR ? 'unclear' : 'unnamed'),
      person,
      name: person?.name ?? sourceName(reading, attributions[0]!),
      attributions,
      words,
      percent: shares[i]!,
      style: id === UNCLEAR ? NEUTRAL_STYLE : Math.min(i, NEUTRAL_STYLE),
    };
  });
}

/** The style of each voice by its id: the same in the list, at the quotation and in the page. */
export function voiceStyles(reading: Reading): ReadonlyMap<string, number> {
  return new Map(voicesOf(reading).map((voice) => [voice.id, voice.style]));
}

/** Who says each shown quotation: voice ids by `Quote.id`, at least one each, the main speaker first. */
export function voiceIds(reading: Reading): ReadonlyMap<string, readonly string[]> {
  const known = new Set(reading.people.persons.map((person) => person.id));
  const unnamed: string[] = [];
  const ids = new Map<string, readonly string[]>();
  for (const attribution of shownAttributions(reading)) {
    const speakers = attribution.speakers.filter((id) => known.has(id));
    ids.set(
      attribution.quote.id,
      speakers.length > 0 ? speakers : [sourceId(reading, attribution, unnamed)],
    );
  }
  return ids;
}

/** Somebody whom a story names and does not let speak. */
export interface Unheard {
  readonly person: Person;
  /** How often they are mentioned, pronouns included. */
  readonly times: number;
}

/** Mentions below which an organisation is background, not somebody the story is about. */
const ORGANISATION_MENTIONS = 2;

/** Who is talked about and not heard, most often mentioned first; people before organisations. Authors are left out. */
export function unheardOf(reading: Reading): readonly Unheard[] {
  const heard = new Set([...voiceIds(reading).values()].flat());
  const authors = new Set(reading.story.byline);
  return reading.people.persons
    .filter((person) => !heard.has(person.id) && !authors.has(person.name))
    .map((person) => ({ person, times: person.mentions.length }))
    .filter(({ person, times }) => person.kind === 'person' || times >= ORGANISATION_MENTIONS)
    .sort(
      (a, b) =>
        Number(a.person.kind !== 'person') - Number(b.person.kind !== 'person') ||
        b.times - a.times,
    );
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|one)$/iu;
const ARTICLE = /^(?:an?|the|one|another|some)\s+/iu;

/** `unnamed` holds the sources met so far, and is added to: "the spokesman" is the only spokesman before. */
function sourceId(reading: Reading, attribution: Attribution, unnamed: string[]): string {
  const { source, certainty } = attribution;
  if (source === null || certainty === 'unclear' || isPronoun(reading, source)) return UNCLEAR;
  const written = slice(reading.story.text, source).toLowerCase().replace(/\s+/gu, ' ').trim();
  const bare = written.replace(ARTICLE, '');
  const same = unnamed.filter((id) => id === bare || id.startsWith(`${bare} `));
  if (written.startsWith('the ') && same.length === 1) return `source:${same[0]}`;
  if (!unnamed.includes(bare)) unnamed.push(bare);
  return `source:${bare}`;
}

function isPronoun(reading: Reading, source: Span): boolean {
  if (PRONOUN.test(slice(reading.story.text, source).trim())) return true;
  return reading.people.mentions.some(
    (mention) => mention.kind === 'pronoun' && mention.person === null && overlaps(mention, source),
  );
}

function sourceName(reading: Reading, { source, certainty }: Attribution): string {
  if (source === null || certainty === 'unclear' || isPronoun(reading, source)) return '';
  const written = slice(reading.story.text, source).replace(/\s+/gu, ' ').trim();
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** Words of one quotation; at least one, so that nobody who speaks has no share. */
function countWords(reading: Reading, { quote }: Attribution): number {
  const words = quote.content.flatMap((span) => slice(reading.story.text, span).split(/\s+/u));
  return Math.max(1, words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
}
