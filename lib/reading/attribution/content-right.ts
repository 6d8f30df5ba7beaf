import { RECIPIENT_VERBS } from '../lexicon/cue-verbs.ts';
import type { Item } from './carrier.ts';
import { contentEnd } from './content-end.ts';
import type { Part } from './find-content.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { phraseAt } from './noun-phrase.ts';
import {
  isAdverb,
  isColon,
  isComma,
  isDash,
  isFiniteVerb,
  isNominal,
  isPreposition,
  isPronoun,
  isQuotation,
  isTime,
} from './word-class.ts';

/** What the content is made of; a `tail` only goes on with what stands before the cue. */
export type ContentType =
  'quotation' | 'that' | 'question' | 'infinitive' | 'clause' | 'object' | 'prepositional' | 'tail';

export interface RightContent {
  readonly part: Part;
  readonly type: ContentType;
  /** A comma, colon or dash stands before it. */
  readonly separated: boolean;
}

/** Finds content after the attribution that ends at items[end]; skips recipient, time and venue. */
export function rightContent(
  items: readonly Item[],
  end: number,
  cue: Cue,
  cues: readonly Cue[],
  source: FoundSource | null,
): RightContent | null {
  let at =
    cue.cueClass === 'noun'
      ? afterCopula(items, end)
      : skipAdverbials(items, skipRecipient(items, end, cue), cue);
  let separated = false;
  while (isComma(items[at]) || isColon(items[at]) || isDash(items[at])) {
    separated = true;
    at += 1;
  }
  if (separated && (isAside(items, at) || NEEDS_RECIPIENT.test(cue.lemma)))
    at = afterAside(items, at);
  const first = items[at];
  if (first === undefined || /^[.!?;)]$/.test(first.norm)) return null;
  const whole = contentEnd(items, at, cue, cues, source);
  if (whole <= at) return null;
  const gapped =
    source !== null &&
    at === end &&
    /^(?:that|which|who|whom|what)$/.test(items[source.start - 1]?.norm ?? '');
  const type = gapped && isFiniteVerb(first) ? 'clause' : typeOf(items, at, whole, cue, separated);
  if (type === null) return null;
  const asked =
    type === 'infinitive' && cue.cueClass === 'ask' && !separated
      ? recipientStart(items, end, at)
      : at;
  return { part: { from: asked, to: whole }, type, separated };
}

/** "urged ministers to step in": whoever is to act belongs to what was said. */
function recipientStart(items: readonly Item[], end: number, at: number): number {
  const phrase = phraseAt(items, end, false);
  return phrase !== null && phrase.to === at ? end : at;
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

/** Verbs that need their recipient: what follows "told" is never the content. */
const NEEDS_RECIPIENT =
  /^(?:tell|inform|remind|assure|reassure|notify|urge|advise|implore|beg|instruct|order|beseech)$/;

function skipRecipient(items: readonly Item[], end: number, cue: Cue): number {
  let at = end;
  while (isAdverb(items[at])) at += 1;
  if (!RECIPIENT_VERBS.has(cue.lemma)) return at;
  if (isQuotation(items[at]) || items[at]?.norm === 'that' || isColon(items[at])) return at;
  const phrase = phraseAt(items, at, false);
  if (phrase === null) return at;
  if (NEEDS_RECIPIENT.test(cue.lemma)) return phrase.to;
  const next = items[phrase.to];
  const clause =
    next !== undefined &&
    (/^(?:that|to|if|whether|why|how|what|about|not)$/.test(next.norm) ||
      isQuotation(next) ||
      isComma(next) ||
      isColon(next));
  return clause ? phrase.to : at;
}

const ADVERBIAL =
  /^(?:on|in|at|during|to|after|before|from|with|via|through|outside|inside|near|over|following|under|for|as|of|about|by|since|amid|alongside|within|upon)$/;

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
  if (norm === 'to' && items[at + 1]?.pos === 'base') return at;
  if (takesPreposition(cue, norm)) return at;
  if (/^(?:for|as|of|about|by)$/.test(norm) && cue.cueClass !== 'say') return at;
  const phrase = phraseAt(items, at + 1, true);
  if (phrase === null) return at;
  return isFiniteVerb(items[phrase.to]) ? at : phrase.to;
}

const PREPOSITIONS_OF: Readonly<Record<string, string>> = {
  call: 'for on',
  callfor: 'for',
  warn: 'of against about',
  complain: 'about of',
  boast: 'about of',
  brag: 'about',
  caution: 'against',
  hint: 'at',
  argue: 'for against',
  insist: 'on',
  plead: 'for',
  refer: 'to',
  accuse: 'of',
  blame: 'for on',
  testify: 'to',
  confess: 'to',
  admit: 'to',
  ask: 'for about',
  rail: 'against',
  describe: 'as',
};

/** "called for an inquiry", "warned of delays": what follows the preposition is the content. */
function takesPreposition(cue: Cue, preposition: string): boolean {
  return PREPOSITIONS_OF[cue.lemma]?.split(' ').includes(preposition) ?? false;
}

const TAKES_INFINITIVE =
  /^(?:promise|vow|pledge|agree|urge|ask|tell|demand|advise|instruct|order|beg|implore|swear|offer|warn|call|claim|plead|profess|volunteer|say|propose)$/;

function typeOf(
  items: readonly Item[],
  from: number,
  to: number,
  cue: Cue,
  separated: boolean,
): ContentType | null {
  const part = items.slice(from, to);
  const first = part[0]!;
  if (part.some(isQuotation)) return 'quotation';
  if (first.norm === 'that') return part.length > 2 ? 'that' : null;
  if (/^(?:whether|if|why|how|what|where|who|when|which)$/.test(first.norm)) return 'question';
  if (first.norm === 'to')
    return TAKES_INFINITIVE.test(cue.lemma) || cue.cueClass === 'noun' ? 'infinitive' : null;
  if (cue.cueClass === 'accord') return 'clause';
  if (separated && /^(?:because|if|unless|even|when|since|so|until|where)$/.test(first.norm))
    return 'tail';
  if (isPreposition(first)) {
    if (takesPreposition(cue, first.norm)) return 'prepositional';
    return part.some(isFiniteVerb) &&
      /^(?:in|at|on|under|with|for|by|after|since)$/.test(first.norm) &&
      part.some(isComma)
      ? 'clause'
      : null;
  }
  const clause = part.some((item, i) => i > 0 && isFiniteVerb(item));
  if (separated && isFiniteVerb(first)) return 'clause';
  if (clause && (isNominal(first) || isPronoun(first) || isAdverb(first) || isGerund(first)))
    return separated && !isColon(items[from - 1]) && cue.cueClass !== 'say' ? null : 'clause';
  if (separated) return null;
  return isNominal(first) || isPronoun(first) || isGerund(first) ? 'object' : null;
}

const isGerund = (item: Item) =>
  item.pos === 'gerund' || item.norm === 'having' || item.norm === 'being';
