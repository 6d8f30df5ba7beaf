import type { Attribution } from '../../lib/model/attribution.ts';
import type { Person, PersonKind } from '../../lib/model/people.ts';
import type { QuoteKind } from '../../lib/model/quote.ts';
import type { Reading } from '../../lib/model/reading.ts';

interface PersonNote {
  readonly name: string;
  readonly kind?: PersonKind;
  readonly role?: string;
}

interface QuoteNote {
  /** Must stand in the text. */
  readonly text: string;
  readonly by?: string;
  readonly kind?: QuoteKind;
  readonly unclear?: boolean;
  readonly negated?: boolean;
}

export interface StoryNote {
  readonly id?: string;
  readonly title?: string;
  readonly text: string;
  readonly people?: readonly (PersonNote | string)[];
  readonly quotes?: readonly QuoteNote[];
}

/**
 * A reading made by hand: the people stand in the text by full name or surname, the quotations word for word.
 * Throws where one does not.
 */
export function makeReading({
  id = 's0',
  title = '',
  text,
  people = [],
  quotes = [],
}: StoryNote): Reading {
  const persons = people.map((note, i) => makePerson(text, note, i));
  const attributions = quotes.map((note, i) => makeAttribution(text, persons, note, i));
  const paragraphs = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    const end = start + part.length;
    paragraphs.push({ start, end, kind: 'paragraph' as const, block: paragraphs.length });
    start = end + 2;
  }
  return {
    version: 1,
    story: { id, title, byline: [], text, paragraphs },
    people: { persons, mentions: [] },
    attributions,
  };
}

function makePerson(text: string, note: PersonNote | string, i: number): Person {
  const { name, kind = 'person', role = null } = typeof note === 'string' ? { name: note } : note;
  const last = name.split(' ').at(-1)!;
  const form = kind === 'person' ? last : name;
  const mentions = [...text.matchAll(new RegExp(`\\b${form}\\b`, 'gu'))].map((found) => ({
    start: found.index,
    end: found.index + form.length,
  }));
  if (mentions.length === 0) throw new RangeError(`"${name}" does not stand in the text`);
  return { id: `p${i}`, kind, name, role, roles: [], aliases: [], mentions };
}

function makeAttribution(
  text: string,
  persons: readonly Person[],
  { text: content, by, kind = 'direct', unclear = false, negated = false }: QuoteNote,
  i: number,
): Attribution {
  const start = text.indexOf(content);
  if (start < 0) throw new RangeError(`"${content}" does not stand in the text`);
  const speaker = persons.find((person) => person.name === by)?.id ?? null;
  return {
    quote: { id: `q${i}`, kind, content: [{ start, end: start + content.length }] },
    cue: null,
    source: null,
    speaker,
    speakers: speaker === null ? [] : [speaker],
    via: null,
    rule: 'made-by-hand',
    confidence: 1,
    certainty: unclear ? 'unclear' : 'stated',
    evidence: [],
    candidates: [],
    negated,
  };
}
