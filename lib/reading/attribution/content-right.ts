import { afterReference } from './after-reference.ts';
import type { CarrierToRead, Item } from './carrier.ts';
import { contentEnd } from './content-end.ts';
import { takesPreposition, typeOf, type ContentType } from './content-type.ts';
import type { OpenContent } from './end-candidates.ts';
import type { Part } from './find-content.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { isAmount } from './is-amount.ts';
import { phraseAt } from './noun-phrase.ts';
import { NEEDS_RECIPIENT, recipientStart, skipRecipient } from './recipient.ts';
import { endOfClause, ruledEnd } from './ruled-end.ts';
import {
  isAdverb,
  isCapital,
  isColon,
  isComma,
  isDash,
  isFiniteVerb,
  isPreposition,
  isQuotation,
  isTime,
} from './word-class.ts';

export interface RightContent {
  readonly part: Part;
  readonly type: ContentType;
  /** A comma, colon or dash stands before it. */
  readonly separated: boolean;
}

/** Content that begins at items[at], its end still open. */
interface Begun extends OpenContent {
  readonly separated: boolean;
}

/** Finds content after the attribution that ends at items[end]; skips recipient, time and venue. */
export function rightContent(
  { items, ends }: CarrierToRead,
  end: number,
  cue: Cue,
  cues: readonly Cue[],
  source: FoundSource | null,
): RightContent | null {
  const begun = begunContent(items, end, cue, cues, source);
  if (begun === null) return null;
  const { at, separated } = begun;
  const whole = contentEnd(begun, ends);
  if (whole <= at) return null;
  const gapped =
    source !== null &&
    at === end &&
    /^(?:that|which|who|whom|what)$/.test(items[source.start - 1]?.norm ?? '');
  const type =
    gapped && isFiniteVerb(items[at]) ? 'clause' : typeOf(items, at, whole, cue, separated);
  if (type === null) return null;
  const asked =
    type === 'infinitive' && cue.cueClass === 'ask' && !separated
      ? recipientStart(items, end, at)
      : at;
  return { part: { from: asked, to: whole }, type, separated };
}

/** Where content after the attribution begins, and all that is known of its end; `null` where nothing follows. */
export function begunContent(
  items: readonly Item[],
  end: number,
  cue: Cue,
  cues: readonly Cue[],
  source: FoundSource | null,
): Begun | null {
  let at =
    cue.cueClass === 'noun'
      ? afterCopula(items, end)
      : skipAdverbials(items, skipRecipient(items, afterReference(items, end, cue), cue), cue);
  let separated = false;
  while (isComma(items[at]) || isColon(items[at]) || isDash(items[at])) {
    separated = true;
    at += 1;
  }
  if (separated && (isAside(items, at) || NEEDS_RECIPIENT.test(cue.lemma)))
    at = afterAside(items, at);
  const first = items[at];
  if (first === undefined || /^[.!?;)]$/.test(first.norm)) return null;
  const latest = endOfClause(items, at, cue, source);
  const ruled = ruledEnd(items, at, cue, cues, latest);
  return { items, at, cue, cues, source, latest, ruled, separated };
}

/** "her message was": the copula does not belong to the content. */
function afterCopula(items: readonly Item[], end: number): number {
  const { norm } = items[end] ?? { norm: '' };
  if (/^(?:of|as)$/.test(norm) && isQuotation(items[end + 1])) return end + 1;
  return /^(?:is|was|are|were)$/.test(norm) ? end + 1 : end;
}

/** "said, referring to the wall, that": an aside between commas before the content. */
function isAside(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item !== undefined &&
    (item.pos === 'gerund' ||
      item.pos === 'relative' ||
      item.norm === 'where' ||
      (isPreposition(item) && !isQuotation(items[at + 1])))
  );
}

function afterAside(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < Math.min(items.length - 1, at + 20); i += 1) {
    if (isQuotation(items[i])) return isComma(items[i - 1]) || isColon(items[i - 1]) ? i : at;
    if (isComma(items[i]) && (items[i + 1]!.norm === 'that' || isQuotation(items[i + 1])))
      return i + 1;
  }
  return at;
}

const ADVERBIAL =
  /^(?:on|in|at|during|to|after|before|from|with|via|through|outside|inside|near|over|following|under|for|as|of|about|by|since|amid|alongside|within|upon|without)$/;

/** Skips adverbs, times, and prepositional phrases that tell when, where and to whom. */
function skipAdverbials(items: readonly Item[], start: number, cue: Cue): number {
  let at = start;
  for (let guard = 0; guard < 6; guard += 1) {
    const item = items[at];
    if (item === undefined) return at;
    if (isAdverb(item) || (isTime(item) && !isFiniteVerb(items[at + 1]))) at += 1;
    else if (
      /^(?:last|this|next|late|earlier|early|that)$/.test(item.norm) &&
      isTime(items[at + 1])
    )
      at += 2;
    else if (ADVERBIAL.test(item.norm)) {
      const to = afterPrepositional(items, at, cue);
      if (to === at) return at;
      at = to;
    } else return at;
  }
  return at;
}

function afterPrepositional(items: readonly Item[], at: number, cue: Cue): number {
  const { norm } = items[at]!;
  if (norm === 'to' && isInfinitive(items[at + 1], cue)) return at;
  if (takesPreposition(cue, norm)) return at;
  if (/^(?:for|as|of|about|by)$/.test(norm) && cue.cueClass !== 'say') return at;
  if (isAmount(items, at)) return at;
  if (/^(?:after|before)$/.test(norm) && isAdverb(items[at - 1]) && items[at + 1]?.norm === 'that')
    return at + 1;
  if (isTitleBehind(items, at + 1)) return at + 2;
  const phrase = phraseAt(items, at + 1, true);
  if (phrase === null) return at;
  if (isTitleBehind(items, phrase.to)) return phrase.to + 1;
  return isFiniteVerb(items[phrase.to]) ? at : phrase.to;
}

/** 'on NBC's "Face the Town" that', 'on "Face the Town" on Sunday that': marked words that name where it was said. */
function isTitleBehind(items: readonly Item[], at: number): boolean {
  if (!isQuotation(items[at]) || items[at - 1]?.norm === 'that') return false;
  const next = items[at + 1];
  if (next === undefined) return false;
  if (next.norm === 'that' || isTime(next)) return true;
  const phrase = ADVERBIAL.test(next.norm) ? phraseAt(items, at + 2, true) : null;
  return phrase !== null && items[phrase.to]?.norm === 'that';
}

/** After "vowed to" even a word that is mostly a noun is a verb ("to soldier on"). */
function isInfinitive(item: Item | undefined, cue: Cue): boolean {
  if (item?.pos === 'base') return true;
  return (
    (PROMISING.test(cue.lemma) || cue.cueClass === 'ask') &&
    item !== undefined &&
    !isCapital(item) &&
    (item.pos === 'noun' || item.pos === 'verb' || item.pos === 'adverb') &&
    !item.norm.endsWith('s')
  );
}

const PROMISING = /^(?:promise|vow|pledge|agree|threaten|swear|offer)$/;
