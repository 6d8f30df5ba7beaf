import type { People, Person, PersonId, Role } from '../../model/people.ts';
import { byStart } from '../../model/span.ts';
import { HE_NOUNS, KIN_NOUNS, SHE_NOUNS } from '../lexicon/people/role-nouns.ts';
import { affiliationOf } from './affiliation-of.ts';
import { lastBefore, type PersonIndex } from './person-index.ts';
import { hasRival } from './resolve-role.ts';
import { readRole, type RolePhrase } from './read-role.ts';
import { isWeakRole } from './role-to-show.ts';
import { sentenceSubjects } from './sentence-subjects.ts';

/** Sentences back in which the person must be the subject. */
const REACH = 2;

/**
 * Gives persons without a role the one that the story calls them by next ("Ana Ruiz spoke in May. The Larkfield mayor left
 * early."), else the organisation they are of.
 */
export function addNounRoles(index: PersonIndex): People {
  const found = new Map(nextNouns(index));
  for (const person of index.people.persons) {
    if (person.kind === 'organisation' || person.role !== null || found.has(person.id)) continue;
    const role = affiliationOf(index, person);
    if (role !== null) found.set(person.id, role);
  }
  if (found.size === 0) return index.people;
  const persons = index.people.persons.map((person) => {
    const role = found.get(person.id);
    return role === undefined
      ? person
      : { ...person, role: role.text, roles: [...person.roles, role].sort(byStart) };
  });
  return { ...index.people, persons };
}

/** Only for those whom the story names most, and only where the noun opens the sentence and nobody else is named between. */
function nextNouns(index: PersonIndex): ReadonlyMap<PersonId, Role> {
  const found = new Map<PersonId, Role>();
  if (![...index.principals].some((person) => person.role === null)) return found;
  const subjects = sentenceSubjects(index);
  const { tokens, story, sentences } = index.text.tagged;
  for (const [i, { firstToken, endToken }] of sentences.entries()) {
    if (index.text.folded[firstToken] !== 'the' || index.text.quoted[firstToken]) continue;
    const person = lastSubject(index, subjects, i);
    if (person === null || person.role !== null || found.has(person.id)) continue;
    const phrase = readRole(index.text, firstToken, endToken);
    if (phrase === null || !fits(index, person, phrase)) continue;
    const start = tokens[phrase.first]!.start;
    const end = tokens[phrase.end - 1]!.end;
    const text = story.text.slice(start, end);
    if (isWeakRole(text) || isOthers(index, person, text)) continue;
    found.set(person.id, { start, end, text });
  }
  return found;
}

/** True where the story gives the role to somebody else. */
function isOthers(index: PersonIndex, person: Person, role: string): boolean {
  const words = role.toLowerCase().split(' ');
  return index.people.persons.some(
    (other) =>
      other !== person &&
      other.roles.some(({ text }) => {
        const theirs = new Set(text.toLowerCase().split(' '));
        return words.every((word) => theirs.has(word));
      }),
  );
}

function lastSubject(
  index: PersonIndex,
  subjects: readonly (PersonId | null)[],
  sentence: number,
): Person | null {
  const here = index.text.tagged.sentences[sentence]!.paragraph;
  for (let i = sentence - 1; i >= 0 && i >= sentence - REACH; i -= 1) {
    if (here - index.text.tagged.sentences[i]!.paragraph > 1) return null;
    const subject = subjects[i];
    if (namesAnother(index, i, subject ?? null)) return null;
    if (subject === null || subject === undefined) continue;
    const person = index.byId.get(subject)!;
    return index.principals.has(person) ? person : null;
  }
  return null;
}

/** True where a sentence names somebody else as well, outside quotation marks. */
function namesAnother(index: PersonIndex, sentence: number, subject: PersonId | null): boolean {
  const { firstToken, endToken } = index.text.tagged.sentences[sentence]!;
  for (let i = lastBefore(index, firstToken) + 1; i < index.mentions.length; i += 1) {
    const mention = index.mentions[i]!;
    if (mention.first >= endToken) return false;
    const other = mention.person.kind === 'person' && mention.person.id !== subject;
    if (other && !index.text.quoted[mention.first]) return true;
  }
  return false;
}

/** The noun is followed by its verb, has more than one word, and agrees with the person. */
function fits(index: PersonIndex, person: Person, phrase: RolePhrase): boolean {
  const { folded, tagged } = index.text;
  const head = folded[phrase.head]!;
  if (phrase.end - phrase.first < 2 || KIN_NOUNS.has(head)) return false;
  if (folded.slice(phrase.first, phrase.head).some((word) => /^'s?$/.test(word))) return false;
  if (tagged.tokens[phrase.end]?.tags.has('Verb') !== true && folded[phrase.end] !== ',')
    return false;
  const { told } = index.agreement.get(person.id)!;
  const gender = HE_NOUNS.has(head) ? 'he' : SHE_NOUNS.has(head) ? 'she' : null;
  if (hasRival(index, person, gender)) return false;
  return gender === null || told === null || told === gender;
}
