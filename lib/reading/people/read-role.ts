import { isReportingForm } from '../lexicon/cue-verbs.ts';
import { CALENDAR_WORDS } from '../lexicon/people/plain-words.ts';
import { isRoleNoun } from './name-words.ts';
import type { PeopleText } from './people-text.ts';

/** A noun phrase that says what somebody is, as indexes of tokens; an article before it is left out. */
export interface RolePhrase {
  readonly first: number;
  readonly end: number;
  /** Index of its head noun. */
  readonly head: number;
}

/** Longest role that is read, in tokens. */
const LONGEST = 28;

const ARTICLES = /^(?:a|an|the)$/;
const POSSESSIVES = /^(?:his|her|their|its|our|my|your)$/;
const TAIL = /^(?:of|for|at|in|to|on|from|under|with)$/;
const STOPS =
  /^(?:who|whom|whose|which|that|where|when|while|as|after|before|since|during|if|because|but|than|until|although|though|so|by|about|over|into|like|against|this|last|next|not|also|now|then|he|she|they|we|i|it|is|was|are|were|has|had|have|will|would|could|should|can|may|might|must|did|does|do|based|born|aged|living|speaking|adding|saying|via|through|across|between|among|amid|without|within|near|per|both|either|told)$/;
const AFTER_HEAD =
  /^(?:emeritus|emerita|elect|designate|general|laureate|here|there|chief|royal|extraordinary|plenipotentiary|only|too)$/;

/**
 * Reads a role from the token `at`: an article, modifiers, a noun for somebody, then "of", "for", "at" … with what follows, up
 * to a comma, a relative pronoun or a verb. `null` where no such noun heads the phrase, or where it leads over to another name.
 */
export function readRole(text: PeopleText, at: number, limit: number): RolePhrase | null {
  const { folded } = text;
  if (JOINS.test(folded[at] ?? '')) return null;
  let first = at;
  if (ARTICLES.test(folded[first] ?? '')) first += 1;
  else if (POSSESSIVES.test(folded[first] ?? '')) first += 1;
  else if (folded[first] === 'one' && folded[first + 1] === 'of')
    return readOneOf(text, first, limit);
  const head = readHead(text, first, limit);
  if (head === null) return null;
  const end = readTail(text, head + 1, Math.min(limit, first + LONGEST));
  return { first, end, head };
}

/** The head noun: the last word of the first part, which must be a noun for somebody. */
function readHead(text: PeopleText, first: number, limit: number): number | null {
  let head: number | null = null;
  for (let i = first; i < limit && i < first + LONGEST; i += 1) {
    const word = text.folded[i]!;
    if (endsPart(text, i)) break;
    if (i > first && head === null && ARTICLES.test(word)) return null;
    if (TAIL.test(word) && !(word === 'to' && text.folded[i + 1] === 'be')) break;
    if (word === 'and' || word === '&' || word === 'or') {
      if (head !== null) break;
      continue;
    }
    if (word === "'s" || word === "'") {
      head = null;
      continue;
    }
    if (isRoleNoun(word) || isActor(text, i)) head = i;
    else if (head !== null && AFTER_HEAD.test(word)) head = i;
    else if (head !== null) {
      if (text.tagged.tokens[i]!.tags.has('Adverb')) break;
      if (isVerb(text, i)) break;
      head = null;
    }
  }
  return head;
}

/** Where the phrase ends that goes on after the head with "of", "for", "at" or "and". */
function readTail(text: PeopleText, from: number, limit: number): number {
  let end = from;
  let i = from;
  while (i < limit && !endsPart(text, i) && goesOn(text, i, i === from, limit)) {
    const word = text.folded[i]!;
    i += 1;
    if (!TAIL.test(word) && !ARTICLES.test(word) && !JOINS.test(word)) end = i;
  }
  if (!JOINS.test(text.folded[from] ?? '')) return end;
  const second = text.folded.slice(from, end).some((word) => isRoleNoun(word));
  return second ? end : from;
}

