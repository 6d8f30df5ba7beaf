import type { Reading } from '../model/reading.ts';
import type { Related } from '../model/related.ts';
import { slice } from '../model/span.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { OpenStory, Place } from './panel-state.ts';

/**
 * The same story with a new record (read again, or set right): place, selection and what is related stay, as far
 * as the new reading still has them. Ids are given anew by each reading: a quotation is known by its words, a person by
 * their name.
 */
export function renewStory(story: OpenStory, record: StoryRecord): OpenStory {
  const before = story.record.reading;
  const now = record.reading;
  const place = (at: Place) => renewPlace(at, before, now);
  const { filter, related } = story;
  return {
    ...story,
    record,
    related: related === null || holdsIds(before, now) ? related : withoutIds(related),
    place: place(story.place),
    back: story.back.map(place),
    forward: story.forward.map(place),
    quote: story.quote === null ? null : renewQuote(story.quote, before, now),
    filter: {
      ...filter,
      voice: filter.voice === null ? null : renewVoice(filter.voice, before, now),
    },
    missing: [],
    copied: null,
  };
}

/** `null`: the new reading has no such quotation. */
function renewQuote(id: string, before: Reading, now: Reading): string | null {
  const words = wordsOf(before, id);
  if (words === null) return null;
  if (wordsOf(now, id) === words) return id;
  const same = now.attributions.find(({ quote }) => wordsOf(now, quote.id) === words);
  return same?.quote.id ?? null;
}

/** `null`: a person who is not in the new reading. Voices that are no person keep their ids. */
function renewVoice(id: string, before: Reading, now: Reading): string | null {
  const name = nameOf(before, id);
  if (name === null || nameOf(now, id) === name) return id;
  const { persons } = now.people;
  const same = persons.find((person) => person.name === name);
  // Two who are one now go by the name of one of them.
  return (same ?? persons.find(({ aliases }) => aliases.includes(name)))?.id ?? null;
}

function renewPlace(place: Place, before: Reading, now: Reading): Place {
  if (place.kind !== 'voice') return place;
  const voice = renewVoice(place.voice, before, now);
  return voice === null ? { kind: 'lists' } : { kind: 'voice', voice };
}

/** True where every id that both readings give stands for the same in both. */
function holdsIds(before: Reading, now: Reading): boolean {
  const same = (one: string | null, other: string | null) => one === null || one === other;
  return (
    now.attributions.every(({ quote: { id } }) => same(wordsOf(before, id), wordsOf(now, id))) &&
    now.people.persons.every(({ id, name }) => same(nameOf(before, id), name))
  );
}

/** What names no quotation and no person of the story, until the answer for the new reading comes. */
function withoutIds({ stories }: Related): Related {
  return { stories, people: [] };
}

function wordsOf({ story, attributions }: Reading, id: string): string | null {
  const found = attributions.find(({ quote }) => quote.id === id);
  if (found === undefined) return null;
  return found.quote.content.map((span) => slice(story.text, span)).join(' ');
}

function nameOf({ people }: Reading, id: string): string | null {
  return people.persons.find((person) => person.id === id)?.name ?? null;
}
