import { isReportingForm } from '../lexicon/cue-verbs.ts';
import {
  CORPORATE_SUFFIXES,
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
} from '../lexicon/people/organisation-nouns.ts';
import { DEMONYMS, PLACE_HEADS, PLACES, THING_HEADS } from '../lexicon/people/places.ts';
import { CALENDAR_WORDS, OPENING_WORDS } from '../lexicon/people/plain-words.ts';
import type { NameClass, NameForm } from './name-form.ts';
import type { NameRun } from './name-run.ts';
import { isGivenName, isHonorific, isRoleNoun, isTitleNoun } from './name-words.ts';
import { organisationUse, placeUse, pronounAfter } from './name-use.ts';
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

/** What the words alone say. */
export function lexicalClass(text: PeopleText, form: NameForm): NameClass {
  const { words, key } = form;
  const last = words.at(-1)!;
  if (PLACES.has(key) || (words.length === 1 && (DEMONYMS.has(key) || CALENDAR_WORDS.has(key)))) {
    return 'place';
  }
  if (KNOWN_ORGANISATIONS.has(key) || CORPORATE_SUFFIXES.has(last)) return 'organisation';
  if (words.length === 1) return isAcronym(text, form) ? 'acronym' : 'unknown';
  if (words.every((word) => DEMONYMS.has(word) || PLACES.has(word)) && !isGivenName(words[0]!)) {
    return 'place';
  }
  const personal = isGivenName(words[0]!) && words.length <= 3;
  if (
    ORGANISATION_HEADS.has(last) &&
    !(personal && SURNAME_HEADS.test(last) && hasPersonalUse(text, form))
  )
    return 'organisation';
  if ((PLACE_HEADS.has(last) || THING_HEADS.has(last)) && !personal) return 'place';
  if (
    words.length === 2 &&
    KNOWN_ORGANISATIONS.has(words[0]!) &&
    !words.some((word) => isGivenName(word) || isTitleNoun(word))
  )
    return 'organisation';
  return 'unknown';
}

const SURNAME_HEADS =
  /^(?:house|church|bank|bar|court|college|english|guard|mills|mission|order|party|parish|post|press|school|yard|workman|center|archive|army|force|gallery|college|library|stores|store|brothers|saint|reds|lions|bear|bears|bull|bulls|panther|rocket|rover|royals|knights|house|front|gas|power|oil|steel|waters|foods|capital|radio|forum|power|sc|co)$/;

/** A surname that is also the head of an organisation's name ("Jack House") is told by its use. */
function hasPersonalUse(text: PeopleText, form: NameForm): boolean {
  return form.runs.some(
    (run) => run.first > run.titleFirst || besideCue(text, run) || after(text, run) > 0,
  );
}

function isAcronym(text: PeopleText, form: NameForm): boolean {
  return form.runs.some((run) => {
    const token = text.tagged.tokens[run.first]!.text;
    return /^\p{Lu}{2,5}s?$/u.test(token) && !isLabel(text, run);
  });
}

/** "PIKE:" at the beginning of a paragraph: the speaker of a transcript. */
export function isLabel(text: PeopleText, run: NameRun): boolean {
  const { tokens, sentences, paragraphs } = text.tagged;
  if (tokens[run.end]?.text !== ':') return false;
  const { paragraph } = sentences[text.sentence[run.first]!]!;
  const word = tokens[run.end - 1]!.text;
  return (
    tokens[run.titleFirst]!.start - paragraphs[paragraph]!.start <= 1 &&
    word === word.toUpperCase() &&
    !NO_LABEL.test(text.folded[run.end - 1]!)
  );
}

const NO_LABEL =
  /^(?:q|a|question|answer|questioner|host|moderator|announcer|audience|crowd|unidentified|male|female|narrator|all|video|clip|note|update|correction|watch|read|more)$/;

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

function besideCue(text: PeopleText, run: NameRun): boolean {
  const { tokens } = text.tagged;
  const next = tokens[run.end]?.norm ?? '';
  const before = tokens[run.titleFirst - 1]?.norm ?? '';
  if (isReportingForm(next)) return true;
  if (isReportingForm(before)) return !RECIPIENT_FORMS.test(before);
  if (!/^(?:,|\(|of|for|from|at)$/.test(next)) return false;
  for (let i = run.end + 2; i < tokens.length && i < run.end + FAR_CUE; i += 1) {
    if (/^[.;:?!"“”]$/.test(tokens[i]!.text)) return false;
    if (/^[,)]$/.test(tokens[i - 1]!.text) && isReportingForm(tokens[i]!.norm)) return true;
  }
  return false;
}

/** Before a name these have it for the one spoken to: "told Tidewatch". */
const RECIPIENT_FORMS =
  /^(?:told|tells|asked|asks|urged|urges|informed|reminded|assured|warned|advised|briefed|instructed|ordered)$/;

/** How far behind an apposition the verb may stand, in tokens. */
const FAR_CUE = 20;

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
