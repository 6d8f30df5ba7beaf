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
  let adverbial = false;
  for (let i = close - 1; i > 0 && close - i < MAX_JUMP; i -= 1) {
    const item = items[i]!;
    if (/^[;:]$/.test(item.norm)) break;
    if (isQuotation(item) && i === close - 1 && isComma(items[close])) break;
    if (dash ? !isDash(item) : !isComma(item)) continue;
    const phrase = phraseBefore(items, i);
    if (phrase === null || !(dash || startsParenthesis(items, i + 1, close))) continue;
    adverbial = inAdverbial(items, phrase);
    if (adverbial) break;
    best = phrase;
    if (isNamePhrase(items, phrase) || !isComma(items[phrase.from - 1])) break;
  }
  if (best === null) return adverbial ? namedBefore(items, close) : null;
  return embracing(items, best, close)?.phrase ?? best;
}

/** "After winning the vote," and "Unlike Reed,": the noun belongs to what leads in, and no verb after it is its own. */
function inAdverbial(items: readonly Item[], phrase: Phrase): boolean {
  const before = items[phrase.from - 1];
  return before?.pos === 'gerund' || (isPreposition(before) && before!.norm !== 'with');
}

/** "After the vote, Reed, said": a comma too many between a name and its verb. */
function namedBefore(items: readonly Item[], close: number): Phrase | null {
  const phrase = phraseBefore(items, close);
  return phrase !== null && isComma(items[phrase.from - 1]) && isCapital(items[phrase.from])
    ? phrase
    : null;
}

/** "Reed, who, after the vote, said": the antecedent of a relative pronoun before the parenthesis; `null` where none is. */
export function relativeBefore(items: readonly Item[], close: number): Subject | null {
  for (let i = close - 1; i > 0 && close - i < MAX_JUMP; i -= 1) {
    if (isComma(items[i])) return isRelative(items[i - 1]) ? antecedent(items, i - 1) : null;
    if (isQuotation(items[i])) return null;
  }
  return null;
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
export function embracing(items: readonly Item[], phrase: Phrase, verb: number): Subject | null {
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
  if (
    governor.pos === 'verb' &&
    takesClause(governor) &&
    at === phrase.from - 1 &&
    !seesThing(items, at, phrase)
  )
    return null;
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

/** "people who saw the fire": of a verb of perceiving right behind its relative pronoun, a plain noun is the object. */
function seesThing(items: readonly Item[], at: number, phrase: Phrase): boolean {
  const cue = CUE_VERBS.get(items[at]!.norm);
  return (
    /^(?:see|hear|find|show|know|remember|expect)$/.test(cue?.lemma ?? '') &&
    isRelative(items[at - 1]) &&
    !isCapital(items[phrase.to - 1])
  );
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
