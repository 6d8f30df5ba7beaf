import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import type { Item } from './carrier.ts';
import { phraseBefore, type Phrase } from './noun-phrase.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isComma,
  isDash,
  isFiniteVerb,
  isNominal,
  isPreposition,
  isQuotation,
  isRelative,
  isSubordinator,
} from './word-class.ts';

/** How a subject stands to its verb: just before it, before an apposition, before a relative pronoun, or shared. */
export type SubjectPlace = 'before' | 'apposed' | 'relative' | 'shared';

export interface Subject {
  readonly phrase: Phrase;
  readonly place: SubjectPlace;
}

/** How far back a parenthesis or a relative clause may begin, in items. */
const MAX_JUMP = 45;
/** A subject shared over more clauses than this is not looked for. */
const MAX_DEPTH = 4;

/** The subject of the finite verb group that begins at items[verb], or `null`. */
export function subjectOf(items: readonly Item[], verb: number, depth = 0): Subject | null {
  let end = verb;
  while (end > 0 && isAdverb(items[end - 1])) end -= 1;
  const before = items[end - 1];
  if (before === undefined || depth > MAX_DEPTH) return null;
  if (isRelative(before)) return antecedent(items, end - 1);
  if (/^(?:and|but|or|then|yet|nor)$/.test(before.norm))
    return sharedSubject(items, end - 1, depth);
  const titled = isQuotation(before) && before.text === ',' && end > 2;
  if (isComma(before) || isDash(before) || titled) {
    const jumped = beforeParenthesis(items, titled ? end : end - 1);
    if (titled && jumped === null) return null;
    return jumped === null
      ? sharedSubject(items, end - 1, depth)
      : { phrase: jumped, place: 'apposed' };
  }
  if (before.pos === 'verb' && before.norm.endsWith('ed') && isNominal(items[end - 2])) end -= 1;
  const phrase = phraseBefore(items, end);
  if (phrase === null) return null;
  return embracing(items, phrase, verb) ?? { phrase, place: 'before' };
}

/**
 * The last clause before items[end] that hangs on no other: its subject is shared by what follows
 * ("Reed left early and said", "Reed met Shaw, saying").
 */
export function sharedSubject(items: readonly Item[], end: number, depth = 0): Subject | null {
  let fallback: Subject | null = null;
  for (let i = end - 1; i > 0; i -= 1) {
    const item = items[i]!;
    if (item.norm === ';' || (item.norm === ':' && i < end - 1)) break;
    if (!isFiniteVerb(item) || isVerbal(items[i - 1])) continue;
    const subject = subjectOf(items, groupStart(items, i), depth + 1);
    if (subject === null || subject.place === 'relative') continue;
    if (isMain(items, subject.phrase.from)) return { phrase: subject.phrase, place: 'shared' };
    fallback ??= subject.place === 'shared' ? subject : null;
  }
  return fallback;
}

function groupStart(items: readonly Item[], verb: number): number {
  let from = verb;
  while (
    from > 0 &&
    (isAuxiliary(items[from - 1]) || (isAdverb(items[from - 1]) && isAuxiliary(items[from - 2])))
  )
    from -= 1;
  return from;
}

const isVerbal = (item: Item | undefined) => isAuxiliary(item) || (isAdverb(item) && false);

/** Can the clause whose subject begins here lend its subject? Not a clause that is itself what was said, or a condition. */
function isMain(items: readonly Item[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && isAdverb(items[at])) at -= 1;
  const before = items[at];
  if (before === undefined) return true;
  if (isRelative(before)) return isPreposition(items[at - 1]);
  if (isSubordinator(before))
    return !/^(?:that|if|whether|how|why|what|than|because|unless)$/.test(before.norm);
  if (before.pos === 'verb' || before.pos === 'base' || before.pos === 'gerund') return false;
  return true;
}

/** "Reed, who said": the noun phrase before a relative pronoun, the pronoun included. */
export function antecedent(items: readonly Item[], pronoun: number): Subject | null {
  let end = pronoun;
  while (
    end > 0 &&
    (isPreposition(items[end - 1]) || isComma(items[end - 1]) || isDash(items[end - 1]))
  )
    end -= 1;
  const phrase = phraseBefore(items, end);
  if (phrase === null) return null;
  const thing = items[pronoun]!.norm !== 'who';
  const from = thing ? lastNoun(items, phrase) : apposedTo(items, phrase, end);
  return { phrase: { from, to: pronoun + 1 }, place: 'relative' };
}

/** "which" takes up the last noun of "a spokesman for the port". */
function lastNoun(items: readonly Item[], phrase: Phrase): number {
  for (let i = phrase.to - 1; i > phrase.from; i -= 1)
    if (isPreposition(items[i - 1]) && items[i - 1]!.norm !== 'of') return i;
  return phrase.from;
}

/** "Reed, the mayor, who": the name before the apposition. */
function apposedTo(items: readonly Item[], phrase: Phrase, end: number): number {
  if (!isComma(items[phrase.from - 1]) || isCapital(items[phrase.from])) return phrase.from;
  return beforeParenthesis(items, end)?.from ?? phrase.from;
}

