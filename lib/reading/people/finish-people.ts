import type { Mention, MentionKind, People, PersonId } from '../../model/people.ts';
import { byStart, contains, overlaps, type Span } from '../../model/span.ts';
import type { TaggedStory } from '../token.ts';

/** A source that was found to stand for a person. */
export interface ResolvedSource {
  readonly source: Span;
  readonly person: PersonId;
}

const PRONOUN = /^(?:he|she|they|it|who|i|we|his|her|their)$/i;

/** Adds the pronouns and role nouns that were resolved to the mentions; sources that hold a mention of the person add none. */
export function finishPeople(
  people: People,
  tagged: TaggedStory,
  resolved: readonly ResolvedSource[],
): People {
  const added: Mention[] = [];
  const mentionsOf = new Map(people.persons.map((person) => [person.id, person.mentions]));
  for (const { source, person } of resolved) {
    const known = mentionsOf.get(person);
    if (known === undefined || known.some((mention) => overlaps(mention, source))) continue;
    if (added.some((mention) => mention.person === person && contains(mention, source))) continue;
    const text = tagged.story.text.slice(source.start, source.end);
    const kind: MentionKind = PRONOUN.test(text) ? 'pronoun' : 'nominal';
    added.push({ start: source.start, end: source.end, kind, person });
  }
  if (added.length === 0) return people;
  const persons = people.persons.map((person) => {
    const own = added.filter((mention) => mention.person === person.id);
    if (own.length === 0) return person;
    const mentions = [...person.mentions, ...own.map(({ start, end }) => ({ start, end }))].sort(
      byStart,
    );
    return { ...person, mentions };
  });
  return { persons, mentions: [...people.mentions, ...added].sort(byStart) };
}
