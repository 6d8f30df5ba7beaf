import type { Span } from '../../model/span.ts';
import type { Item } from './carrier.ts';
import { isChannel } from './find-channel.ts';
import type { Cue } from './find-cues.ts';
import { sharedSubject, subjectOf } from './find-subject.ts';
import { phraseAt, phraseBefore, type Phrase } from './noun-phrase.ts';
import { beforeParenthesis, isNamePhrase, type SubjectPlace } from './parenthesis.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isComma,
  isDash,
  isFiniteVerb,
  isObjectPronoun,
  isPreposition,
  isQuotation,
  isSubordinator,
  isTime,
} from './word-class.ts';

/** How a source stands to its cue. */
export type SourcePlace = SubjectPlace | 'after' | 'agent' | 'possessor' | 'quoted';

export interface FoundSource {
  readonly phrase: Phrase;
  readonly place: SourcePlace;
  /** First item of everything that belongs to the attribution on the left of the cue. */
  readonly start: number;
  /** After the last item that belongs to it on the right: the cue's end, or the source's where it follows. */
  readonly end: number;
}

/** Finds who speaks for a cue, or `null`. Recipients are never taken. */
export function findSource(items: readonly Item[], cue: Cue): FoundSource | null {
  if (cue.cueClass === 'accord') return afterCue(items, cue, true);
  if (cue.cueClass === 'noun') return possessor(items, cue);
  if (items[cue.verb]!.norm === 'saying' && items[cue.from - 1]?.norm === 'as') {
    const quoted = quotedAsSaying(items, cue);
    if (quoted !== null) return quoted;
  }
  if (cue.passive) return agent(items, cue);
  return inverted(items, cue) ?? (cue.infinite ? ofParticiple(items, cue) : ofFinite(items, cue));
}

/** "Reed's claim", "her first promise": whoever has it. */
function possessor(items: readonly Item[], cue: Cue): FoundSource | null {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 5); i -= 1) {
    const item = items[i]!;
    if (/^(?:his|her|their|its|my|our)$/.test(item.norm))
      return { phrase: { from: i, to: i + 1 }, place: 'possessor', start: i, end: cue.to };
    if (item.norm === "'s" || item.norm === "'" || item.norm === '’') {
      const phrase = phraseBefore(items, i);
      return phrase === null
        ? null
        : { phrase, place: 'possessor', start: phrase.from, end: cue.to };
    }
    if (item.pos !== 'adjective' && item.pos !== 'noun' && item.pos !== 'adverb') break;
  }
  const by = items[cue.to]?.norm;
  if (by !== 'by' && by !== 'from') return null;
  const phrase = phraseAt(items, cue.to + 1, true);
  return phrase === null ? null : { phrase, place: 'possessor', start: cue.from, end: phrase.to };
}

function ofFinite(items: readonly Item[], cue: Cue): FoundSource | null {
  const subject = subjectOf(items, cue.from);
  return subject === null ? null : placed(subject.phrase, subject.place, cue);
}

function placed(phrase: Phrase, place: SourcePlace, cue: Cue): FoundSource {
  const start = place === 'shared' ? cue.from : place === 'relative' ? phrase.to - 1 : phrase.from;
  return { phrase, place, start, end: cue.to };
}

/** "said Ana Ruiz": only where words that were said, or the sentence's beginning, stand before the verb. */
function inverted(items: readonly Item[], cue: Cue): FoundSource | null {
  if (cue.infinite || cue.lemma === 'tell' || cue.lemma === 'inform') return null;
  if (cue.from !== cue.verb && !isAdverb(items[cue.from])) return null;
  const before = items[cue.from - 1];
  const atStart = before === undefined && (cue.form === 'past' || cue.form === 'third');
  const afterMark = (isComma(before) || isDash(before)) && cue.from > 1;
  if (!atStart && !isQuotation(before) && !afterMark) return null;
  if (isQuotation(before) && isTitleBefore(items, cue)) return null;
  if (afterMark && !isQuotation(items[cue.from - 2]) && !isPlainInversion(items, cue)) return null;
  const found = afterCue(items, cue, false);
  if (found === null) return null;
  if (verbFollows(items, found.phrase.to) && before !== undefined && !isQuotation(before))
    return null;
  return found;
}

/** 'Reed, host of "Morning Tide," said': the quotation is a title within the apposition of the verb's subject. */
function isTitleBefore(items: readonly Item[], cue: Cue): boolean {
  const lead = items[cue.from - 2];
  if (lead === undefined || (!isPreposition(lead) && lead.pos !== 'determiner')) return false;
  const name = phraseAt(items, cue.to, true);
  return (
    beforeParenthesis(items, cue.from) !== null &&
    (name === null || verbFollows(items, name.to) || items[name.to]?.norm === 'to')
  );
}

/** "The wall would hold, said Reed": not where the comma closes an apposition and the noun after the verb begins a clause. */
function isPlainInversion(items: readonly Item[], cue: Cue): boolean {
  if (!/^(?:said|says|added|wrote|asked)$/.test(items[cue.verb]!.norm)) return false;
  const name = phraseAt(items, cue.to, false);
  if (name === null || verbFollows(items, name.to)) return false;
  if (beforeParenthesis(items, cue.from - 1) === null) return true;
  if (isComma(items[name.to]) && isFiniteVerb(items[name.to + 1])) return true;
  return (
    isNamePhrase(items, name) && !/^(?:that|the|it|he|she|they)$/.test(items[name.to]?.norm ?? '')
  );
}

