import type { People, Person, PersonId } from '../../model/people.ts';
import type { Reading } from '../../model/reading.ts';

/** True where a person goes by a name, whatever the case. */
export function goesBy({ name, aliases }: Person, wanted: string): boolean {
  const folded = wanted.toLowerCase();
  return [name, ...aliases].some((form) => form.toLowerCase() === folded);
}

/** The one person with that surname; `undefined` where nobody or more than one has it. */
function bySurname({ persons }: People, wanted: string): Person | undefined {
  const folded = wanted.toLowerCase();
  const found = persons.filter(({ name }) => name.toLowerCase().endsWith(` ${folded}`));
  return found.length === 1 ? found[0] : undefined;
}

/** The person of that name; one whom the story does not name is added, without mentions. */
export function namedPerson(
  { people }: Reading,
  name: string,
): { readonly person: PersonId; readonly people: People } {
  const known =
    people.persons.find((person) => person.name === name) ??
    people.persons.find((person) => goesBy(person, name)) ??
    bySurname(people, name);
  if (known) return { person: known.id, people };
  const added = newPerson(people, name);
  return { person: added.id, people: { ...people, persons: [...people.persons, added] } };
}

/** Somebody new, with an id that nobody has. */
export function newPerson(people: People, name: string): Person {
  const ids = new Set(people.persons.map(({ id }) => id));
  let n = people.persons.length;
  while (ids.has(`p${n}`)) n += 1;
  return { id: `p${n}`, kind: 'person', name, role: null, roles: [], aliases: [], mentions: [] };
}
