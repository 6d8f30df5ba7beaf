import type { Item } from './carrier.ts';
import type { FoundContent } from './find-content.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { phraseAt } from './noun-phrase.ts';
import { isAdverb, isFiniteVerb, isNominal, isQuotation, isTime } from './word-class.ts';

/** Verbs of doing as well as of saying: with a thing for an object they tell a deed ("offered a refund", "maintains a fleet"). */
const DOING: ReadonlySet<string> = new Set(
  (
    'offer begin continue maintain observe fire order post publish release write list name paint cast brief project relate ' +
    'find refer deem answer counter request add worry speak ' +
    'signal proceed volunteer sum certify forecast reflect demonstrate entitle nickname title'
  ).split(' '),
);

/** Verbs that take no thing for an object: what stands after "testified about it" is no content. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'testify speak comment elaborate agree disagree insist complain boast brag hint joke quip conclude proceed begin continue'.split(
    ' ',
  ),
);

/**
 * True where words without quotation marks that follow a reporting verb are no content: the verb tells a deed ("offered a
 * refund", "called the police", "agreed to a rescue"). A clause ("maintains the wall is safe") is always content.
 */
export function isDeed(
  items: readonly Item[],
  cue: Cue,
  source: FoundSource | null,
  content: FoundContent,
): boolean {
  const part = content.parts[0]!;
  if (content.place !== 'right' || items.slice(part.from, part.to).some(isQuotation)) return false;
  if (source?.place === 'agent') return !items.slice(part.from, part.to).some(isFiniteVerb);
  if (content.type !== 'object' && content.type !== 'clause') return false;
  if (cue.lemma === 'call') return !hasComplement(items, part.from, part.to);
  if (/^\d/.test(items[part.from]!.norm) && isTime(items[part.from - 1])) return true;
  if (!DOING.has(cue.lemma) && !INTRANSITIVE.has(cue.lemma)) return false;
  return !isClause(items, part.from);
}

/** A subject and its verb. */
function isClause(items: readonly Item[], from: number): boolean {
  const phrase = phraseAt(items, from, true);
  if (phrase === null) return false;
  let next = phrase.to;
  while (isAdverb(items[next])) next += 1;
  return isFiniteVerb(items[next]);
}

/** "called the hearing a sham", "called it unfair", "called the plan costly": what it is called stands behind the object. */
function hasComplement(items: readonly Item[], from: number, to: number): boolean {
  const object = phraseAt(items, from, true);
  if (object === null) return false;
  const last = items[object.to - 1]!;
  if (last.pos === 'adjective' && object.to - object.from > 1 && !/^\d/.test(last.norm))
    return true;
  if (object.to >= to) return false;
  const next = items[object.to]!;
  const pronoun = /^(?:this|that|(?:it|him|her|them)(?:self|selves)?)$/.test(last.norm);
  if (pronoun && (isAdverb(next) || isNominal(next)) && object.to + 1 < to) return true;
  return isNominal(next) && !isTime(next) && !isTime(items[object.to + 1]);
}
