import type { Item } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import { isAmount } from './is-amount.ts';
import {
  isAdverb,
  isColon,
  isComma,
  isFiniteVerb,
  isNominal,
  isPreposition,
  isPronoun,
  isQuotation,
} from './word-class.ts';

/** What the content is made of; a `tail` only goes on with what stands before the cue. */
export type ContentType =
  'quotation' | 'that' | 'question' | 'infinitive' | 'clause' | 'object' | 'prepositional' | 'tail';

/** A map, as a cue may be any word of a story, `constructor` too. */
const PREPOSITIONS_OF: ReadonlyMap<string, string> = new Map([
  ['call', 'for on'],
  ['callfor', 'for'],
  ['warn', 'of against about'],
  ['complain', 'about of'],
  ['boast', 'about of'],
  ['brag', 'about'],
  ['caution', 'against'],
  ['hint', 'at'],
  ['insist', 'on'],
  ['plead', 'for'],
  ['refer', 'to'],
  ['accuse', 'of'],
  ['blame', 'for on'],
  ['testify', 'to'],
  ['confess', 'to'],
  ['admit', 'to'],
  ['ask', 'for about'],
  ['rail', 'against'],
  ['describe', 'as'],
  ['joke', 'about'],
  ['write', 'about of'],
  ['argue', 'for against over about'],
  ['comment', 'on'],
  ['respond', 'to'],
  ['reply', 'to'],
  ['cry', 'for'],
  ['tell', 'of about'],
  ['lament', 'about'],
  ['quip', 'about'],
  ['answer', 'to'],
  ['inform', 'of about'],
  ['remind', 'of'],
  ['assure', 'of'],
  ['advise', 'on against'],
  ['protest', 'against'],
  ['counsel', 'against'],
  ['tease', 'about'],
  ['fume', 'about at'],
  ['muse', 'about'],
  ['vow', 'on'],
  ['tweet', 'about'],
  ['suggest', 'to'],
]);

/** "called for an inquiry", "warned of delays": what follows the preposition is the content. */
export function takesPreposition(cue: Cue, preposition: string): boolean {
  return PREPOSITIONS_OF.get(cue.lemma)?.split(' ').includes(preposition) ?? false;
}

const TAKES_INFINITIVE =
  /^(?:promise|vow|pledge|agree|urge|ask|tell|demand|advise|instruct|order|beg|implore|swear|offer|warn|call|claim|plead|profess|volunteer|say|propose)$/;

/** What stands in items[from, to), as content of the cue; `null` where it is none. `separated`: after a comma, colon or dash. */
export function typeOf(
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
  if (takesPreposition(cue, first.norm) && part.length > 1) return 'prepositional';
  if (first.norm === 'to')
    return TAKES_INFINITIVE.test(cue.lemma) || cue.cueClass === 'noun' ? 'infinitive' : null;
  if (cue.cueClass === 'accord') return 'clause';
  if (separated && /^(?:because|if|unless|even|when|since|so|until|where)$/.test(first.norm))
    return 'tail';
  const clause = part.some((item, i) => i > 0 && isFiniteVerb(item));
  if (clause && !separated && cue.cueClass === 'say' && FRONTED.test(first.norm)) return 'clause';
  if (!separated && isAmount(items, from)) return 'object';
  if (isPreposition(first)) {
    return part.some(isFiniteVerb) &&
      /^(?:in|at|on|under|with|for|by|after|since)$/.test(first.norm) &&
      part.some(isComma)
      ? 'clause'
      : null;
  }
  if (separated && isFiniteVerb(first)) return 'clause';
  if (clause && (isNominal(first) || isPronoun(first) || isAdverb(first) || isGerund(first)))
    return separated && !isColon(items[from - 1]) && cue.cueClass !== 'say' ? null : 'clause';
  if (separated) return null;
  return isNominal(first) || isPronoun(first) || isGerund(first) ? 'object' : null;
}

/** What may stand before the subject of a clause without "that" ("says despite the rain he stays"). */
const FRONTED = /^(?:despite|even|just|because|although|while|until|unless|once|there|without)$/;

const isGerund = (item: Item) =>
  item.pos === 'gerund' || item.norm === 'having' || item.norm === 'being';
