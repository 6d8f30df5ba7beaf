import type { People, Person, PersonId } from '../../model/people.ts';
import { HE_NOUNS, SHE_NOUNS } from '../lexicon/people/role-nouns.ts';
import { countBefore } from './count-before.ts';
import { foldName } from './fold-name.ts';
import { givenNameAgreement, honorificAgreement, type Agreement } from './name-words.ts';
import type { PeopleText } from './people-text.ts';
import type { TaggedStory } from '../token.ts';

/** A mention by name with its place in the tokens. */
export interface PlacedMention {
  readonly person: Person;
  readonly first: number;
  readonly end: number;
}

/** What resolving sources asks of a story's people. */
export interface PersonIndex {
  readonly text: PeopleText;
  readonly people: People;
  /** In text order, those inside quotation marks included. */
  readonly mentions: readonly PlacedMention[];
  readonly byId: ReadonlyMap<PersonId, Person>;
  /** The mentions by name of each person, in text order. */
  readonly byPerson: ReadonlyMap<PersonId, readonly PlacedMention[]>;
  /** Those whom the story names most: at least twice, and half as often as the first of them. */
  readonly principals: ReadonlySet<Person>;
  /** Where names end that fit several persons. */
  readonly openEnds: ReadonlySet<number>;
  /** Which pronoun agrees, and whether the story itself says so (`stated`) or only a list of given names. */
  readonly agreement: ReadonlyMap<PersonId, { readonly told: Agreement; readonly stated: boolean }>;
}

/** Indexes the people of a story for the resolver. */
export function personIndex(text: PeopleText, people: People): PersonIndex {
  const { tagged } = text;
  const byId = new Map(people.persons.map((person) => [person.id, person]));
  const mentions = placeMentions(tagged, people);
  const byPerson = groupByPerson(mentions);
  const agreement = new Map(
    people.persons.map(
      (person) => [person.id, agreementOf(text, person, byPerson.get(person.id) ?? [])] as const,
    ),
  );
  const openEnds = new Set(
    people.mentions.filter((mention) => mention.person === null).map((mention) => mention.end),
  );
  return {
    text,
    people,
    mentions,
    byId,
    byPerson,
    principals: principalsOf(people),
    openEnds,
    agreement,
  };
}

/** At most so many count as principals. */
const MOST_PRINCIPALS = 20;

function principalsOf(people: People): ReadonlySet<Person> {
  const persons = people.persons.filter((person) => person.kind === 'person');
  const most = persons.reduce((high, person) => Math.max(high, person.mentions.length), 0);
  const often = persons.filter(
    ({ mentions }) => mentions.length > 1 && mentions.length * 2 >= most,
  );
  return new Set(often.slice(0, MOST_PRINCIPALS));
}

function groupByPerson(
  mentions: readonly PlacedMention[],
): ReadonlyMap<PersonId, readonly PlacedMention[]> {
  const groups = new Map<PersonId, PlacedMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.person.id);
    if (group === undefined) groups.set(mention.person.id, [mention]);
    else group.push(mention);
  }
  return groups;
}

function placeMentions(tagged: TaggedStory, people: People): PlacedMention[] {
  const byId = new Map(people.persons.map((person) => [person.id, person]));
  const placed: PlacedMention[] = [];
  let at = 0;
  for (const mention of people.mentions) {
    while (at < tagged.tokens.length && tagged.tokens[at]!.end <= mention.start) at += 1;
    let end = at;
    while (end < tagged.tokens.length && tagged.tokens[end]!.start < mention.end) end += 1;
    const person = mention.person === null ? undefined : byId.get(mention.person);
    if (person !== undefined && end > at) placed.push({ person, first: at, end });
  }
  return placed;
}

function agreementOf(
  text: PeopleText,
  person: Person,
  mentions: readonly PlacedMention[],
): { readonly told: Agreement; readonly stated: boolean } {
  if (person.kind === 'organisation') return { told: null, stated: true };
  for (const mention of mentions) {
    const told = honorificAgreement(text.folded[mention.first - 1] ?? '');
    if (told !== null) return { told, stated: true };
  }
  for (const role of person.roles) {
    const head = headOf(role.text);
    if (HE_NOUNS.has(head)) return { told: 'he', stated: true };
    if (SHE_NOUNS.has(head)) return { told: 'she', stated: true };
  }
  for (const name of [person.name, ...person.aliases]) {
    const told = name.includes(' ') ? givenNameAgreement(foldName(name.split(' ')[0]!)) : null;
    if (told !== null) return { told, stated: false };
  }
  return { told: null, stated: false };
}

/** The noun of a role: "spokeswoman" of "former spokeswoman for the king". */
function headOf(role: string): string {
  const phrase = role.toLowerCase().split(/ (?:of|for|at|in|to|on|with|from|under|and) /, 1)[0]!;
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

/** True where the agreement of a person does not exclude the pronoun. */
export function mayAgree(index: PersonIndex, person: PersonId, pronoun: 'he' | 'she'): boolean {
  const { told } = index.agreement.get(person) ?? { told: null };
  return told === null || told === pronoun;
}

/** Index of the last mention that begins before the token, -1 for none. */
export function lastBefore(index: PersonIndex, token: number): number {
  return countBefore(index.mentions, (mention) => mention.first, token) - 1;
}
