import {
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
} from '../lexicon/people/organisation-nouns.ts';
import { DEMONYMS } from '../lexicon/people/places.ts';
import { lexicalClass } from './lexical-class.ts';
import type { WordRun } from './find-runs.ts';
import { nameForms } from './name-form.ts';
import type { NameRun } from './name-run.ts';
import { isGivenName, isHonorific, isPostNominal, isRoleNoun } from './name-words.ts';
import type { PeopleText } from './people-text.ts';

/**
 * The organisation that a run names as it stands, with a small head noun after it or without the people of it; `null` where it
 * names none.
 */
export function bodyOf(text: PeopleText, run: WordRun): NameRun | null {
  const owner = withoutPeople(text, run);
  if (owner !== null) return wholeRun(text, owner);
  if (isOrganisationRun(text, run) || isNewspaper(text, run)) return wholeRun(text, run);
  return withSmallHead(text, run);
}

/** Words before a possessive that name a group of people, not a person ("Women's Institute"). */
const GROUPS =
  /^(?:women|men|people|children|workers|teachers|farmers|writers|lloyd|sainsbury|.*s)$/;

/**
 * Brings together the runs of one organisation's name: "Ministry of | Works", "Dockers’ | Union". Other runs come back as they
 * are, in text order.
 */
export function joinOrganisations(text: PeopleText, runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  let i = 0;
  while (i < runs.length) {
    let run = runs[i]!;
    let within = false;
    while (i + 1 < runs.length) {
      const link = joins(text, run, runs[i + 1]!, within);
      if (!link) break;
      within = true;
      run = { first: run.first, end: runs[i + 1]!.end };
      i += 1;
    }
    joined.push(run);
    i += 1;
  }
  return joined;
}

/** "Labour MPs", "Fox News viewers": the body before a plural for its people; `null` for any other run. */
function withoutPeople(text: PeopleText, run: WordRun): WordRun | null {
  const last = text.folded[run.end - 1]!;
  const plural =
    /^(?:mps|msps|meps|tds|ams|peers)$/.test(last) ||
    (last.endsWith('s') && isRoleNoun(last.slice(0, -1)));
  const words = text.folded.slice(run.first, run.end - 1).join(' ');
  return plural && KNOWN_ORGANISATIONS.has(words) ? { first: run.first, end: run.end - 1 } : null;
}

/** "the Guardian", "The Independent": a known body whose name is also a noun for somebody. */
function isNewspaper(text: PeopleText, run: WordRun): boolean {
  const word = text.folded[run.first]!;
  if (run.end - run.first > 1 || text.folded[run.first - 1] !== 'the' || text.opening[run.first])
    return false;
  return KNOWN_ORGANISATIONS.has(word) && isRoleNoun(word);
}

/** Nouns written small that make an organisation's name of the run before them: "Larkfield council", "the Reed campaign". */
const SMALL_HEADS = /^(?:plc|council|police|campaign|administration|university|hospital)$/;

/** The run with a small head noun after it ("Larkfield council", "Reed's campaign"); `null` where none stands there. */
function withSmallHead(text: PeopleText, run: WordRun): NameRun | null {
  const owned = text.folded[run.end] === "'s" && text.folded[run.end + 1] === 'campaign';
  if (owned) return wholeRun(text, { first: run.first, end: run.end + 2 });
  const next = text.tagged.tokens[run.end];
  if (next === undefined || !SMALL_HEADS.test(next.text) || text.headline[run.first]) return null;
  if (
    next.start !== text.tagged.tokens[run.end - 1]!.end + 1 ||
    DEMONYMS.has(text.folded[run.end - 1]!)
  )
    return null;
  const after = text.folded[run.end + 1] ?? '';
  const last = text.folded[run.end - 1]!;
  if (
    isRoleNoun(after) ||
    text.tagged.tokens[run.end + 1]?.tags.has('Noun') === true ||
    isRoleNoun(last)
  )
    return null;
  return wholeRun(text, { first: run.first, end: run.end + 1 });
}

/** True where two neighbouring runs are one name. `within`: the first already holds an "of". */
function joins(text: PeopleText, a: WordRun, b: WordRun, within: boolean): boolean {
  const gap = text.folded.slice(a.end, b.first).join(' ');
  const last = text.folded[a.end - 1]!;
  if (text.sentence[a.first] !== text.sentence[b.first]) return false;
  switch (gap) {
    case 'on':
      return /^(?:commission|committee|council|center|centre|institute)$/.test(last);
    case 'of':
    case 'of the':
    case 'for':
    case 'for the':
      if (isRoleNoun(last) || isGivenName(text.folded[a.first]!)) return false;
      return (
        ORGANISATION_OPENERS.has(last) ||
        (gap.startsWith('of') && ORGANISATION_HEADS.has(last) && b.end - b.first < 4)
      );
    case 'and':
      return within && b.end - b.first === 1;
    case "'":
    case "'s":
      return (
        GROUPS.test(last) &&
        (gap === "'" || !last.endsWith('s')) &&
        ORGANISATION_HEADS.has(text.folded[b.end - 1]!) &&
        !isGivenName(text.folded[a.first]!)
      );
    default:
      return false;
  }
}

/** True where the run as it stands, titles included, is an organisation's name of several words. */
function isOrganisationRun(text: PeopleText, run: WordRun): boolean {
  if (text.folded.slice(run.first, run.end).some((word) => /^(?:of|for|on|'s?)$/.test(word)))
    return true;
  if (isTitledPerson(text, run)) return false;
  const whole = wholeRun(text, run);
  return whole.words.length > 1 && lexicalClass(text, nameForms([whole])[0]!) === 'organisation';
}

/** "Judge Johan Lind SC": letters after a name that are also those of clubs. */
function isTitledPerson(text: PeopleText, { first, end }: WordRun): boolean {
  const opens = text.folded[first]!;
  return (
    end - first > 2 &&
    isPostNominal(text.tagged.tokens[end - 1]!.text, text.folded[end - 1]!) &&
    (isHonorific(opens) || isRoleNoun(opens) || isGivenName(opens))
  );
}

/** The run without a cut between titles and name. */
function wholeRun(text: PeopleText, run: WordRun): NameRun {
  return {
    titleFirst: run.first,
    first: run.first,
    end: run.end,
    words: text.folded.slice(run.first, run.end).filter((word) => /^[a-z0-9]/.test(word)),
  };
}
