import { ORGANISATION_HEADS, ORGANISATION_OPENERS } from '../lexicon/people/organisation-nouns.ts';
import { DEMONYMS, PLACE_HEADS } from '../lexicon/people/places.ts';
import { OPENING_WORDS } from '../lexicon/people/plain-words.ts';
import type { NameForm } from './name-form.ts';
import type { NameRun } from './name-run.ts';
import { isGivenName, isHonorific, isRoleNoun } from './name-words.ts';
import { lexicalClass } from './lexical-class.ts';
import { besideCue, isLabel, organisationUse, placeUse, pronounAfter } from './name-use.ts';
import { isInitial, type PeopleText } from './people-text.ts';

/** Evidence that a form is a person's name, in points; `ACCEPT` points are enough. Weights set by hand on train. */
const ACCEPT = 2;
const POINTS = {
  title: 4,
  given: 2.5,
  initials: 2,
  bracket: 3,
  age: 3,
  who: 2,
  apposition: 2,
  cue: 2,
  label: 2.5,
  surnameAlone: 2,
  pronoun: 1,
  organisation: -3,
  tag: 0.5,
  firstNameTag: 1.5,
  place: -1.5,
  article: -2,
  head: -3,
  opener: -2.5,
  long: -2,
  plain: -1.5,
} as const;

const DIRECTIONS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|old|great|greater|little|mount|lake|fort|port|cape|san|santa|st|saint|el|los|las|rio|grand)$/;

/** True where the form of two or more words is a person's name. */
export function isPersonForm(
  text: PeopleText,
  form: NameForm,
  alone: ReadonlySet<string>,
): boolean {
  if (lexicalClass(text, form) !== 'unknown') return false;
  return score(text, form, alone) >= ACCEPT;
}

function score(text: PeopleText, form: NameForm, alone: ReadonlySet<string>): number {
  const { words } = form;
  let points = 0;
  if (isGivenName(words[0]!)) points += POINTS.given;
  if (words.slice(0, -1).some((word, i) => isInitialAt(text, form.runs[0]!, i, word))) {
    points += POINTS.initials;
  }
  if (ORGANISATION_OPENERS.has(words[0]!)) points += POINTS.opener;
  if (words.some((word) => OPENING_WORDS.has(word))) points += POINTS.plain;
  if (words.some((word) => DEMONYMS.has(word))) points += POINTS.plain;
  if (words.slice(0, -1).some((word) => ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word))) {
    points += POINTS.plain;
  }
  if (words.length > 4) points += POINTS.long;
  if (alone.has(words.at(-1)!)) points += POINTS.surnameAlone;
  if (words.every((word) => text.small.has(word))) points += POINTS.plain;
  if (form.runs.every((run) => isPlainWord(text, run.first))) points += POINTS.plain;
  if (DIRECTIONS.test(words[0]!)) points += POINTS.plain;
  if (form.runs.some((run) => organisationUse(text, run))) points += POINTS.organisation;
  return points + best(form.runs.map((run) => usePoints(text, run))) + placePoints(text, form);
}

function best(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), 0);
}

function isInitialAt(text: PeopleText, run: NameRun, i: number, word: string): boolean {
  return word.length <= 3 && isInitial(text.tagged.tokens[run.first + i]?.text ?? '');
}

/** A first word that the tagger takes for a verb or an adjective ("Stop Reed"). */
function isPlainWord(text: PeopleText, i: number): boolean {
  const { tags } = text.tagged.tokens[i]!;
  if (tags.has('Person') || tags.has('FirstName') || tags.has('ProperNoun')) return false;
  return tags.has('Verb') || tags.has('Adjective') || tags.has('Adverb');
}

/** Points for one use of the name. */
function usePoints(text: PeopleText, run: NameRun): number {
  const weight = text.headline[run.first] || text.quoted[run.first] ? 0.5 : 1;
  let points = 0;
  if (run.first > run.titleFirst || titleBefore(text, run)) points += POINTS.title;
  if (besideCue(text, run)) points += POINTS.cue;
  if (isLabel(text, run)) points += POINTS.label;
  if (pronounAfter(text, run) === 'personal') points += POINTS.pronoun;
  points += after(text, run);
  const tags = text.tagged.tokens[run.first]!.tags;
  if (tags.has('FirstName')) points += POINTS.firstNameTag;
  else if (tags.has('Person')) points += POINTS.tag;
  return points * weight;
}

/** A small-written role noun directly before: "spokeswoman Priya Raman". */
function titleBefore(text: PeopleText, run: NameRun): boolean {
  const before = text.tagged.tokens[run.titleFirst - 1];
  if (before === undefined || !/^\p{Ll}/u.test(before.text)) return false;
  const word = text.folded[run.titleFirst - 1]!;
  return isRoleNoun(word) || isHonorific(word);
}

/** Points for what follows the name: "(D-…)", ", 43,", ", who", ", the general secretary". */
function after(text: PeopleText, run: NameRun): number {
  const { tokens } = text.tagged;
  const next = tokens[run.end]?.text;
  const second = tokens[run.end + 1];
  if (second === undefined) return 0;
  if (next === '(' && /^(?:[DRI]|Lab|Con|Ind|LD|SNP|DUP|SF|FF|FG)\b/.test(second.text))
    return POINTS.bracket;
  if (next !== ',' && next !== '–' && next !== '—') return 0;
  if (/^\d{1,3}$/.test(second.text)) return POINTS.age;
  if (/^(?:who|whose)$/.test(second.norm)) return POINTS.who;
  for (let i = run.end + 1; i < run.end + 6 && i < tokens.length; i += 1) {
    if (!/^\p{L}/u.test(tokens[i]!.text) || /^(?:and|or|but|as)$/.test(text.folded[i]!)) return 0;
    if (isRoleNoun(text.folded[i]!) && (/^\p{Ll}/u.test(tokens[i]!.text) || second.norm === 'the'))
      return POINTS.apposition;
  }
  return 0;
}

/** Points against: mostly after "in", "at", "from" or "the". */
function placePoints(text: PeopleText, form: NameForm): number {
  let place = 0;
  let article = 0;
  for (const run of form.runs) {
    const before = text.folded[run.titleFirst - 1] ?? '';
    if (run.first > run.titleFirst) continue;
    if (before !== 'from' && placeUse(text, run)) place += 1;
    if (before === 'the' && !isRoleNoun(form.words.at(-1)!)) article += 1;
  }
  const half = form.runs.length / 2;
  return (
    (place >= half && place > 0 ? POINTS.place : 0) +
    (article >= half && article > 0 ? POINTS.article : 0)
  );
}
