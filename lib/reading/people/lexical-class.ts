import {
  CORPORATE_SUFFIXES,
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
} from '../lexicon/people/organisation-nouns.ts';
import { DEMONYMS, PLACE_HEADS, PLACES, THING_HEADS } from '../lexicon/people/places.ts';
import { CALENDAR_WORDS } from '../lexicon/people/plain-words.ts';
import type { NameClass, NameForm } from './name-form.ts';
import { besideCue, isLabel } from './name-use.ts';
import { isGivenName, isTitleNoun } from './name-words.ts';
import type { PeopleText } from './people-text.ts';

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
  if (!personal && NATIONS.test(last)) return 'organisation';
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

/** Last words of national bodies: "Water UK", "Sport England". */
const NATIONS =
  /^(?:uk|us|usa|england|scotland|wales|ireland|britain|australia|canada|america|europe|india|africa|international|worldwide)$/;

/** Heads that are surnames as well. */
const SURNAME_HEADS =
  /^(?:house|church|bank|bar|court|college|english|guard|mills|mission|order|party|parish|post|press|school|yard|workman|center|archive|army|force|gallery|college|library|stores|store|brothers|saint|reds|lions|bear|bears|bull|bulls|panther|rocket|rover|royals|knights|house|front|gas|power|oil|steel|waters|foods|capital|radio|forum|power|sc|co)$/;

/** A surname that is also the head of an organisation's name ("Jack House") is told by its use. */
function hasPersonalUse(text: PeopleText, form: NameForm): boolean {
  return form.runs.some((run) => run.first > run.titleFirst || besideCue(text, run));
}

function isAcronym(text: PeopleText, form: NameForm): boolean {
  return form.runs.some((run) => {
    const token = text.tagged.tokens[run.first]!.text;
    return /^\p{Lu}{2,5}s?$/u.test(token) && !isLabel(text, run);
  });
}
