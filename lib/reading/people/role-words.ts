import type { Person } from '../../model/people.ts';
import { PARTY_WORDS, ROLE_GROUPS, STATE_WORDS } from '../lexicon/people/role-groups.ts';
import { foldName } from './fold-name.ts';
import { isRoleNoun } from './name-words.ts';

/** What the roles of a person say, as words to compare. */
export interface RoleWords {
  /** Nouns for somebody, and the nouns that may stand for them. */
  readonly heads: ReadonlySet<string>;
  /** The nouns themselves. */
  readonly stated: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly former: boolean;
}

/** Reads the words of all roles of a person; party letters and states in brackets are spelt out. */
export function roleWords(person: Person): RoleWords {
  const heads = new Set<string>();
  const stated = new Set<string>();
  const others = new Set<string>();
  let former = false;
  for (const role of person.roles) {
    for (const word of role.text.split(/[\s,()’']+/).map(foldName)) {
      if (word === '') continue;
      if (word === 'former' || word === 'ex' || word === 'retired') former = true;
      const party = /^([dri])-(.+)$/.exec(word);
      if (party !== null) {
        for (const name of PARTY_WORDS.get(party[1]!) ?? []) addTo(name, heads, stated, others);
        others.add(STATE_WORDS.get(party[2]!.replace(/[^a-z]/g, '')) ?? party[2]!);
      }
      for (const name of PARTY_WORDS.get(word) ?? []) others.add(name);
      addTo(word, heads, stated, others);
    }
  }
  return { heads, stated, others, former };
}

/** Offices in the short forms before a name. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    pres: 'president',
    cllr: 'councillor',
    del: 'delegate',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    rev: 'pastor',
    prof: 'professor',
    dr: 'doctor',
  }),
);

function addTo(word: string, heads: Set<string>, stated: Set<string>, others: Set<string>): void {
  const full = SHORT.get(word) ?? word;
  others.add(full);
  if (!isRoleNoun(full)) return;
  stated.add(full);
  heads.add(full);
  for (const other of ROLE_GROUPS.get(full) ?? []) heads.add(other);
  const hyphen = full.lastIndexOf('-');
  if (hyphen > 0) addTo(full.slice(hyphen + 1), heads, stated, others);
}
