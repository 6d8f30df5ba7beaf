import { RECIPIENT_VERBS } from '../lexicon/cue-verbs.ts';
import type { Item } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import { phraseAt, type Phrase } from './noun-phrase.ts';
import { isAdverb, isColon, isComma, isFiniteVerb, isQuotation } from './word-class.ts';

/** Verbs that need their recipient: what follows "told" is never the content. */
export const NEEDS_RECIPIENT =
  /^(?:tell|inform|remind|assure|reassure|notify|urge|advise|implore|beg|instruct|order|beseech)$/;

/** After the one spoken to, if the words after the cue name one; else after adverbs alone. */
export function skipRecipient(items: readonly Item[], end: number, cue: Cue): number {
  let at = end;
  while (isAdverb(items[at])) at += 1;
  if (!RECIPIENT_VERBS.has(cue.lemma)) return at;
  if (isQuotation(items[at]) || items[at]?.norm === 'that' || isColon(items[at])) return at;
  const phrase = recipientAt(items, at);
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

/** "told Reed, Shaw and the voters": every member of the list. */
function recipientAt(items: readonly Item[], at: number): Phrase | null {
  const first = phraseAt(items, at, false);
  if (first === null) return null;
  let to = first.to;
  for (let guard = 0; guard < 4; guard += 1) {
    const joint = items[to];
    if (!isComma(joint) && joint?.norm !== 'and' && joint?.norm !== 'or') break;
    const next = phraseAt(
      items,
      to + 1 + Number(isComma(joint) && items[to + 1]?.norm === 'and'),
      false,
    );
    if (next === null || isFiniteVerb(items[next.to])) break;
    to = next.to;
  }
  const closes = to === first.to || /^(?:that|to|whether|not)$/.test(items[to]?.norm ?? '');
  return closes ? { from: first.from, to } : first;
}

/** "urged ministers to step in": whoever is to act belongs to what was said. */
export function recipientStart(items: readonly Item[], end: number, at: number): number {
  const phrase = recipientAt(items, end);
  return phrase !== null && phrase.to === at ? end : at;
}
