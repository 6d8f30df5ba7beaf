import type { Person } from '../model/people.ts';
import type { Reading } from '../model/reading.ts';
import type { Related } from '../model/related.ts';
import { personKey } from '../search/fold-name.ts';
import type { OpenStory } from './panel-state.ts';
import type { QuoteView } from './quote-view.ts';
import { relatedItem, type RelatedItem } from './related-view.ts';
import type { Translate } from './translate.ts';
import type { StoryParts } from './story-parts.ts';
import { NEUTRAL_STYLE, UNCLEAR, type Unheard, type Voice } from './voices.ts';

/** One line of the list of voices. */
export interface VoiceView {
  readonly id: string;
  readonly name: string;
  /** What they are, or that they are unnamed; `null`: the story does not say. */
  readonly role: string | null;
  readonly unclear: boolean;
  readonly style: number;
  /** "4 · 55 %" */
  readonly share: string;
  /** The same in a sentence, for screen readers. */
  readonly shareSpoken: string;
  /** Length of the bar, 0 to 100. */
  readonly percent: number;
}

/** Somebody talked about and not heard. */
export interface UnheardView {
  readonly voice: string;
  readonly name: string;
  /** How often; `null`: once. */
  readonly times: string | null;
}

/** What others said elsewhere, a story at a time. */
export interface ElsewhereView {
  readonly story: RelatedItem;
  readonly quotations: readonly string[];
}

/** One voice or person, with all that is known of them. */
export interface PersonView {
  readonly voice: string;
  readonly name: string;
  readonly style: number;
  /** Role, or that they are unnamed; several where the story gives several. */
  readonly roles: readonly string[];
  readonly aliases: string | null;
  /** "4 quotations", "55 % of the words quoted", "named 7 times". */
  readonly facts: readonly string[];
  /** The place of their page in the library, as its address ends; `null`: their name does not tell who they are. */
  readonly inLibrary: string | null;
  readonly quotations: readonly QuoteView[];
  /** `null`: looked up, or an unnamed source, whom no other story can name. */
  readonly elsewhere: readonly ElsewhereView[] | null;
  /** Other stories that name them, those of `elsewhere` left out. */
  readonly stories: readonly RelatedItem[];
  /** What may be set right about them; `null`: nothing. */
  readonly correction: PersonCorrection | null;
}

/** Which people may be the same, and which names somebody else's. */
export interface PersonCorrection {
  readonly others: readonly string[];
  readonly aliases: readonly string[];
}

/** A line of the list of voices. */
export function voiceView(voice: Voice, t: Translate): VoiceView {
  const count = voice.attributions.length;
  const percent = t.percent(voice.percent);
  return {
    id: voice.id,
    name: voice.id === UNCLEAR ? t('voiceUnclear') : voice.name,
    role: roleOf(voice, t),
    unclear: voice.id === UNCLEAR,
    style: voice.style,
    share: t('voiceShare', t.number(count), percent),
    shareSpoken: t.plural('voiceShareSpoken', count, percent),
    percent: voice.percent,
  };
}

/** Everybody talked about and not heard, in the order given. */
export function unheardViews(unheard: readonly Unheard[], t: Translate): readonly UnheardView[] {
  return unheard.map(({ person, times }) => ({
    voice: person.id,
    name: person.name,
    times: times > 1 ? t.plural('unheardTimes', times) : null,
  }));
}

/** A voice or person by its id; `null` where the story has none of that id. */
export function personView(
  { record, related, correctable }: OpenStory,
  { voices, quotations, names }: StoryParts,
  id: string,
  t: Translate,
): PersonView | null {
  const voice = voices.find((candidate) => candidate.id === id);
  const person = record.reading.people.persons.find((candidate) => candidate.id === id);
  if (voice === undefined && person === undefined) return null;
  const met = related?.people.find((candidate) => candidate.person === id);
  const elsewhere = elsewhereOf(met, t);
  const quotedIn = new Set(elsewhere.map(({ story }) => story.id));
  return {
    voice: id,
    name: person?.name ?? (voice!.id === UNCLEAR ? t('voiceUnclear') : voice!.name),
    style: voice?.style ?? NEUTRAL_STYLE,
    roles: rolesOf(person, voice, t),
    aliases: aliasesOf(person, t),
    facts: factsOf(record.reading, person, voice, t),
    inLibrary: libraryPlace(person),
    quotations: quotations.filter((quotation) => quotation.voices.includes(id)),
    elsewhere: person === undefined || related === null ? null : elsewhere,
    stories: (met?.stories ?? [])
      .filter((story) => !quotedIn.has(story.id))
      .map((story) => relatedItem(story, [], t)),
    correction:
      correctable && person !== undefined
        ? {
            others: names.filter((name) => name !== person.name),
            aliases: person.aliases,
          }
        : null,
  };
}

function roleOf({ kind, person }: Voice, t: Translate): string | null {
  switch (kind) {
    case 'person':
      return person?.role ?? null;
    case 'organisation':
      return person?.role ?? t('voiceOrganisation');
    case 'unnamed':
      return t('voiceUnnamed');
    case 'unclear':
      return null;
    default:
      return kind satisfies never;
  }
}

function rolesOf(
  person: Person | undefined,
  voice: Voice | undefined,
  t: Translate,
): readonly string[] {
  if (person === undefined) return voice?.kind === 'unnamed' ? [t('voiceUnnamed')] : [];
  const roles = [...new Set([person.role, ...person.roles.map(({ text }) => text)])];
  const stated = roles.filter((role) => role !== null);
  return stated.length === 0 && person.kind === 'organisation' ? [t('voiceOrganisation')] : stated;
}

function aliasesOf(person: Person | undefined, t: Translate): string | null {
  const others = (person?.aliases ?? []).filter((alias) => !person!.name.includes(alias));
  return others.length === 0 ? null : t('personAliases', t.and(others));
}

/** Roles over time, outlets and everything said stand in the library, under the same key in every story. */
function libraryPlace(person: Person | undefined): string | null {
  const key = person === undefined ? null : personKey(person);
  return key === null || /\p{Surrogate}/u.test(key) ? null : `#person=${encodeURIComponent(key)}`;
}

/** Where they are first heard: which paragraph, of how many. */
function firstHeard({ story }: Reading, { attributions }: Voice, t: Translate): string | null {
  const start = attributions[0]?.quote.content[0]?.start;
  if (start === undefined) return null;
  const at = story.paragraphs.findIndex((paragraph) => start < paragraph.end);
  if (at === -1) return null;
  return t('personFirst', t.number(at + 1), t.number(story.paragraphs.length));
}

function factsOf(
  reading: Reading,
  person: Person | undefined,
  voice: Voice | undefined,
  t: Translate,
): readonly string[] {
  const heard =
    voice === undefined
      ? []
      : [
          t.plural('quotations', voice.attributions.length),
          t('personShare', t.percent(voice.percent)),
          ...[firstHeard(reading, voice, t)].filter((fact) => fact !== null),
        ];
  const named = person === undefined ? [] : [t.plural('personNamed', person.mentions.length)];
  return [...heard, ...named];
}

/** Quotations grouped by their story, newest story first, as `Related` orders them. */
function elsewhereOf(
  met: Related['people'][number] | undefined,
  t: Translate,
): readonly ElsewhereView[] {
  const byStory = new Map<string, { story: RelatedItem; quotations: string[] }>();
  for (const { story, text } of met?.quotations ?? []) {
    const group = byStory.get(story.id) ?? { story: relatedItem(story, [], t), quotations: [] };
    group.quotations.push(text);
    byStory.set(story.id, group);
  }
  return [...byStory.values()];
}
