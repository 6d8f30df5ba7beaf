import type { Proposal } from '../proposal.ts';
import { wordsOf, type QuoteContext, type SieveAnswer } from './sieve.ts';

/** A statement of more quotations than this is not one statement any more. */
const MAX_PARTS = 12;

/**
 * '"We lost," Dunn said. "We will be back."' is one statement: a quotation that makes up its sentence goes on with the
 * quotation before it in its paragraph, and one that opens a paragraph goes on with a quotation left open before.
 */
export function continued(context: QuoteContext): SieveAnswer | null {
  const last = ownerOfPrevious(context);
  if (last === null || last.runs.length >= MAX_PARTS) return null;
  const lastRun = last.runs.at(-1)!;
  const open =
    context.run.continues &&
    lastRun.close === null &&
    lastRun.paragraph >= context.run.paragraph - 1;
  if (!open && !followsAtOnce(context, last)) return null;
  const content = [...last.content, { start: context.run.start, end: context.run.end }];
  return { proposal: { ...last, content, runs: [...last.runs, context.run] }, extends: last };
}

/** The attribution of the quotation just before this one in the text. */
function ownerOfPrevious({ previous, found }: QuoteContext): Proposal | null {
  return previous === null ? null : found.ownerOf(previous);
}

/** The same paragraph, with nothing but the attribution between them, and no words of its own in the sentence. */
function followsAtOnce(context: QuoteContext, last: Proposal): boolean {
  const lastRun = last.runs.at(-1)!;
  if (lastRun.paragraph !== context.run.paragraph) return false;
  if (context.index > 1 || wordsOf(context.carrier).length > 2) return false;
  return sentencesBetween(context, lastRun.end) === 0;
}

/** Whole sentences between an offset and the quotation's own sentence. */
function sentencesBetween({ carriers, carrier }: QuoteContext, from: number): number {
  let count = 0;
  for (let i = carrier.sentence - 1; i >= 0 && carriers[i]!.start >= from; i -= 1) count += 1;
  return count;
}
