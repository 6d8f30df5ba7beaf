import {
  HE_HONORIFICS,
  OTHER_HONORIFICS,
  POST_NOMINALS,
  SHE_HONORIFICS,
} from '../lexicon/people/honorifics.ts';
import { EITHER_NAMES, HE_NAMES, SHE_NAMES } from '../lexicon/people/given-names.ts';
import { ROLE_NOUNS, ROLE_SUFFIXES, SURNAME_NOUNS } from '../lexicon/people/role-nouns.ts';

/** Which pronoun agrees, as far as words tell: evidence only, never shown or kept. */
export type Agreement = 'he' | 'she' | null;

/** True for a form of address or an office that stands before a name ("Mrs", "Sen", "President"). */
export function isHonorific(word: string): boolean {
  return HE_HONORIFICS.has(word) || SHE_HONORIFICS.has(word) || OTHER_HONORIFICS.has(word);
}

/** What a form of address tells ("Mrs": she). */
export function honorificAgreement(word: string): Agreement {
  if (HE_HONORIFICS.has(word)) return 'he';
  return SHE_HONORIFICS.has(word) ? 'she' : null;
}

/** True for a listed given name; of a double name ("Mary-Kate", "Jae-in") the first part counts. */
export function isGivenName(word: string): boolean {
  if (HE_NAMES.has(word) || SHE_NAMES.has(word) || EITHER_NAMES.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 1 && isGivenName(word.slice(0, hyphen));
}

/** What a given name tells; `null` for names of both and for names not listed. */
export function givenNameAgreement(word: string): Agreement {
  const he = HE_NAMES.has(word);
  const she = SHE_NAMES.has(word);
  if (EITHER_NAMES.has(word) || he === she) {
    const hyphen = word.indexOf('-');
    return !he && !she && hyphen > 1 ? givenNameAgreement(word.slice(0, hyphen)) : null;
  }
  return he ? 'he' : 'she';
}

/** True for a noun that says what somebody is ("spokeswoman", "glaciologist"); compounds count by their last part. */
export function isRoleNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word)) return true;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && ROLE_NOUNS.has(word.slice(hyphen + 1))) return true;
  return ROLE_SUFFIXES.some((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix));
}

/** What a compound title written with capitals begins with: "Vice-President", "Co-Chair", "Attorney-General". */
const COMPOUND =
  /^(?:vice|co|ex|deputy|sub|under|attorney|secretary|director|governor|solicitor|advocate|president|major|brigadier|lieutenant|inspector|mayor|editor|writer|singer|actor|pro|arch|non|self|half|step|grand|great|right|left|full|team|stand|goal|wing|centre|center|mid|mother|father|ombuds)-/;

/** True for a role noun in a run of capitalised words, where a double surname may end in one ("Lind-Hunter"). */
export function isTitleNoun(word: string): boolean {
  if (
    /^(?:justices|professors|generals|colonels|secretaries|mayors|governors|congressmen|commissioners|lords|bishops)$/.test(
      word,
    )
  )
    return true;
  if (word.includes('-') && word.endsWith('s') && isRoleNoun(word.slice(0, -1))) return true;
  if (!isRoleNoun(word)) return false;
  const last = word.slice(word.lastIndexOf('-') + 1);
  return (
    !word.includes('-') || ROLE_NOUNS.has(word) || COMPOUND.test(word) || !SURNAME_NOUNS.has(last)
  );
}

/**
 * True for letters after a name ("KC", "OBE", "Jr"): written as capitals, the first letter alone for
 * "Jr"; "J" and "LJ" after judges.
 */
export function isPostNominal(text: string, word: string): boolean {
  if (/^(?:J|LJ|CJ|JA|JJ|AJ)$/.test(text)) return true;
  return (
    POST_NOMINALS.has(word) &&
    (text === text.toUpperCase() || /^(?:[JS]r\.?|PhD|Ph\.D|QCs?|MPs?|Esq\.?|Bt)$/.test(text))
  );
}