function verbFollows(items: readonly Item[], at: number): boolean {
  let next = at;
  while (isAdverb(items[next])) next += 1;
  return isFiniteVerb(items[next]);
}

function afterCue(items: readonly Item[], cue: Cue, prepositional: boolean): FoundSource | null {
  let at = cue.to;
  while (isAdverb(items[at]) || isTime(items[at])) at += 1;
  if (!prepositional && isPreposition(items[at])) return null;
  const phrase = phraseAt(items, at, true);
  if (
    phrase === null ||
    (isObjectPronoun(items[phrase.from]) && !prepositional) ||
    /^(?:that|this)$/.test(items[phrase.from]!.norm)
  )
    return null;
  const named = prepositional ? phrase : withoutOccasion(items, phrase);
  return { phrase: named, place: 'after', start: cue.from, end: named.to };
}

/** Of "said Ana Ruiz at a news conference" the name alone: where it was said belongs to nobody. */
function withoutOccasion(items: readonly Item[], phrase: Phrase): Phrase {
  for (let i = phrase.from + 1; i < phrase.to - 1; i += 1) {
    if (!/^(?:at|in|on|to|with)$/.test(items[i]!.norm) || !isCapital(items[i - 1])) continue;
    const occasion = phraseAt(items, i + 1, false);
    if (occasion !== null && isChannel(items, occasion)) return { from: phrase.from, to: i };
  }
  return phrase;
}

/** "was told by Reed": the agent; else nobody. */
function agent(items: readonly Item[], cue: Cue): FoundSource | null {
  for (let i = cue.to; i < Math.min(items.length, cue.to + 8); i += 1) {
    if (isFiniteVerb(items[i])) return null;
    if (items[i]!.norm !== 'by') continue;
    const phrase = phraseAt(items, i + 1, true);
    return phrase === null ? null : { phrase, place: 'agent', start: cue.from, end: phrase.to };
  }
  return null;
}

/** "saying", "to say": the noun just before it ("a clip of Reed saying"), else the main clause's subject. */
function ofParticiple(items: readonly Item[], cue: Cue): FoundSource | null {
  const before = items[cue.from - 1];
  if (cue.form === 'gerund' && before !== undefined && !isComma(before) && !isDash(before)) {
    const phrase =
      isPreposition(before) || before.pos === 'subordinator' ? null : phraseBefore(items, cue.from);
    if (phrase !== null && !isDocument(items, phrase)) return placed(phrase, 'before', cue);
  }
  const subject =
    sharedSubject(items, cue.from) ?? afterClause(items, cue) ?? afterOpening(items, cue);
  return subject === null
    ? null
    : { phrase: subject.phrase, place: 'shared', start: cue.from, end: cue.to };
}

/** "the Courier quoted Reed as saying": Reed. */
function quotedAsSaying(items: readonly Item[], cue: Cue): FoundSource | null {
  for (let i = cue.from - 2; i >= Math.max(0, cue.from - 11); i -= 1) {
    if (!/^(?:quoted|quotes|quote|quoting|cited|cites|citing)$/.test(items[i]!.norm)) continue;
    const relay = subjectOf(items, isAuxiliary(items[i - 1]) ? i - 1 : i)?.phrase ?? null;
    const passive = /^(?:was|is|were|been|are)$/.test(items[i - 1]?.norm ?? '');
    const phrase = passive ? relay : phraseAt(items, i + 1, true);
    if (phrase === null) return null;
    return { phrase, place: 'quoted', start: relay?.from ?? i, end: cue.to };
  }
  return null;
}

/** "issued a statement saying": the words are those of whoever issued it. */
function isDocument(items: readonly Item[], phrase: Phrase): boolean {
  const last = items[phrase.to - 1]!.norm;
  const made = items[phrase.from - 1];
  return DOCUMENT.test(last) && made !== undefined && (made.pos === 'verb' || made.pos === 'base');
}

const DOCUMENT =
  /^(?:statements?|letters?|e?-?mails?|ads?|advertisements?|tweets?|memos?|posts?|messages?|op-ed|column|press|release|note|notes|video|videos|petition|resolution|speech|report|reports|article|comments?|remarks?|blog|text|texts)$/;

/** "After saying that it leaks, Reed left": the subject of the main clause that the participle leads in. */
function afterOpening(items: readonly Item[], cue: Cue): { readonly phrase: Phrase } | null {
  const lead = items[cue.from - 1];
  const opens = cue.from === 0 || (cue.from === 1 && (isPreposition(lead) || isSubordinator(lead)));
  if (cue.form !== 'gerund' || !opens) return null;
  for (let i = cue.to + 1; i < items.length - 1; i += 1) {
    if (!isComma(items[i])) continue;
    const phrase = phraseAt(items, i + 1, true);
    if (phrase !== null && (verbFollows(items, phrase.to) || isComma(items[phrase.to])))
      return { phrase };
  }
  return null;
}

/** '"Q," said Reed, adding': the source of the inverted cue before. */
function afterClause(items: readonly Item[], cue: Cue): { readonly phrase: Phrase } | null {
  for (let i = 1; i < cue.from; i += 1) {
    if (!isFiniteVerb(items[i]) || !(isQuotation(items[i - 1]) || isComma(items[i - 1]))) continue;
    const phrase = phraseAt(items, i + 1, true);
    if (phrase !== null && phrase.to <= cue.from) return { phrase };
  }
  return null;
}

/** The text that a source covers, brackets and all. */
export function sourceSpan(items: readonly Item[], phrase: Phrase): Span {
  return { start: items[phrase.from]!.start, end: items[phrase.to - 1]!.end };
}
