import type { Mention, MentionKind, People, Person, PersonId } from '../../model/people.ts';
import { byStart, type Span } from '../../model/span.ts';
import type { TaggedStory } from '../token.ts';
import { countBefore } from './count-before.ts';
import { isRoleNoun } from './name-words.ts';

/** A source that was found to stand for a person. */
export interface ResolvedSource {
  readonly source: Span;
  readonly person: PersonId;
}

const PRONOUN = /^(?:he|she|they|it|who|i|we|his|her|their)$/i;

/**
 * Adds the pronouns and role nouns that were resolved to the mentions, and a role where none was stated. Sources that hold a
 * mention of the person add none.
 */
export function finishPeople(
  people: People,
  tagged: TaggedStory,
  resolved: readonly ResolvedSource[],
): People {
  const added: Mention[] = [];
  const byPerson = new Map(people.persons.map((person) => [person.id, [...person.mentions]]));
  for (const { source, person } of resolved) {
    const known = byPerson.get(person);
    if (known === undefined || touches(known, source)) continue;
    const text = tagged.story.text.slice(source.start, source.end);
    const kind: MentionKind = PRONOUN.test(text) ? 'pronoun' : 'nominal';
    added.push({ start: source.start, end: source.end, kind, person });
    known.splice(
      countBefore(known, (mention) => mention.start, source.start),
      0,
      source,
    );
  }
  if (added.length === 0) return people;
  const persons = people.persons.map((person) => {
    const mentions = byPerson.get(person.id)!;
    if (mentions.length === person.mentions.length) return person;
    const placed = mentions.map(({ start, end }) => ({ start, end }));
    return { ...withRole(person, tagged, added), mentions: placed };
  });
  return { persons, mentions: [...people.mentions, ...added].sort(byStart) };
}

/** Somebody of whom the story states no role has that of the first noun that stands for them ("the Larkfield senator"). */
function withRole(person: Person, tagged: TaggedStory, added: readonly Mention[]): Person {
  if (person.kind === 'organisation' || person.role !== null) return person;
  for (const mention of added) {
    if (mention.person !== person.id || mention.kind !== 'nominal') continue;
    const text = tagged.story.text.slice(mention.start, mention.end);
    const said = /^the ((?:[\p{L}\p{N}][\p{L}\p{N}.’'-]* ){1,5}[\p{L}-]+)$/iu.exec(text)?.[1];
    if (said === undefined || !isRoleNoun(said.slice(said.lastIndexOf(' ') + 1).toLowerCase()))
      continue;
    const role = { start: mention.end - said.length, end: mention.end, text: said };
    return { ...person, role: said, roles: [...person.roles, role].sort(byStart) };
  }
  return person;
}

/** True where one of the sorted mentions shares a letter with the span. */
function touches(mentions: readonly Span[], span: Span): boolean {
  const next = mentions[countBefore(mentions, (mention) => mention.end, span.start + 1)];
  return next !== undefined && next.start < span.end;
}
