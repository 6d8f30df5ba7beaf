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

/** Names, folded, that mean the same people in two stories, as far as can be told. */
export type MatchNames = (theirs: readonly Person[]) => ReadonlySet<string>;

/**
 * For the people of one story, tells which full names mean the same people in another. Somebody of other roles, in a
 * story that shares nobody else, is taken for a namesake (reading.md 4.2). Asked twice about the same people it
 * remembers what it found.
 */
export function createNameMatcher(ours: readonly Person[]): MatchNames {
  const one = rolesByName(ours);
  const known = new WeakMap<readonly Person[], ReadonlySet<string>>();
  return (theirs) => {
    const found = known.get(theirs) ?? sharedNames(one, rolesByName(theirs));
    known.set(theirs, found);
    return found;
  };
}

type RolesByName = ReadonlyMap<string, ReadonlySet<string>>;

function sharedNames(one: RolesByName, other: RolesByName): ReadonlySet<string> {
  const shared = [...one.keys()].filter((name) => other.has(name));
  const certain = shared.filter((name) => !disagree(one.get(name)!, other.get(name)!));
  const sameWorld = certain.some((name) => !GENERAL.has(name));
  return new Set(sameWorld ? shared : certain);
}

/** Words of all roles that a story gives to those of one name. */
function rolesByName(persons: readonly Person[]): RolesByName {
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
