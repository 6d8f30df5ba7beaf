import { HE_HONORIFICS, SHE_HONORIFICS } from '../lexicon/people/honorifics.ts';
import { CALENDAR_WORDS, OPENING_WORDS } from '../lexicon/people/plain-words.ts';
import { ROLE_MODIFIERS } from '../lexicon/people/role-nouns.ts';
import { isHonorific, isRoleNoun } from './name-words.ts';
import type { PeopleText } from './people-text.ts';
import type { RolePhrase } from './read-role.ts';

/** Forms of address that are no role. */
const ADDRESS =
  /^(?:dr|doctor|prof|professor|mx|rev|revd|reverend|hon|honourable|honorable|rt|right|st|saint|cllr|td|sir|lord|lady|dame|comrade|father|brother|sister|mother)$/;
/** Longest title before a name, in tokens. */
const LONGEST = 12;

/**
 * Reads the role that stands directly before a name: "health minister | Priya Obi", "Larkfield council's deputy leader | Tom
 * Reed", "Secretary of State | Jo Holt". `end` is the token where the name (or the comma before it) begins. `null` where no noun
 * for somebody, or only a form of address ("Mrs"), stands there.
 */
export function readTitle(text: PeopleText, end: number, limit: number): RolePhrase | null {
  const head = officeOf(text, end, limit) ?? end - 1;
  if (head < limit || !isOffice(text, head)) return null;
  let first = head;
  const addressed =
    isHonorific(text.folded[head]!) && /^\p{Lu}/u.test(text.tagged.tokens[head]!.text);
  while (first - 1 >= limit && first > end - LONGEST) {
    const step = stepLeft(text, first, limit, addressed);
    if (step === null) break;
    first = step;
  }
  while (first < head && /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame)$/.test(text.folded[first]!))
    first += 1;
  return { first, end, head };
}

function isOffice(text: PeopleText, i: number): boolean {
  const word = text.folded[i]!;
  if (isRoleNoun(word) && !/^(?:lord|lady|father|brother|sister|mother|saint)$/.test(word))
    return true;
  if (ADDRESS.test(word) || HE_HONORIFICS.has(word) || SHE_HONORIFICS.has(word)) {
    return /^(?:king|queen|prince|princess|emir|sultan|pope|cardinal|rabbi|imam|earl|duke|duchess|baroness|baron|ayatollah)$/.test(
      word,
    );
  }
  return isHonorific(word);
}

const OFFICES =
  /^(?:secretary|chancellor|speaker|chief|master|archbishop|bishop|leader|minister|attorney|director|president|duke|earl|marquess|lord|dean|clerk|keeper|commander|head|editor|mayor|sheriff|chairman|chair)$/;

/** "Secretary of State", "chancellor of the exchequer": the index of the office. */
function officeOf(text: PeopleText, end: number, limit: number): number | null {
  if (!/^\p{L}/u.test(text.tagged.tokens[end - 1]?.text ?? '')) return null;
  for (let i = end - 2; i > limit && i >= end - 4; i -= 1) {
    if (text.folded[i] === 'of') return OFFICES.test(text.folded[i - 1]!) ? i - 1 : null;
    const word = text.folded[i]!;
    if (!/^[\p{L}]/u.test(text.tagged.tokens[i]!.text)) return null;
    if (word !== 'the' && NOT_MODIFIERS.test(word)) return null;
  }
  return null;
}

/**
 * The index of the next word to the left that belongs to the title; `null` at its beginning. Before a form of address with a
 * capital (`addressed`) small words are mostly no part of it ("states President Holt").
 */
function stepLeft(
  text: PeopleText,
  first: number,
  limit: number,
  addressed: boolean,
): number | null {
  const i = first - 1;
  const token = text.tagged.tokens[i]!;
  const word = text.folded[i]!;
  if (word === "'s" || word === "'")
    return i - 1 >= limit && isModifier(text, i - 1) ? i - 1 : null;
  if (word === 'and' || word === '&') {
    return i - 1 >= limit && (isRoleNoun(text.folded[i - 1]!) || word === '&') ? i - 1 : null;
  }
  if (text.opening[i] && OPENING_WORDS.has(word) && !ROLE_MODIFIERS.has(word)) return null;
  if (CALENDAR_WORDS.has(word) && /^\p{Lu}/u.test(token.text)) return null;
  const small =
    addressed && /^\p{Lu}/u.test(text.tagged.tokens[first]!.text) && /^\p{Ll}/u.test(token.text);
  if (small && !ROLE_MODIFIERS.has(word) && !isRoleNoun(word)) return null;
  const verb = word.endsWith('s') && /^\p{Ll}/u.test(token.text) && !ROLE_MODIFIERS.has(word);
  if (verb && /^\p{Lu}/u.test(text.tagged.tokens[first]!.text)) return null;
  return isModifier(text, i) ? i : null;
}

const NOT_MODIFIERS =
  /^(?:a|an|the|his|her|their|its|our|my|your|this|that|these|those|some|any|no|each|every|another|other|fellow|like|including|and|or|but|as|with|by|from|to|of|for|at|in|on|against|between|than|when|while|where|who|which|if|is|was|are|were|be|has|had|told|said|says|asked|named|called|ask|tell|not|also|even|both|only|just|even|perhaps|many|several|most|accused|behind|under|amid|beneath|beside|upon|toward|towards|near|during|since|via|backing|following|met|meet|meets)$/;

function isModifier(text: PeopleText, i: number): boolean {
  const token = text.tagged.tokens[i]!;
  const word = text.folded[i]!;
  if (NOT_MODIFIERS.test(word)) return false;
  if (ROLE_MODIFIERS.has(word) || isRoleNoun(word)) return true;
  if (!/^[\p{L}\p{N}]/u.test(token.text)) return false;
  if (/^\p{Lu}/u.test(token.text)) {
    return (
      !text.opening[i] || word.includes('-') || token.tags.has('Noun') || !token.tags.has('Verb')
    );
  }
  if (/^\d+$/.test(word)) return false;
  const { tags } = token;
  if (
    tags.has('Pronoun') ||
    tags.has('Preposition') ||
    tags.has('Conjunction') ||
    tags.has('Determiner')
  )
    return false;
  if (tags.has('Noun') || tags.has('Adjective')) return !(tags.has('Verb') && !word.includes('-'));
  return (
    word.includes('-') ||
    (tags.has('Adverb') &&
      word.endsWith('ly') &&
      i + 1 < text.folded.length &&
      text.tagged.tokens[i + 1]!.tags.has('Adjective'))
  );
}
