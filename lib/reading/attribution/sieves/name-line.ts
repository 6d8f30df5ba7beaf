import type { Span } from '../../../model/span.ts';
import type { Carrier, Item } from '../carrier.ts';
import { findCues } from '../find-cues.ts';
import { sourceSpan } from '../find-source.ts';
import { isNamePhrase } from '../parenthesis.ts';
import { phraseAt } from '../noun-phrase.ts';
import { isDash, isFiniteVerb, isQuotation, isRelative } from '../word-class.ts';
import { proposalFor, wordsOf, type QuoteContext, type SieveAnswer, type Voices } from './sieve.ts';

/** Longest line that only names who said the quotation beside it, in words and marks. */
const MAX_LINE = 45;
/** So many quotations with a name line on the same side make a list of voices. */
const LIST = 3;

/**
 * A list of voices: paragraphs that are only a quotation, each with a line that names its speaker below it ("Tom Vance, 43,
 * farmer") or above it. The side is that of most of them; a single one counts only below.
 */
export function nameLine(context: QuoteContext): SieveAnswer | null {
  if (!isAlone(context.carrier)) return null;
  const below = sourceOfLine(context.carriers[context.carrier.sentence + 1], context.carrier, 1);
  const above = sourceOfLine(context.carriers[context.carrier.sentence - 1], context.carrier, -1);
  if (below === null && above === null) return null;
  const sides = context.voices;
  if (above !== null && sides.above >= LIST && sides.above > sides.below)
    return proposalFor(context, 'name-line', { source: above.span });
  if (below === null || (!below.full && sides.below < LIST)) return null;
  return proposalFor(context, 'name-line', { source: below.span });
}

interface NamedLine {
  readonly span: Span;
  /** A dash, or a name of more than one word: enough by itself. */
  readonly full: boolean;
}

/** Counts the quotations that stand alone beside a line that names somebody. */
export function voicesOf(carriers: readonly Carrier[]): Voices {
  let above = 0;
  let below = 0;
  for (const [i, carrier] of carriers.entries()) {
    if (!isAlone(carrier)) continue;
    if (sourceOfLine(carriers[i + 1], carrier, 1) !== null) below += 1;
    if (sourceOfLine(carriers[i - 1], carrier, -1) !== null) above += 1;
  }
  return { above, below };
}

/** A sentence that is nothing but a quotation. */
function isAlone(carrier: Carrier): boolean {
  return carrier.items.some(isQuotation) && wordsOf(carrier).length === 0;
}

/** The name that a line beside the quotation begins with, if it says nothing else than who that is. */
function sourceOfLine(
  line: Carrier | undefined,
  quotation: Carrier,
  step: 1 | -1,
): NamedLine | null {
  if (line === undefined || Math.abs(line.paragraph - quotation.paragraph) > 1) return null;
  const { items } = line;
  if (items.length > MAX_LINE || items.some(isQuotation) || items.length === 0) return null;
  const dash = isDash(items[0]);
  if (line.paragraph === quotation.paragraph && !(dash && step === 1)) return null;
  const at = dash ? 1 : 0;
  const phrase = phraseAt(items, at, false);
  if (phrase === null) return null;
  const name = { from: phrase.from, to: Math.min(phrase.to, phrase.from + 2) };
  if (!isNamePhrase(items, name)) return null;
  if (isStatement(items, phrase.to)) return null;
  const rest = items[phrase.to];
  if (rest !== undefined && !/^[,(:.–—-]$/.test(rest.norm)) return null;
  if (findCues(items).some((cue) => cue.cueClass === 'say' && cue.form !== 'gerund')) return null;
  return { span: sourceSpan(items, phrase), full: dash || name.to - name.from === 2 };
}

/** A verb that no "who" or "which" stands before: the line says something, and does not only tell who somebody is. */
function isStatement(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length; i += 1) {
    if (isRelative(items[i]) || /^(?:whose|where)$/.test(items[i]!.norm)) return false;
    if (isFiniteVerb(items[i])) return true;
  }
  return false;
}
