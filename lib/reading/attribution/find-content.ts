import type { Item } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { phraseAt } from './noun-phrase.ts';
import { RECIPIENT_VERBS } from '../lexicon/cue-verbs.ts';
import {
  isAdverb,
  isAuxiliary,
  isColon,
  isComma,
  isDash,
  isFiniteVerb,
  isNominal,
  isPreposition,
  isPronoun,
  isQuotation,
  isRelative,
  isTime,
} from './word-class.ts';

/** Where the content stands: after the cue, before it, or on both sides. */
export type ContentPlace = 'right' | 'left' | 'both';

export interface FoundContent {
  readonly place: ContentPlace;
  /** Stretches of items, `[from, to)`, in order, closing punctuation left out. */
  readonly parts: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Finds what is said. `floor` is the first item that may belong to content on the left, `others` the cues of the
 * sentence with a finite verb, which may end the content on the right.
 */
export function findContent(
  items: readonly Item[],
  cue: Cue,
  source: FoundSource | null,
  floor: number,
  others: readonly Cue[],
): FoundContent | null {
  const start =
    source === null || source.place === 'shared' ? cue.from : Math.min(source.start, cue.from);
  const end = source === null ? cue.to : Math.max(source.end, cue.to);
  const left = leftContent(items, leadingAdverbial(items, start, floor), floor, cue);
  const right = rightContent(items, end, cue, others, left !== null, source);
  if (left !== null && right !== null) return { place: 'both', parts: [left, right] };
  if (left !== null) return { place: 'left', parts: [left] };
  return right === null ? null : { place: 'right', parts: [right] };
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function leadingAdverbial(_items: readonly Item[], start: number, _floor: number): number {
  return start;
}

/** Content before the attribution: a quotation that touches it, or a clause and a comma. */
function leftContent(items: readonly Item[], start: number, floor: number, cue: Cue): Part | null {
  let end = start;
  if (cue.infinite && cue.cueClass !== 'accord') return null;
  const separator = isComma(items[end - 1]) || isDash(items[end - 1]);
  if (separator) end -= 1;
  if (end <= floor) return null;
  const last = items[end - 1]!;
  if (isQuotation(last)) return quotationOnLeft(items, end, floor, separator, cue);
  if (!separator || cue.cueClass === 'open') return null;
  let from = floor;
  while (from < end && /^(?:,|and|but|;|–|—|:)$/.test(items[from]!.norm)) from += 1;
  if (!items.slice(from, end).some((item) => isFiniteVerb(item) || isQuotation(item))) return null;
  if (
    /^(?:if|when|while|although|though|because|since|as|after|before|asked|during|in|at|on)$/.test(
      items[from]!.norm,
    ) &&
    !items.slice(from, end).some(isComma)
  ) {
    return null;
  }
  return { from, to: end };
}

/** '"Q," said S' and 'the plan is "Q," S said': the whole clause if words stand before the quotation in it. */
function quotationOnLeft(
  items: readonly Item[],
  end: number,
  floor: number,
  separator: boolean,
  cue: Cue,
): Part | null {
  const run = items[end - 1]!;
  const text = run.run!;
  const closes =
    text.close === null ||
    separator ||
    cue.from === end ||
    /[,.!?…–—-]$/.test(endOf(items, end - 1));
  if (!closes) return null;
  let from = end - 1;
  while (from > floor && !/^(?:;|:)$/.test(items[from - 1]!.norm)) from -= 1;
  while (from < end - 1 && /^(?:,|and|but|–|—|-|\)|\.|yet|so|then)$/.test(items[from]!.norm))
    from += 1;
  const words = items.slice(from, end - 1).filter((item) => item.kind === 'word');
  if (words.length > 0 && !items.slice(from, end - 1).some(isFiniteVerb) && words.length < 3)
    return { from: end - 1, to: end };
  return { from, to: end };
}

/** The last character of a quotation; kept apart so that rules need no text. */
function endOf(items: readonly Item[], at: number): string {
  return items[at]!.text;
}

const LEAD_PREPOSITION =
  /^(?:on|in|at|during|to|after|before|from|with|via|through|outside|earlier|late|last|this|next|inside|near|over|of|about|by|following|under|for|while|when|as|against|upon)$/;

function rightContent(
  items: readonly Item[],
  end: number,
  cue: Cue,
  others: readonly Cue[],
  hasLeft: boolean,
  source: FoundSource | null,
): Part | null {
  let at = skipRecipient(items, end, cue);
  at = skipAdverbials(items, at, cue);
  while (isComma(items[at]) || isColon(items[at]) || isDash(items[at])) {
    at += 1;
    if (!hasLeft) at = skipAdverbials(items, at, cue);
  }
  const first = items[at];
  if (first === undefined || /^[.!?;)]$/.test(first.norm)) return null;
  if (hasLeft && !continuesOnRight(items, at, end, source?.place === 'after')) return null;
  const to = rightEnd(
    items,
    at,
    cue,
    others,
    source?.place === 'relative' && isComma(items[source.start - 1]),
  );
  if (to <= at) return null;
  if (!isClause(items, at, to, cue)) return null;
  return { from: at, to };
}

