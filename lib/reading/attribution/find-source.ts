import type { Span } from '../../model/span.ts';
import type { Item } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import { phraseAt, phraseBefore, type Phrase } from './noun-phrase.ts';
import {
  isAdverb,
  isCapital,
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

/** How a source stands to its cue. */
export type SourcePlace = 'before' | 'after' | 'relative' | 'shared' | 'apposed' | 'agent';

export interface FoundSource {
  readonly phrase: Phrase;
  readonly place: SourcePlace;
  /** First item of everything that belongs to the attribution on the left of the cue. */
  readonly start: number;
  /** After the last item that belongs to it on the right: the cue's end, or the source's where it follows. */
  readonly end: number;
}

const MAX_JUMP = 40;

/** Finds who speaks for a cue, or `null`. Recipients are never taken. */
export function findSource(items: readonly Item[], cue: Cue): FoundSource | null {
  if (cue.cueClass === 'accord') return afterCue(items, cue, true);
  if (cue.passive) return agent(items, cue);
  return inverted(items, cue) ?? (cue.infinite ? shared(items, cue) : subject(items, cue));
}

/** "said Ana Ruiz": only where words that were said, or the sentence's beginning, stand before the verb. */
function inverted(items: readonly Item[], cue: Cue): FoundSource | null {
  if (cue.infinite || (cue.from !== cue.verb && !isAdverb(items[cue.from]))) return null;
  const before = items[cue.from - 1];
  const touches =
    before === undefined
      ? cue.form === 'past' || cue.form === 'third'
      : isQuotation(before) || ((isComma(before) || isDash(before)) && cue.from > 2);
  if (!touches) return null;
  if (cue.lemma === 'tell' || cue.lemma === 'inform') return null;
  if (
    before !== undefined &&
    !isQuotation(before) &&
    !isQuotation(items[cue.from - 2]) &&
    subject(items, cue) !== null &&
    !isPronoun(items[cue.to])
  ) {
    if (
      !/^(?:said|says|added|wrote)$/.test(items[cue.verb]!.norm) ||
      hasParenthesis(items, cue.from - 1)
    )
      return null;
  }
  const found = afterCue(items, cue, false);
  if (found === null) return null;
  const next = items[found.phrase.to];
  if (isFiniteVerb(next) && before !== undefined && !isQuotation(before)) return null;
  return found;
}

/** True where the comma closes an apposition or relative clause after a name. */
function hasParenthesis(items: readonly Item[], comma: number): boolean {
  return jumpBack(items, comma) !== null;
}

function afterCue(items: readonly Item[], cue: Cue, prepositional: boolean): FoundSource | null {
  let at = cue.to;
  while (isAdverb(items[at]) || (isTime(items[at]) && !isCapital(items[at + 1]) === false)) at += 1;
  if (!prepositional && isPreposition(items[at])) return null;
  const phrase = phraseAt(items, at, true);
  if (phrase === null || /^(?:him|them|me|us|that|this)$/.test(items[phrase.from]!.norm))
    return null;
  return { phrase, place: 'after', start: cue.from, end: phrase.to };
}

/** "was told by Reed": the agent; else nobody. */
function agent(items: readonly Item[], cue: Cue): FoundSource | null {
  for (let i = cue.to; i < Math.min(items.length, cue.to + 8); i += 1) {
    if (isQuotation(items[i]) || isFiniteVerb(items[i])) return null;
    if (items[i]!.norm !== 'by') continue;
    const phrase = phraseAt(items, i + 1, true);
    return phrase === null ? null : { phrase, place: 'agent', start: cue.from, end: phrase.to };
  }
  return null;
}

function subject(items: readonly Item[], cue: Cue): FoundSource | null {
  let end = cue.from;
  while (end > 0 && isAdverb(items[end - 1])) end -= 1;
  const before = items[end - 1];
  if (before === undefined) return null;
  if (isRelative(before) && before.norm !== 'that') return relative(items, cue, end - 1);
  if (/^(?:and|but|or|then)$/.test(before.norm)) return shared(items, cue);
  if (isComma(before) || isDash(before) || before.norm === ')') {
    const jumped = jumpBack(items, end - 1);
    if (jumped !== null) return jumped(cue);
    if (before.norm !== ')')
      return cue.form === 'gerund' ? shared(items, cue) : sharedAfterComma(items, cue);
  }
  const phrase = phraseBefore(items, end);
  if (phrase === null) return before.norm === 'that' ? relative(items, cue, end - 1) : null;
  return {
    phrase: withApposition(items, phrase),
    place: 'before',
    start: withApposition(items, phrase).from,
    end: cue.to,
  };
}

/** "Reed, who leads the board, said": from the comma before the verb back to the name. */
function jumpBack(items: readonly Item[], close: number): ((cue: Cue) => FoundSource) | null {
  const dash = isDash(items[close]);
  let best: Phrase | null = null;
  for (let i = close - 1; i > 0 && close - i < MAX_JUMP; i -= 1) {
    const item = items[i]!;
    if (isQuotation(item) && i !== close - 1) break;
    if (item.norm === ';' || item.norm === ':') break;
    if (dash ? !isDash(item) : !isComma(item)) continue;
    const phrase = phraseBefore(items, i);
    if (phrase === null || !startsParenthesis(items, i + 1)) continue;
    best = phrase;
    if (isName(items, phrase) || !isComma(items[phrase.from - 1])) break;
  }
  if (best === null) return null;
  const found = best;
  return (cue) => ({ phrase: found, place: 'apposed', start: found.from, end: cue.to });
}

/** What may follow a name and a comma: a relative clause, an apposition, an age, a place, a participle. */
function startsParenthesis(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (
    /^(?:and|but|or|so|because|if|when|while|although|he|she|they|it|we|i|there)$/.test(item.norm)
  )
    return false;
  return (
    isRelative(item) ||
    isNominal(item) ||
    isPreposition(item) ||
    /ing$|ed$/.test(item.norm) ||
    isAdverb(item)
  );
}

function isName(items: readonly Item[], phrase: Phrase): boolean {
  const words = items.slice(phrase.from, phrase.to);
  return (
    words.length <= 7 &&
    words.every(
      (item) => isCapital(item) || /^(?:de|van|von|bin|al|del|la|der|\(.*)$/.test(item.norm),
    )
  );
}

/** "the mayor, Ana Ruiz said" keeps both; a plain noun just before a name's comma belongs to it. */
function withApposition(items: readonly Item[], phrase: Phrase): Phrase {
  if (!isComma(items[phrase.from - 1]) || !isName(items, phrase)) return phrase;
  const head = phraseBefore(items, phrase.from - 1);
  if (head === null || isCapital(items[head.to - 1]) || items[head.from]!.norm !== 'the')
    return phrase;
  return head.from === 0 || !isPreposition(items[head.from - 1]) ? phrase : phrase;
}

/** "Reed, who said": the one whom the pronoun stands for, up to the pronoun. */
function relative(items: readonly Item[], cue: Cue, pronoun: number): FoundSource | null {
  let end = pronoun;
  if (isComma(items[end - 1])) end -= 1;
  while (isPreposition(items[end - 1])) end -= 1;
  const phrase = phraseBefore(items, end);
  if (phrase === null) return null;
  return {
    phrase: { from: phrase.from, to: pronoun + 1 },
    place: 'relative',
    start: pronoun,
    end: cue.to,
  };
}

/** "Reed left early and said", "Reed met Shaw, saying": the subject of the main clause. */
function shared(items: readonly Item[], cue: Cue): FoundSource | null {
  for (let i = cue.from - 1; i > 0; i -= 1) {
    const item = items[i]!;
    if (item.norm === ';' || item.norm === ':') return null;
    if (!isFiniteVerb(item) || isFiniteVerb(items[i - 1]) || isAdverb(items[i - 1])) continue;
    const end = isAdverb(items[i - 1]) ? i - 1 : i;
    const before = items[end - 1]!;
    if (isRelative(before)) continue;
    const jumped = isComma(before) ? jumpBack(items, end - 1)?.(cue) : undefined;
    const phrase = jumped?.phrase ?? phraseBefore(items, end);
    if (phrase === null) continue;
    if (insideSubordinate(items, phrase, cue)) continue;
    return { phrase, place: 'shared', start: cue.from, end: cue.to };
  }
  const inverted = items.findIndex((item, k) => k < cue.from && isQuotation(item));
  return inverted >= 0 ? invertedBefore(items, cue, inverted) : null;
}

/** '"Q," said Reed, adding': the source of the inverted cue before. */
function invertedBefore(items: readonly Item[], cue: Cue, quotation: number): FoundSource | null {
  for (let i = quotation + 1; i < cue.from; i += 1) {
    if (!isFiniteVerb(items[i])) continue;
    const phrase = phraseAt(items, i + 1, true);
    if (phrase !== null && phrase.to <= cue.from)
      return { phrase, place: 'shared', start: cue.from, end: cue.to };
  }
  return null;
}

/** The clause of this subject hangs on another ("that Reed was", "if Reed is"), so its subject is not shared. */
function insideSubordinate(items: readonly Item[], phrase: Phrase, cue: Cue): boolean {
  const before = items[phrase.from - 1];
  if (before === undefined) return false;
  return (
    /^(?:that|if|when|while|because|although|whether|how|why|where|what|as|than|after|before|since|until)$/.test(
      before.norm,
    ) &&
    phrase.from > 1 &&
    cue.from - phrase.from > 1
  );
}

function sharedAfterComma(items: readonly Item[], cue: Cue): FoundSource | null {
  return cue.form === 'past' || cue.form === 'third' ? shared(items, cue) : null;
}

/** The text that a source covers, brackets and all. */
export function sourceSpan(items: readonly Item[], phrase: Phrase): Span {
  return { start: items[phrase.from]!.start, end: items[phrase.to - 1]!.end };
}