const JOINS = /^(?:and|&|or)$/;

/** True where the word at `i` goes on the phrase; `atHead`: it stands directly after the head noun. */
function goesOn(text: PeopleText, i: number, atHead: boolean, limit: number): boolean {
  const word = text.folded[i]!;
  const { text: written } = text.tagged.tokens[i]!;
  if (JOINS.test(word)) return joinsMore(text, i, atHead, limit);
  if (atHead && !TAIL.test(word)) return false;
  if (word === 'with') return /^\p{Lu}|^(?:the|a)$/u.test(text.tagged.tokens[i + 1]?.text ?? '');
  if (word === 'to') return !isInfinitive(text, i + 1);
  return !isVerb(text, i) || /^\p{Lu}/u.test(written) || isModifier(text, i) || isRoleNoun(word);
}

/** "founder and chief executive" goes on, "the mayor and Ana Ruiz", "the mayor and two aides", "the mayor and left" do not. */
function joinsMore(text: PeopleText, i: number, atHead: boolean, limit: number): boolean {
  const next = afterArticle(text.folded, i + 1);
  if (next >= limit || endsPart(text, next) || isVerb(text, next)) return false;
  const word = text.folded[next]!;
  if (/^(?:two|three|four|other|others)$/.test(word)) return false;
  return (
    !atHead || !/^\p{Lu}/u.test(text.tagged.tokens[next]!.text) || isRoleNoun(word) || next > i + 1
  );
}

function afterArticle(folded: readonly string[], at: number): number {
  return ARTICLES.test(folded[at] ?? '') ? at + 1 : at;
}

/** "one of the council's closest aides". */
function readOneOf(text: PeopleText, first: number, limit: number): RolePhrase | null {
  for (let i = first + 2; i < limit && i < first + 14; i += 1) {
    if (endsPart(text, i)) return null;
    const word = text.folded[i]!;
    if (word.endsWith('s') && isRoleNoun(word.slice(0, -1))) {
      return { first, end: readTail(text, i + 1, limit), head: i };
    }
  }
  return null;
}

/** True where the noun phrase cannot go on: punctuation, a relative pronoun, a reporting verb, a date. */
function endsPart(text: PeopleText, i: number): boolean {
  const token = text.tagged.tokens[i];
  if (token === undefined) return true;
  const word = text.folded[i]!;
  if (word === "'" || word === "'s") return false;
  if (!/^[\p{L}\p{N}&$£€@]/u.test(token.text)) return true;
  if (/^\d{1,2}$/.test(word)) return true;
  if (STOPS.test(word) || (CALENDAR_WORDS.has(word) && /^\p{Lu}/u.test(token.text))) return true;
  return (
    isReportingForm(word) &&
    !isRoleNoun(word) &&
    /^\p{Ll}/u.test(token.text) &&
    !token.tags.has('Noun')
  );
}

/** A noun for somebody that the tagger knows and the list does not. */
function isActor(text: PeopleText, i: number): boolean {
  const { tags } = text.tagged.tokens[i]!;
  return tags.has('Actor') && !tags.has('Plural') && !text.folded[i]!.endsWith('s');
}

function isVerb(text: PeopleText, i: number): boolean {
  const tags = text.tagged.tokens[i]!.tags;
  return tags.has('Verb') && !tags.has('Noun') && !tags.has('Adjective');
}

/** A participle before a noun: "of the disbanded regiment". */
function isModifier(text: PeopleText, i: number): boolean {
  const before = text.folded[i - 1] ?? '';
  return (
    (ARTICLES.test(before) || TAIL.test(before)) &&
    text.folded[i + 1] !== undefined &&
    !endsPart(text, i + 1)
  );
}

function isInfinitive(text: PeopleText, i: number): boolean {
  const token = text.tagged.tokens[i];
  return token !== undefined && token.tags.has('Infinitive') && !token.tags.has('Noun');
}
