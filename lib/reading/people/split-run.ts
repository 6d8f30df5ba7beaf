import { PARTICLES } from '../lexicon/people/honorifics.ts';
import { DEMONYMS, PLACES } from '../lexicon/people/places.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS } from '../lexicon/people/organisation-nouns.ts';
import { SURNAME_NOUNS } from '../lexicon/people/role-nouns.ts';
import type { WordRun } from './find-runs.ts';
import type { NameRun } from './name-run.ts';
import { isGivenName, isHonorific, isPostNominal, isTitleNoun } from './name-words.ts';
import { isCapital, isInitial, type PeopleText } from './people-text.ts';

/**
 * Cuts a run of capitalised words into titles and name: "Chief Constable | Ann Bell", "Florida Sen. | Jo Holt". Post-nominals
 * go. `null` where nothing is left for a name ("Attorney General").
 */
export function splitRun(text: PeopleText, run: WordRun): NameRun | null {
  const end = withoutSuffixes(text, run);
  const first = nameStart(text, run.first, end);
  if (first >= end) return null;
  const words: string[] = [];
  for (let i = first; i < end; i += 1) {
    if (isWordOfName(text, i, first)) words.push(text.folded[i]!);
  }
  return words.length === 0 ? null : { titleFirst: run.first, first, end, words };
}

/** Post-nominals and "Jr" are cut; a number ("III") stays in the mention and is no word to compare. */
function withoutSuffixes(text: PeopleText, { first, end }: WordRun): number {
  const { tokens } = text.tagged;
  let at = end;
  while (at > first + 1) {
    const token = tokens[at - 1]!;
    if (!isPostNominal(token.text, text.folded[at - 1]!) && token.text !== ',') break;
    at -= 1;
  }
  return at;
}

function nameStart(text: PeopleText, first: number, end: number): number {
  let start = first;
  for (let i = first; i < end; i += 1) {
    if (isTitleAt(text, i, first, end)) start = i + 1;
  }
  if (start === first) start = afterOffice(text, first, end);
  if (start === end && end - first === 1 && SURNAME_NOUNS.has(text.folded[first]!)) return first;
  while (start < end - 1 && isLabel(text, start, end)) start += 1;
  while (start < end - 1 && /^[()[\]]$/.test(text.tagged.tokens[start]!.text)) start += 1;
  return start;
}

/** True for a title word, not for the same word as a given name ("Dean Holt") or a surname ("Ann Bishop"). */
function isTitleAt(text: PeopleText, i: number, first: number, end: number): boolean {
  const word = text.folded[i]!;
  if (word === 'tan' && text.folded[i + 1] === 'sri') return true;
  if (word === 'sri' && text.folded[i - 1] === 'tan') return true;
  if (!isHonorific(word) && !isTitleNoun(word)) return false;
  if (word === 'st' || word === 'san') return false;
  const after = i + 1 < end ? text.folded[i + 1]! : null;
  if (i > first && isAddress(text.folded[i - 1]!) && !ADDRESSED.test(word)) return false;
  if (isGivenName(word)) return i === first && after !== null && isGivenName(after) && i + 2 < end;
  if (i > first && isGivenName(text.folded[i - 1]!) && (SURNAME_NOUNS.has(word) || i === end - 1))
    return false;
  if (i === end - 1 && i > first && SURNAME_NOUNS.has(word))
    return i - first > 1 && isTitleWord(text.folded[i - 1]!);
  if (i > first && isInitial(text.tagged.tokens[i - 1]!.text) && !PLACES.has(text.folded[i - 1]!))
    return false;
  return true;
}

function isTitleWord(word: string): boolean {
  return isHonorific(word) || isTitleNoun(word);
}

/** Offices that are themselves addressed: "Mr Justice Holt", "Madam Speaker". */
const ADDRESSED = /^(?:justice|speaker|president|secretary|chairman|chancellor|minister|recorder)$/;

/** After "Mr" or "Ms" stands a name, whatever else the word may mean. */
function isAddress(word: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx)$/.test(word);
}

/** What offices are of: "Secretary of State", "Chief of Staff". */
const OFFICE_OBJECTS =
  /^(?:state|staff|defen[cs]e|labou?r|education|energy|commerce|agriculture|transportation|transport|treasury|health|exchequer|commons|house|police|justice|rolls|war|interior|finance|operations|communications|marketing|research|policy|trade|security|intelligence|guard|council|committee|board)$/;

/** "Secretary of | State John Kerry", "Speaker of the | House Jo Holt": the object of an office belongs to the title. */
function afterOffice(text: PeopleText, first: number, end: number): number {
  let before = first - 1;
  if (before > 0 && text.folded[before] === 'the') before -= 1;
  if (before < 1 || !/^(?:of|for)$/.test(text.folded[before]!)) return first;
  const office = text.folded[before - 1]!;
  if (!isTitleNoun(office) && !isHonorific(office)) return first;
  for (let i = first + 1; i < end - 1; i += 1) if (isGivenName(text.folded[i]!)) return i;
  return end - first > 2 && OFFICE_OBJECTS.test(text.folded[first]!) ? first + 1 : first;
}

/** A nation, party, place or organisation before the name: "Republican Jo Holt", "Fox News Jo Holt". */
function isLabel(text: PeopleText, i: number, end: number): boolean {
  const word = text.folded[i]!;
  const next = text.folded[i + 1]!;
  if (
    text.folded[i - 1] === 'miss' &&
    (PLACES.has(word) || /^(?:universe|world|earth|teen)$/.test(word))
  )
    return true;
  if (/-(?:based|born|raised|trained|educated)$/.test(word)) return true;
  if (DEMONYMS.has(word)) return end - i > 2 || !PLACES.has(`${word} ${next}`);
  if (end - i < 3) return false;
  const given = isGivenName(next) || isInitial(text.tagged.tokens[i + 1]!.text);
  if (PLACES.has(word)) return given && !isGivenName(word);
  return (
    given && !isGivenName(word) && (KNOWN_ORGANISATIONS.has(word) || ORGANISATION_HEADS.has(word))
  );
}

function isWordOfName(text: PeopleText, i: number, first: number): boolean {
  const token = text.tagged.tokens[i]!;
  if (!/^[\p{L}]/u.test(token.text)) return false;
  if (i > first && PARTICLES.has(text.folded[i]!) && !isCapital(token.text)) return false;
  if (isPostNominal(token.text, text.folded[i]!) && i > first) return false;
  return !isNickname(text, i, first);
}

function isNickname(text: PeopleText, i: number, first: number): boolean {
  for (let k = i - 1; k > first && k >= i - 3; k -= 1) {
    if (/^(?:["“‘'(]|''|``)$/.test(text.tagged.tokens[k]!.text)) {
      for (let e = i + 1; e <= k + 4; e += 1) {
        if (/^(?:["”’')]|'')$/.test(text.tagged.tokens[e]?.text ?? '')) return true;
      }
    }
  }
  return false;
}
