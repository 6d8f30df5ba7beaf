import type { Person } from '../model/people.ts';
import { personKey } from './fold-name.ts';
import { GENERAL_NAMES } from './lexicon/general-names.ts';
import { NEWS_RARITY } from './rarity.ts';
import { wordsOf } from './words.ts';

const GENERAL: ReadonlySet<string> = new Set(GENERAL_NAMES);

/** Words of a role that say nothing about which office it is. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'late',
  'new',
  'acting',
  'then',
  'senior',
]);

/**
 * The names, folded, under which both stories mean somebody of the same full name and, as far as can be told, the same
 * one. Somebody of other roles, in a story that shares nobody else, is taken for a namesake (reading.md 4.2).
 */
export function sharedNames(
  ours: readonly Person[],
  theirs: readonly Person[],
): ReadonlySet<string> {
  const [one, other] = [rolesByName(ours), rolesByName(theirs)];
  const shared = [...one.keys()].filter((name) => other.has(name));
  const disagreeing = shared.filter((name) => disagree(one.get(name)!, other.get(name)!));
  const certain = shared.filter((name) => !disagreeing.includes(name));
  const sameWorld = certain.some((name) => !GENERAL.has(name));
  return new Set(sameWorld ? shared : certain);
}

/** Words of all roles that a story gives to those of one name. */
function rolesByName(persons: readonly Person[]): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const person of persons) {
    const name = personKey(person);
    if (name === null) continue;
    const words = roles.get(name) ?? new Set();
    if (person.kind === 'person') {
      for (const role of [person.role ?? '', ...person.roles.map(({ text }) => text)]) {
        for (const { form } of wordsOf(role)) if (isTelling(form)) words.add(form);
      }
    }
    roles.set(name, words);
  }
  return roles;
}

/** Where a story gives no role there is nothing to disagree about. */
function disagree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && [...one].every((word) => !other.has(word));
}

function isTelling(form: string): boolean {
  return form.length > 2 && !EMPTY_WORDS.has(form) && !NEWS_RARITY.isStopWord(form);
}
