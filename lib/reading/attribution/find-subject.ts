import type { Item } from './carrier.ts';
import { phraseBefore, type Phrase } from './noun-phrase.ts';
import {
  antecedent,
  beforeParenthesis,
  embracing,
  relativeBefore,
  type Subject,
} from './parenthesis.ts';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isDash,
  isFiniteVerb,
  isNominal,
  isObjectPronoun,
  isPreposition,
  isQuotation,
  isRelative,
  isSubordinator,
} from './word-class.ts';

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
  const relative = isComma(before) ? relativeBefore(items, end - 1) : null;
  if (relative !== null) return relative;
  const titled = isQuotation(before) && before.text === ',' && end > 2;
  if (isComma(before) || isDash(before) || titled) {
    const jumped = beforeParenthesis(items, titled ? end : end - 1);
    if (titled && jumped === null) return null;
    return jumped === null
      ? sharedSubject(items, end - 1, depth)
      : { phrase: jumped, place: 'apposed' };
  }
  if (before.pos === 'verb' && before.norm.endsWith('ed') && isNominal(items[end - 2])) end -= 1;
  // "unions that endorsed him say": an object pronoun is no subject, but may stand in a clause of the subject's.
  if (isObjectPronoun(before) && !/sel(?:f|ves)$/.test(before.norm))
    return embracing(items, { from: end - 1, to: end }, verb);
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
    if (!isFiniteVerb(item) || isAuxiliary(items[i - 1])) continue;
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