/** After a left content only a quotation or a clause that goes on with it counts. */
function continuesOnRight(
  items: readonly Item[],
  at: number,
  end: number,
  inverted: boolean,
): boolean {
  if (isQuotation(items[at])) return true;
  if (inverted) return false;
  return (
    isComma(items[at - 1]) &&
    at - end <= 12 &&
    !/^(?:and|but|who|which|adding|saying|while|as|according)$/.test(items[at]!.norm) &&
    items.slice(at).some((item) => isFiniteVerb(item) || isQuotation(item))
  );
}

function skipRecipient(items: readonly Item[], end: number, cue: Cue): number {
  let at = end;
  while (isAdverb(items[at])) at += 1;
  if (!RECIPIENT_VERBS.has(cue.lemma)) return at;
  if (isQuotation(items[at]) || items[at]?.norm === 'that' || isColon(items[at])) return at;
  const phrase = phraseAt(items, at, false);
  if (phrase === null) return at;
  const next = items[phrase.to];
  const needs =
    cue.lemma === 'tell' ||
    cue.lemma === 'inform' ||
    cue.lemma === 'remind' ||
    cue.lemma === 'assure' ||
    cue.lemma === 'urge';
  if (!needs && (isFiniteVerb(next) || next === undefined || /^[.]$/.test(next.norm))) return at;
  return phrase.to;
}

function skipAdverbials(items: readonly Item[], start: number, cue: Cue): number {
  let at = start;
  for (let guard = 0; guard < 6; guard += 1) {
    const item = items[at];
    if (item === undefined) return at;
    if (
      isAdverb(item) ||
      (isTime(item) && !isFiniteVerb(items[at + 1])) ||
      (item.norm === 'this' && isTime(items[at + 1]))
    ) {
      at += 1;
      continue;
    }
    if (!LEAD_PREPOSITION.test(item.norm)) return at;
    if (/^(?:last|this|next|earlier|late)$/.test(item.norm)) {
      if (!isTime(items[at + 1]) && !isTime(items[at + 2])) return at;
      at += isTime(items[at + 1]) ? 2 : 3;
      continue;
    }
    if (item.norm === 'to' && items[at + 1] !== undefined && isBareVerb(items[at + 1]!)) return at;
    if (/^(?:while|when|as|for|about|of|against|by)$/.test(item.norm) && cue.cueClass !== 'say')
      return at;
    const phrase = phraseAt(items, at + 1, true);
    if (phrase === null) return at;
    if (isFiniteVerb(items[phrase.to]) && !isComma(items[phrase.to])) return at;
    at = phrase.to;
  }
  return at;
}

