import { sourceSpan } from '../find-source.ts';
import { subjectOf } from '../find-subject.ts';
import type { Item } from '../carrier.ts';
import { isAuxiliary, isFiniteVerb } from '../word-class.ts';
import { proposalFor, wordsOf, type QuoteContext, type SieveAnswer } from './sieve.ts';

/**
 * A quotation within a sentence, under some other verb ("Reyes mocked the 'tiny' crowd"): the subject of that verb. Under a
 * "that" clause ("she made it clear that he was 'late'") the verb is the one before "that".
 */
export function governed(context: QuoteContext): SieveAnswer | null {
  const { items } = context.carrier;
  if (wordsOf(context.carrier).length <= 2) return null;
  return underThat(context) ?? governedBy(context, items, context.index, 'governed');
}

function underThat(context: QuoteContext): SieveAnswer | null {
  const { items } = context.carrier;
  for (let i = context.index - 1; i > 1; i -= 1) {
    if (/^[;:]$/.test(items[i]!.norm) || items[i]!.kind === 'quotation') return null;
    if (items[i]!.norm !== 'that' || items[i]!.pos !== 'subordinator') continue;
    const content = { start: items[i]!.start, end: context.run.end };
    return governedBy(context, items, i, 'governed-that', content);
  }
  return null;
}

function governedBy(
  context: QuoteContext,
  items: readonly Item[],
  before: number,
  rule: string,
  content?: { readonly start: number; readonly end: number },
): SieveAnswer | null {
  for (let i = before - 1; i > 0; i -= 1) {
    if (!isFiniteVerb(items[i]) || isAuxiliary(items[i - 1])) continue;
    const subject = subjectOf(items, i);
    if (subject === null) continue;
    return proposalFor(context, rule, {
      source: sourceSpan(items, subject.phrase),
      cue: { start: items[i]!.start, end: items[i]!.end },
      lemma: items[i]!.norm,
      cueClass: 'open',
      ...(content === undefined ? {} : { content: [content] }),
    });
  }
  return null;
}
