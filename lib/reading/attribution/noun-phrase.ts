import type { Item } from './carrier.ts';
import {
  isAdverb,
  isCapital,
  isComma,
  isDeterminer,
  isFiniteVerb,
  isNominal,
  isPreposition,
  isObjectPronoun,
  isPronoun,
  isTime,
} from './word-class.ts';

/** A noun phrase as indices of a carrier's items: `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Prepositions that join a noun to its complement ("a spokesman for the port"). */
const JOINING: ReadonlySet<string> = new Set('of for from at in with to on'.split(' '));
const MAX_WORDS = 25;
/** Determiners that stand for somebody by themselves. */
const STANDALONE =
  /^(?:others|many|some|both|all|few|several|another|one|two|three|four|five|six|seven|eight|nine|ten|neither|most|each|those)$/;

/** "Reed himself" is Reed. */
const EMPHATIC = /^(?:himself|herself|itself|themselves)$/;
/** Pronouns that take a complement ("someone in the audience", "somebody familiar with the talks"). */
const INDEFINITE = /^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody)$/;

/**
 * The noun phrase whose last word is items[end - 1], or `null` where no noun stands there. Takes in determiners,
 * adjectives, titles, complements ("of the union") and a bracketed party or age; leaves out a leading adverbial.
 */
export function phraseBefore(items: readonly Item[], end: number): Phrase | null {
  let to = end;
  to = beforeTime(items, to);
  if (
    to < end &&
    items[to - 1]?.pos === 'verb' &&
    items[to - 1]!.norm.endsWith('ed') &&
    isNominal(items[to - 2])
  )
    to -= 1;
  to = beforeBracket(items, to);
  if (EMPHATIC.test(items[to - 1]?.norm ?? '') && isNominal(items[to - 2])) to -= 1;
  const last = items[to - 1];
  if (last === undefined) return null;
  if (isPronoun(last)) return isObjectPronoun(last) ? null : { from: to - 1, to };
  if (!isNominal(last) || (isDeterminer(last) && !STANDALONE.test(last.norm))) return null;
  const from = walkLeft(items, to);
  const start = trimStart(items, from, to);
  return start < to ? { from: start, to } : null;
}

/** Skips "on Tuesday" and "last week" leftwards. */
function beforeTime(items: readonly Item[], end: number): number {
  let to = end;
  while (
    to > 1 &&
    isTime(items[to - 1]) &&
    !(isDeterminer(items[to - 2]) && !/^(?:this|that)$/.test(items[to - 2]!.norm))
  )
    to -= 1;
  if (to === end) return end;
  while (
    to > 1 &&
    /^(?:last|this|late|early|earlier|next|on|in|since|by)$/.test(items[to - 1]!.norm)
  )
    to -= 1;
  return to;
}

/** Skips "(R-Utah)" and "(pictured)" leftwards. */
function beforeBracket(items: readonly Item[], end: number): number {
  if (items[end - 1]?.norm !== ')') return end;
  for (let i = end - 2; i >= Math.max(0, end - 12); i -= 1) if (items[i]!.norm === '(') return i;
  return end;
}

function walkLeft(items: readonly Item[], to: number): number {
  let from = to;
  while (from > 0 && to - from < MAX_WORDS) {
    const item = items[from - 1]!;
    if (isPronoun(item) && !isDeterminer(item))
      return INDEFINITE.test(item.norm) && takesComplement(items[from]) ? from - 1 : from;
    if (isNominal(item)) from -= 1;
    else if (item.norm === ')') {
      const before = beforeBracket(items, from);
      if (before === from) break;
      from = before;
    } else if (
      JOINING.has(item.norm) &&
      (isNominal(items[from - 2]) || INDEFINITE.test(items[from - 2]?.norm ?? ''))
    )
      from -= 1;
    else if (item.norm === 'and' && joins(items, from - 1)) from -= 1;
    else break;
  }
  return from;
}

