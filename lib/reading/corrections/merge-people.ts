import type { PersonId } from '../../model/people.ts';
import type { Reading } from '../../model/reading.ts';
import { byStart } from '../../model/span.ts';
import { goesBy } from './named-person.ts';

/** Makes two people one, under the first name. Nothing changes where one of them is not in the story. */
export function mergePeople(reading: Reading, [kept, merged]: readonly [string, string]): Reading {
  const { persons, mentions } = reading.people;
  const first = persons.find((person) => goesBy(person, kept));
  const second = persons.find((person) => person !== first && goesBy(person, merged));
  if (!first || !second) return reading;
  const one = {
    ...first,
    role: first.role ?? second.role,
    roles: [...first.roles, ...second.roles].sort(byStart),
    aliases: [...new Set([...first.aliases, second.name, ...second.aliases])],
    mentions: [...first.mentions, ...second.mentions].sort(byStart),
  };
  const rename = (id: PersonId): PersonId => (id === second.id ? first.id : id);
  const renamed = (id: PersonId | null) => (id === null ? null : rename(id));
  return {
    ...reading,
    people: {
      persons: persons
        .filter((person) => person !== second)
        .map((person) => (person === first ? one : person)),
      mentions: mentions.map((mention) => ({ ...mention, person: renamed(mention.person) })),
    },
    attributions: reading.attributions.map((attribution) => ({
      ...attribution,
      speaker: renamed(attribution.speaker),
      speakers: [...new Set(attribution.speakers.map(rename))],
      via: renamed(attribution.via),
    })),
  };
}
