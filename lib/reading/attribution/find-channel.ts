import type { Span } from '../../model/span.ts';
import { CHANNEL_NAMES, CHANNEL_NOUNS, OUTLET_NOUNS } from '../lexicon/channel-nouns.ts';
import type { Item } from './carrier.ts';
import type { Part } from './find-content.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { phraseAt, type Phrase } from './noun-phrase.ts';
import { isCapital, isFiniteVerb, isQuotation, isTime } from './word-class.ts';

/** How far from the cue a channel may stand, in items. */
const REACH = 18;

/**
 * The words of an attribution that tell in what or to whom it was said, where that is an outlet or a medium: "in a
 * statement", "on Instagram", "told the BBC". `null` where there are none, or a person was told. Words of the content
 * are never looked at.
 */
export function findChannel(
  items: readonly Item[],
  cue: Cue,
  source: FoundSource | null,
  content: readonly Part[],
): Span | null {
  const said = (i: number) => content.some((part) => part.from <= i && i < part.to);
  const phrase =
    told(items, cue, said) ?? behind(items, cue, source, said) ?? before(items, cue, said);
  return phrase === null
    ? null
    : { start: items[phrase.from]!.start, end: items[phrase.to - 1]!.end };
}

type Said = (i: number) => boolean;

/** "told the BBC", "telling reporters": with the verb, so that the words stand by themselves. */
function told(items: readonly Item[], cue: Cue, said: Said): Phrase | null {
  if (cue.lemma !== 'tell' || cue.passive || said(cue.to)) return null;
  const phrase = phraseAt(items, cue.to, false);
  if (phrase === null || !isOutlet(items, phrase)) return null;
  return { from: cue.verb, to: phrase.to };
}

/** "said in a statement", "wrote on Instagram", "said, speaking to the Courier". */
function behind(
  items: readonly Item[],
  cue: Cue,
  source: FoundSource | null,
  said: Said,
): Phrase | null {
  const from = source?.place === 'after' ? Math.max(cue.to, source.phrase.to) : cue.to;
  for (let i = from; i < Math.min(items.length, from + REACH); i += 1) {
    if (said(i) || isQuotation(items[i]) || isFiniteVerb(items[i])) return null;
    const phrase = channelAt(items, i);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** "In a statement, Reed said", "Reed, in a letter, said", "Speaking to the Courier, Reed said". */
function before(items: readonly Item[], cue: Cue, said: Said): Phrase | null {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - REACH); i -= 1) {
    if (said(i) || isQuotation(items[i])) return null;
    if (isFiniteVerb(items[i]) && !SENT.test(items[i]!.norm)) return null;
    if (/^[;:]$/.test(items[i]!.norm)) return null;
    const phrase = channelAt(items, i);
    if (phrase !== null && phrase.to <= cue.from) return phrase;
  }
  return null;
}

/** "an email sent to staff": participles that look like a verb of their own. */
const SENT =
  /^(?:sent|posted|published|released|issued|shared|seen|obtained|dated|addressed|read|provided|circulated|uploaded)$/;

const PREPOSITION = /^(?:in|on|at|via|through|during|by|over)$/;

/** A channel whose preposition or participle is items[at]; `null` where none begins there. */
function channelAt(items: readonly Item[], at: number): Phrase | null {
  const { norm } = items[at]!;
  if (/^(?:speaking|talking|writing)$/.test(norm)) return spoken(items, at);
  if (
    norm === 'to' &&
    /^(?:took|taken|takes|turned|taking|turning)$/.test(items[at - 1]?.norm ?? '')
  )
    return isChannel(items, phraseAt(items, at + 1, false)) ? withEnd(items, at - 1, at + 1) : null;
  if (!PREPOSITION.test(norm) || !isChannel(items, phraseAt(items, at + 1, false))) return null;
  return withEnd(items, at, at + 1);
}

/** "speaking to the Courier": not "speaking to Reed". */
function spoken(items: readonly Item[], at: number): Phrase | null {
  if (!/^(?:to|with|in|on|at|for)$/.test(items[at + 1]?.norm ?? '')) return null;
  const phrase = phraseAt(items, at + 2, false);
  if (phrase === null) return null;
  const known = isOutlet(items, phrase) || isChannel(items, phrase);
  return known ? { from: at, to: phrase.to } : null;
}

/** With what it was said to, of and with: "in an interview with the Courier", "in a letter to staff". */
function withEnd(items: readonly Item[], from: number, start: number): Phrase {
  let to = phraseAt(items, start, false)!.to;
  while (/^(?:with|to|for|of)$/.test(items[to]?.norm ?? '') && !isTime(items[to + 1])) {
    const next = phraseAt(items, to + 1, false);
    if (next === null || isFiniteVerb(items[next.to])) break;
    to = next.to;
  }
  return { from, to };
}

/** True where the phrase names a medium or an occasion. */
export function isChannel(items: readonly Item[], phrase: Phrase | null): boolean {
  if (phrase === null) return false;
  const words = items.slice(phrase.from, phrase.to).filter((item) => item.norm !== "'s");
  if (words.some(isTime) && words.length === 1) return false;
  return words.some((item, i) => {
    if (isCapital(item) && CHANNEL_NAMES.has(item.norm))
      return words.length === 1 || item.norm !== 'x';
    const end = i === words.length - 1 || words[i + 1]!.norm === 'of';
    return end && (CHANNEL_NOUNS.has(item.norm) || CHANNEL_NOUNS.has(item.norm.replace(/s$/, '')));
  });
}

/** An outlet, a body that hears, or the press; "the" before nothing but capitals is one as well ("the Larkfield Echo"). */
function isOutlet(items: readonly Item[], phrase: Phrase): boolean {
  const words = items.slice(phrase.from, phrase.to);
  const last = words.at(-1)!;
  if (OUTLET_NOUNS.has(last.norm.replace(/\.com$/, ''))) return true;
  if (words.some((item) => item.norm === "'s") || !/^(?:a|the|our|this)$/.test(words[0]!.norm))
    return words.some(
      (item) => isCapital(item) && OUTLET_NOUNS.has(item.norm) && item.norm.length > 2,
    );
  return OUTLET_NOUNS.has(words[1]?.norm ?? '') && words.length > 2;
}
