import type { Proposal } from '../proposal.ts';
import { lastBefore, wordsOf, type QuoteContext, type SieveAnswer } from './sieve.ts';

/**
 * '"We lost," Dunn said. "We will be back."' is one statement: a quotation that makes up its sentence goes on with the
 * quotation before it in its paragraph, and one that opens a paragraph goes on with a quotation left open before.
 */
export function continued(context: QuoteContext): SieveAnswer | null {
  const last = lastBefore(context);
  if (last === null || last.runs.length === 0) return null;
  const lastRun = last.runs.at(-1)!;
  const open =
    context.run.continues &&
    lastRun.close === null &&
    lastRun.paragraph >= context.run.paragraph - 1;
  if (!open && !sameParagraph(context, last)) return null;
  const content = [...last.content, { start: context.run.start, end: context.run.end }];
  return { proposal: { ...last, content, runs: [...last.runs, context.run] }, extends: last };
}

function sameParagraph(context: QuoteContext, last: Proposal): boolean {
  if (last.runs.at(-1)!.paragraph !== context.run.paragraph) return false;
  return context.index <= 1 && wordsOf(context.carrier).length <= 2;
}