const isBareVerb = (item: Item) =>
  item.tags.has('Infinitive') ||
  (item.tags.has('Verb') && !item.tags.has('PastTense') && !item.tags.has('Gerund'));

/** Where content on the right ends: at the next attribution, or with the sentence. */
function rightEnd(
  items: readonly Item[],
  at: number,
  cue: Cue,
  others: readonly Cue[],
  parenthesis: boolean,
): number {
  let to = parenthesis ? parenthesisEnd(items, at) : items.length;
  if (isQuotation(items[at])) to = Math.min(to, afterQuotation(items, at));
  for (const other of others) {
    if (other.verb <= cue.verb || other.from >= to || other.from <= at) continue;
    const stop = stopBefore(items, other, at);
    if (stop !== null && stop < to) to = stop;
  }
  while (to > at && !isQuotation(items[to - 1]) && /^[.,;:!?–—-]+$|^…$/.test(items[to - 1]!.norm))
    to -= 1;
  return to;
}

/** A relative clause between commas ends at the comma before the main verb ("Reed, who said it was late, left"). */
function parenthesisEnd(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length; i += 1) {
    if (!isComma(items[i])) continue;
    let next = i + 1;
    while (isAdverb(items[next])) next += 1;
    if (isFiniteVerb(items[next])) return i;
  }
  return items.length;
}

/** A quotation that ends its clause is the content alone; a fragment goes on with the words after it. */
function afterQuotation(items: readonly Item[], at: number): number {
  const next = items[at + 1];
  if (next === undefined || /^[.;:!?)]$/.test(next.norm)) return at + 1;
  if (isComma(next) || isDash(next)) {
    const after = items[at + 2];
    return isQuotation(after) || (after?.norm === 'and' && isQuotation(items[at + 3]))
      ? items.length
      : at + 1;
  }
  if (/^[.,!?]$/.test(endOf(items, at))) return at + 1;
  return items.length;
}

/** The index at which another attribution's words begin: ", and she added", ", saying", ", according to". */
function stopBefore(items: readonly Item[], other: Cue, at: number): number | null {
  if (
    other.cueClass === 'belief' ||
    other.cueClass === 'evidence' ||
    other.cueClass === 'open' ||
    other.cueClass === 'judge'
  )
    return null;
  if (other.cueClass === 'accord' || other.form === 'gerund') {
    return isComma(items[other.from - 1]) || other.cueClass === 'accord'
      ? isComma(items[other.from - 1])
        ? other.from - 1
        : other.from
      : null;
  }
  for (let i = other.from - 1; i > at && other.from - i < 8; i -= 1) {
    const item = items[i]!;
    if (
      /^(?:and|but)$/.test(item.norm) &&
      (i === other.from - 1 || isPronoun(items[i + 1]) || isComma(items[i - 1]))
    )
      return isComma(items[i - 1]) ? i - 1 : i;
    if (isFiniteVerb(item) || isRelative(item) || isComma(item) || item.norm === 'that')
      return null;
  }
  return null;
}

/** Words that can be content: a quotation, "that …", a question, an infinitive, or a clause with a verb. */
function isClause(items: readonly Item[], from: number, to: number, cue: Cue): boolean {
  const part = items.slice(from, to);
  const first = part[0]!;
  if (part.some(isQuotation)) return true;
  if (/^(?:that|whether|if|why|how|what|where|who|when)$/.test(first.norm)) return part.length > 2;
  if (first.norm === 'to')
    return /^(?:promise|vow|pledge|agree|urge|ask|tell|demand|advise|instruct|order|beg|implore|swear|offer|warn|threaten|call|claim)$/.test(
      cue.lemma,
    );
  if (isPreposition(first) && first.norm !== 'in' && first.norm !== 'at' && first.norm !== 'by')
    return false;
  return (
    part.some((item, i) => isFiniteVerb(item) && (i > 0 || isAuxiliary(item))) &&
    (isNominal(first) || isPronoun(first) || isAdverb(first) || isPreposition(first))
  );
}