function takesComplement(item: Item | undefined): boolean {
  return isPreposition(item) || item?.pos === 'adjective';
}

/** "Reed and Shaw", "the chair and founder of": a name or plain noun on both sides, and no verb just before. */
function joins(items: readonly Item[], and: number): boolean {
  const left = items[and - 1];
  const right = items[and + 1];
  if (!isNominal(left) || isDeterminer(left)) return false;
  const mixed = !isCapital(left) && isCapital(right) && !isCapital(items[and + 2]);
  if (isCapital(left) === isCapital(right) || isDeterminer(right) || mixed) {
    let k = and - 1;
    while (k >= 0 && isNominal(items[k])) k -= 1;
    return k < 0 || !(isFiniteVerb(items[k]) || isPreposition(items[k]));
  }
  return false;
}

/** Drops leading conjunctions, adverbs, and an adverbial without a comma ("In a letter Reed …"). */
function trimStart(items: readonly Item[], from: number, to: number): number {
  let start = from;
  while (
    start < to &&
    (isAdverb(items[start]) || /^(?:and|but|or|'s|'|’|&)$/.test(items[start]!.norm))
  )
    start += 1;
  if (start < to && isPreposition(items[start - 1]) && start > 0 && !isPreposition(items[start])) {
    const name = afterAdverbial(items, start, to);
    if (name !== null) return name;
  }
  return start;
}

/** In "[in] a letter Reed": the index of "Reed", where a name follows a plain noun. */
function afterAdverbial(items: readonly Item[], start: number, to: number): number | null {
  for (let i = to - 1; i > start; i -= 1) {
    if (isTime(items[i - 1]) && isCapital(items[i]) && !isTime(items[i])) return i;
    if (
      isCapital(items[i]) &&
      !isCapital(items[i - 1]) &&
      isNominal(items[i - 1]) &&
      items[i - 1]!.norm !== "'s" &&
      !isDeterminer(items[i - 1])
    )
      return i;
    if (
      isDeterminer(items[i]) &&
      isNominal(items[i - 1]) &&
      !isDeterminer(items[i - 1]) &&
      items[i - 1]!.norm !== "'s"
    )
      return i;
  }
  return null;
}

/**
 * The noun phrase that begins at items[start], or `null`. With `complements` it takes in "of …", "for …" and a
 * bracket; without, it stops at the first preposition other than "of".
 */
export function phraseAt(
  items: readonly Item[],
  start: number,
  complements: boolean,
): Phrase | null {
  const first = items[start];
  if (first === undefined) return null;
  if (isPronoun(first) && !isDeterminer(first)) return { from: start, to: start + 1 };
  if (!isNominal(first)) return null;
  let to = start;
  while (to < items.length && to - start < MAX_WORDS) {
    const item = items[to]!;
    if (to > start && isPronoun(item) && !isDeterminer(item)) break;
    if (
      to > start &&
      isDeterminer(item) &&
      !isDeterminer(items[to - 1]) &&
      !isPreposition(items[to - 1])
    )
      break;
    if (isTime(item) && to > start && items[to - 1]!.norm !== "'s") break;
    if (isNominal(item)) to += 1;
    else if (joinsRight(items, to, complements)) to += 1;
    else if (item.norm === '(' && complements) to = afterBracket(items, to);
    else break;
  }
  return to > start ? { from: start, to } : null;
}

function joinsRight(items: readonly Item[], at: number, complements: boolean): boolean {
  const item = items[at]!;
  const next = items[at + 1];
  if (!isNominal(next) || isTime(next)) return false;
  if (item.norm === 'of') return true;
  if (complements && /^(?:for|from|at|in|with)$/.test(item.norm)) return true;
  return (
    item.norm === 'and' && isCapital(items[at - 1]) === isCapital(next) && !isComma(items[at - 1])
  );
}

function afterBracket(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < Math.min(items.length, open + 12); i += 1)
    if (items[i]!.norm === ')') return i + 1;
  return items.length;
}
