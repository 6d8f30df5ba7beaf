import { FIRST_NAME_HONORIFICS, PARTICLES } from '../lexicon/people/honorifics.ts';
import { NICKNAME_FAMILIES } from '../lexicon/people/nicknames.ts';
import { PLACES } from '../lexicon/people/places.ts';
import type { PersonDraft } from './draft.ts';
import { sameFullName } from './match-names.ts';
import type { NameForm } from './name-form.ts';
import type { NameRun } from './name-run.ts';
import {
  givenNameAgreement,
  honorificAgreement,
  isGivenName,
  type Agreement,
} from './name-words.ts';
import type { PeopleText } from './people-text.ts';
import { surnameOwner, type SurnameOwner } from './shared-surname.ts';

/** What a one-word name stands for: one person, several that it fits, or nobody known. */
export type ShortLink =
  | { readonly kind: 'one'; readonly draft: number; readonly sure: boolean }
  | { readonly kind: 'several'; readonly drafts: readonly number[] }
  | { readonly kind: 'none' };

/** How many persons of one surname are compared: keeps a hostile list of names linear. */
const MOST_NAMESAKES = 40;

/** Groups full names into persons, in order of first use. A form that fits two persons starts a person of its own. */
export function draftPersons(text: PeopleText, forms: readonly NameForm[]): PersonDraft[] {
  const groups: NameForm[][] = [];
  const bySurname = new Map<string, number[]>();
  for (const form of forms) {
    const near = new Set(
      form.words
        .slice(1)
        .flatMap((word) => (bySurname.get(plain(word)) ?? []).slice(-MOST_NAMESAKES)),
    );
    const fitting = [...near].filter((i) =>
      groups[i]!.some((other) => sameFullName(form.words, other.words)),
    );
    const exact = fitting.length === 1 ? fitting[0]! : groups.length;
    if (exact === groups.length) groups.push([form]);
    else groups[exact]!.push(form);
    for (const word of form.words.slice(1)) {
      const list = bySurname.get(plain(word));
      if (list === undefined) bySurname.set(plain(word), [exact]);
      else if (list.at(-1) !== exact) list.push(exact);
    }
  }
  return groups.map((group) => {
    const runs = group.flatMap((form) => form.runs).sort((a, b) => a.first - b.first);
    return {
      forms: group.map((form) => form.words),
      runs,
      agreement: agreementOf(text, group, runs),
    };
  });
}

function plain(word: string): string {
  return word.replaceAll('-', '');
}

function agreementOf(
  text: PeopleText,
  forms: readonly NameForm[],
  runs: readonly NameRun[],
): Agreement {
  for (const run of runs) {
    const told = titleAgreement(text, run);
    if (told !== null) return told;
  }
  for (const form of forms) {
    const told = givenNameAgreement(form.words[0]!);
    if (told !== null) return told;
  }
  return null;
}

/** What the forms of address before a name tell. */
export function titleAgreement(text: PeopleText, run: NameRun): Agreement {
  for (let i = run.titleFirst; i < run.first; i += 1) {
    const told = honorificAgreement(text.folded[i]!);
    if (told !== null) return told;
  }
  return null;
}

/** Indexes persons by every word of their names and answers for one-word names. */
export function shortNameLinker(
  text: PeopleText,
  drafts: readonly PersonDraft[],
  singles: readonly NameForm[],
): (run: NameRun) => ShortLink {
  const surnames = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  const givens = new Map<string, number[]>();
  const families = new Map<string, number[]>();
  for (const [i, draft] of drafts.entries()) {
    for (const words of draft.forms) {
      put(surnames, words.at(-1)!, i);
      for (const part of words.at(-1)!.split('-')) put(parts, part, i);
      for (const word of words.slice(1, -1)) put(parts, word, i);
      if (words.length > 1) {
        put(givens, words[0]!, i);
        for (const family of NICKNAME_FAMILIES.get(words[0]!) ?? [])
          put(families, String(family), i);
      }
    }
    for (const run of draft.runs) for (const word of nicknames(text, run)) put(givens, word, i);
  }
  const owners = new Map<string, SurnameOwner>();
  for (const form of singles) {
    const word = form.words.at(-1)!;
    for (const told of TOLD) {
      const fitting = agreeing(drafts, surnames.get(word), told);
      const bare = form.runs.filter((run) => titleAgreement(text, run) === told);
      if (fitting.length > 1 && bare.length > 0)
        owners.set(ownerKey(word, told), surnameOwner(text, drafts, fitting, bare));
    }
  }
  return (run) => linkShort(text, drafts, run, { surnames, parts, givens, families, owners });
}

