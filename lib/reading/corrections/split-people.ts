import type { Person } from '../../model/people.ts';
import type { Reading } from '../../model/reading.ts';
import { overlaps, slice } from '../../model/span.ts';
import { goesBy, newPerson } from './named-person.ts';

/**
 * Takes the mentions by the second name away from the person of the first name, and gives them to somebody new: what was
 * said under that name goes with them. Nothing changes where one person does not go by both names.
 */
export function splitPeople(reading: Reading, [kept, taken]: readonly [string, string]): Reading {
  const { people, story } = reading;
  const both = people.persons.find((person) => goesBy(person, kept) && goesBy(person, taken));
  if (!both) return reading;
  const folded = taken.toLowerCase();
  const moves = both.mentions.filter(
    (mention) => slice(story.text, mention).toLowerCase() === folded,
  );
  const isMoved = (span: { readonly start: number; readonly end: number }) =>
    moves.some((move) => overlaps(move, span));
  const stays: Person = {
    ...both,
    name: both.name.toLowerCase() === folded ? kept : both.name,
    aliases: both.aliases.filter((alias) => alias.toLowerCase() !== folded),
    mentions: both.mentions.filter((mention) => !isMoved(mention)),
  };
  const added: Person = { ...newPerson(people, taken), kind: both.kind, mentions: moves };
  return {
    ...reading,
    people: {
      persons: [...people.persons.map((person) => (person === both ? stays : person)), added],
      mentions: people.mentions.map((mention) =>
        mention.person === both.id && isMoved(mention) ? { ...mention, person: added.id } : mention,
      ),
    },
    attributions: reading.attributions.map((attribution) => {
      const { source } = attribution;
      if (source === null || !isMoved(source)) return attribution;
      const swap = (id: string) => (id === both.id ? added.id : id);
      return {
        ...attribution,
        speaker: attribution.speaker === null ? null : swap(attribution.speaker),
        speakers: attribution.speakers.map(swap),
      };
    }),
  };
}
