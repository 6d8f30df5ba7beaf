import type { Mention, MentionKind, People, PersonId } from '../../model/people.ts';
import { byStart, type Span } from '../../model/span.ts';
import type { TaggedStory } from '../token.ts';
import { countBefore } from './count-before.ts';

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
    return mentions.length === person.mentions.length
      ? person
      : { ...person, mentions: mentions.map(({ start, end }) => ({ start, end })) };
  });
  return { persons, mentions: [...people.mentions, ...added].sort(byStart) };
}

/** True where one of the sorted mentions shares a letter with the span. */
function touches(mentions: readonly Span[], span: Span): boolean {
  const next = mentions[countBefore(mentions, (mention) => mention.end, span.start + 1)];
  return next !== undefined && next.start < span.end;
}