/** From a comma or dash before a verb back to the name that the parenthesis belongs to ("Reed, who leads the board, said"). */
export function beforeParenthesis(items: readonly Item[], close: number): Phrase | null {
  const dash = isDash(items[close]);
  let best: Phrase | null = null;
  for (let i = close - 1; i > 0 && close - i < MAX_JUMP; i -= 1) {
    const item = items[i]!;
    if (/^[;:]$/.test(item.norm)) break;
    if (isQuotation(item) && i === close - 1 && isComma(items[close])) break;
    if (dash ? !isDash(item) : !isComma(item)) continue;
    const phrase = phraseBefore(items, i);
    if (phrase === null || !(dash || startsParenthesis(items, i + 1, close))) continue;
    best = phrase;
    if (isNamePhrase(items, phrase) || !isComma(items[phrase.from - 1])) break;
  }
  if (best === null) return null;
  return embracing(items, best, close)?.phrase ?? best;
}

/** What may follow a name and a comma: a relative clause, an apposition, an age, a place, a participle. */
function startsParenthesis(items: readonly Item[], at: number, close: number): boolean {
  const item = items[at];
  if (item === undefined || at >= close) return false;
  if (isRelative(item)) return true;
  if (isSubordinator(item)) return /^(?:as|though|although|while|when|once)$/.test(item.norm);
  if (item.pos === 'pronoun') return false;
  if (item.pos === 'gerund' || item.pos === 'verb' || isPreposition(item) || isAdverb(item))
    return true;
  if (!isNominal(item)) return false;
  let at2 = at;
  while (at2 < close && (isNominal(items[at2]) || items[at2]!.norm === 'of')) at2 += 1;
  return !isFiniteVerb(items[at2]) || at2 >= close;
}

/** All words capital, but for particles: a name, or a title and a name. */
export function isNamePhrase(items: readonly Item[], phrase: Phrase): boolean {
  const words = items.slice(phrase.from, phrase.to);
  return (
    words.length <= 7 &&
    words.every(
      (item) =>
        isCapital(item) || /^(?:de|van|von|bin|al|del|la|der|du|di|da|y|e)$/.test(item.norm),
    )
  );
}

/**
 * Where the phrase found is the object of something that itself belongs to the subject ("a woman who accused Reed said",
 * "voters backing Reed said"), the phrase that it belongs to; else `null`.
 */
function embracing(items: readonly Item[], phrase: Phrase, verb: number): Subject | null {
  let at = phrase.from - 1;
  while (
    at > 0 &&
    (isPreposition(items[at]) ||
      isAdverb(items[at]) ||
      (isNominal(items[at]) && isPreposition(items[at - 1])))
  )
    at -= 1;
  const governor = items[at];
  if (governor === undefined || at <= 0) return null;
  if (governor.pos !== 'verb' && governor.pos !== 'gerund' && governor.pos !== 'base') return null;
  if (governor.pos === 'verb' && takesClause(governor) && at === phrase.from - 1) return null;
  let from = at;
  while (
    from > 0 &&
    (isAuxiliary(items[from - 1]) ||
      isAdverb(items[from - 1]) ||
      items[from - 1]!.norm === 'to' ||
      isVerbBefore(items, from))
  )
    from -= 1;
  const pronoun = items[from - 1];
  if (isRelative(pronoun)) {
    const found = antecedent(items, from - 1);
    return found === null
      ? null
      : {
          phrase: {
            from: found.phrase.from,
            to: from - 1 > found.phrase.from ? trimComma(items, from - 1) : from,
          },
          place: 'apposed',
        };
  }
  const reduced =
    governor.pos === 'gerund' ||
    (governor.pos === 'verb' &&
      from === at &&
      at < phrase.from - 1 &&
      /ed$|n$|t$/.test(governor.norm));
  if (!reduced || verb - at > MAX_JUMP) return null;
  const outer = phraseBefore(items, from);
  return outer === null || items[outer.from]!.pos === 'pronoun'
    ? null
    : { phrase: outer, place: 'apposed' };
}

function isVerbBefore(items: readonly Item[], from: number): boolean {
  const { pos } = items[from - 1]!;
  return pos === 'verb' || pos === 'base';
}

function trimComma(items: readonly Item[], to: number): number {
  return isComma(items[to - 1]) ? to - 1 : to;
}

/** "said", "thinks": what follows without "that" can be a clause with a subject of its own. */
function takesClause(item: Item): boolean {
  const cue = CUE_VERBS.get(item.norm);
  return (
    cue !== undefined &&
    (cue.cueClass === 'say' ||
      cue.cueClass === 'belief' ||
      cue.cueClass === 'evidence' ||
      cue.cueClass === 'ask')
  );
}

/** "After Dunn left": a clause that begins with such a word is not the main one. */
function hangs(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  return (
    isRelative(before) ||
    (isSubordinator(before) && !/^(?:and|but|yet|so|nor)$/.test(before!.norm)) ||
    HANGING.test(before?.norm ?? '')
  );
}

const HANGING = /^(?:after|before|since|until)$/;

/** The subject of the first clause that hangs on no other, or `null`. */
export function mainSubject(items: readonly Item[]): Phrase | null {
  for (let i = 1; i < items.length; i += 1) {
    if (!isFiniteVerb(items[i]) || isAuxiliary(items[i - 1])) continue;
    const subject = subjectOf(items, i);
    if (subject === null || subject.place === 'relative') continue;
    if (isMain(items, subject.phrase.from) && !hangs(items, subject.phrase.from))
      return subject.phrase;
  }
  return null;
}