const TOLD: readonly Agreement[] = ['he', 'she', null];

function ownerKey(word: string, told: Agreement): string {
  return told === null ? word : `${told} ${word}`;
}

/** Those of a list whom a form of address fits. */
function agreeing(
  drafts: readonly PersonDraft[],
  list: readonly number[] | undefined,
  told: Agreement,
): readonly number[] {
  return (list ?? []).filter(
    (i) => told === null || drafts[i]!.agreement === null || drafts[i]!.agreement === told,
  );
}

interface NameIndex {
  readonly surnames: ReadonlyMap<string, readonly number[]>;
  readonly parts: ReadonlyMap<string, readonly number[]>;
  readonly givens: ReadonlyMap<string, readonly number[]>;
  /** By the family of short forms that a given name belongs to. */
  readonly families: ReadonlyMap<string, readonly number[]>;
  readonly owners: ReadonlyMap<string, SurnameOwner>;
}

function put(index: Map<string, number[]>, word: string, draft: number): void {
  const list = index.get(word);
  if (list === undefined) index.set(word, [draft]);
  else if (list.at(-1) !== draft && list.length < MOST_NAMESAKES) list.push(draft);
}

/** Words in quotation marks inside a name. */
function nicknames(text: PeopleText, run: NameRun): string[] {
  const found: string[] = [];
  for (let i = run.first + 1; i < run.end - 1; i += 1) {
    const word = text.folded[i]!;
    if (/^["“‘'(]$/.test(text.tagged.tokens[i - 1]!.text) && /^[a-z]/.test(word)) found.push(word);
  }
  return found;
}

function linkShort(
  text: PeopleText,
  drafts: readonly PersonDraft[],
  run: NameRun,
  index: NameIndex,
): ShortLink {
  const word = run.words.at(-1)!;
  const told = titleAgreement(text, run);
  const title = run.first > run.titleFirst ? text.folded[run.first - 1]! : '';
  const firsts = agreeing(drafts, index.givens.get(word), told);
  if (FIRST_NAME_HONORIFICS.has(title) && firsts.length === 1)
    return { kind: 'one', draft: firsts[0]!, sure: true };
  const surnames = agreeing(drafts, index.surnames.get(word), told);
  if (surnames.length === 1) return { kind: 'one', draft: surnames[0]!, sure: true };
  if (surnames.length > 1) {
    const owner = index.owners.get(ownerKey(word, told))?.ownerOf(run) ?? null;
    return owner !== null && surnames.includes(owner)
      ? { kind: 'one', draft: owner, sure: false }
      : { kind: 'several', drafts: surnames };
  }
  if (isPlaceUse(text, run)) return { kind: 'none' };
  const parts = agreeing(drafts, index.parts.get(word), told);
  if (parts.length === 1) return { kind: 'one', draft: parts[0]!, sure: true };
  if (firsts.length === 1 && title === '')
    return { kind: 'one', draft: firsts[0]!, sure: isGivenName(word) };
  if (firsts.length > 1) return { kind: 'several', drafts: firsts };
  return title === '' ? byShortForm(drafts, word, told, index) : { kind: 'none' };
}

/** "Larry" for Laurence Holt, where only one person has such a name. */
function byShortForm(
  drafts: readonly PersonDraft[],
  word: string,
  told: Agreement,
  index: NameIndex,
): ShortLink {
  const fitting = new Set<number>();
  for (const family of NICKNAME_FAMILIES.get(word) ?? []) {
    for (const i of agreeing(drafts, index.families.get(String(family)), told)) fitting.add(i);
  }
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0
    ? { kind: 'one', draft: only, sure: false }
    : { kind: 'none' };
}

function isPlaceUse(text: PeopleText, run: NameRun): boolean {
  const before = text.folded[run.titleFirst - 1] ?? '';
  return PLACES.has(run.words.join(' ')) && /^(?:in|at|from|to|near|of|across|the)$/.test(before);
}

/** True for a form that is a surname with its particle ("De Groot") of somebody known by it. */
export function isSurnameWithParticle(form: NameForm): boolean {
  return form.words.length === 2 && PARTICLES.has(form.words[0]!) && !isGivenName(form.words[0]!);
}
