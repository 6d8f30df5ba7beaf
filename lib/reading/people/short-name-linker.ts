import { FIRST_NAME_HONORIFICS } from '../lexicon/people/honorifics.ts';
import { LEADING_SURNAMES } from '../lexicon/people/given-names.ts';
import { NICKNAME_FAMILIES } from '../lexicon/people/nicknames.ts';
import { PLACES } from '../lexicon/people/places.ts';
import type { PersonDraft } from './draft.ts';
import { MOST_NAMESAKES, titleAgreement } from './draft-persons.ts';
import { isMisspelling } from './match-names.ts';
import type { NameForm } from './name-form.ts';
import type { NameRun } from './name-run.ts';
import { isGivenName, type Agreement } from './name-words.ts';
import type { PeopleText } from './people-text.ts';
import { surnameOwner, type SurnameOwner } from './surname-owner.ts';

/** What a one-word name stands for: one person, several that it fits, or nobody known. */
export type ShortLink =
  | { readonly kind: 'one'; readonly draft: number; readonly sure: boolean }
  | { readonly kind: 'several'; readonly drafts: readonly number[] }
  | { readonly kind: 'none' };

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
      if (words.length > 1 && LEADING_SURNAMES.has(words[0]!)) put(surnames, words[0]!, i);
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
  const byBeginning = new Map<string, string[]>();
  for (const surname of surnames.keys()) {
    byBeginning.set(beginning(surname), [...(byBeginning.get(beginning(surname)) ?? []), surname]);
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
  return (run) =>
    linkShort(text, drafts, run, { surnames, byBeginning, parts, givens, families, owners });
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
  /** Surnames by their first letters. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
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
  const slip = bySlip(drafts, word, told, index);
  return slip ?? (title === '' ? byShortForm(drafts, word, told, index) : { kind: 'none' });
}

/** "Lindstrum" for Ann Lindstrom: a surname with one letter wrong, where only one is so like it. */
function bySlip(
  drafts: readonly PersonDraft[],
  word: string,
  told: Agreement,
  index: NameIndex,
): ShortLink | null {
  const like = (index.byBeginning.get(beginning(word)) ?? []).filter((other) =>
    isMisspelling(word, other),
  );
  if (like.length !== 1) return null;
  const fitting = agreeing(drafts, index.surnames.get(like[0]!), told);
  return fitting.length === 1 ? { kind: 'one', draft: fitting[0]!, sure: false } : null;
}

/** Surnames that can be slips of each other begin alike. */
function beginning(word: string): string {
  return word.slice(0, 3);
}

/** "Bob" for Robert Holt, where only one person has such a name. */
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
