import { overlaps, type Span } from '../../model/span.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import type { Carrier, Item } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import type { Proposal } from './proposal.ts';
import { isQuotation } from './word-class.ts';

/** Shortest quotation that is shown for an inner speaker as well, in characters: a phrase is the outer speaker's. */
const MIN_LENGTH = 25;

/** Finds an attribution by its cue alone. */
export type ProposeCue = (cue: Cue, floor: number) => Proposal | null;

/** Fewer words than these are left over, and say nothing by themselves. */
const MIN_WORDS = 3;

/**
 * "Reed said Nowicka had told him 'Q'": the quotation is Nowicka's, via Reed, and is shown once. What else Reed said in the
 * sentence stays his. Gives an attribution that was found, or those that stand in its place; the inner words must be
 * more than a phrase.
 */
export function withNested(
  carrier: Carrier,
  outer: Proposal,
  cues: readonly Cue[],
  propose: ProposeCue,
): Proposal[] {
  const inner = nestedIn(carrier, outer, cues, propose);
  if (inner.length === 0) return [outer];
  const content = leftOver(carrier, outer, inner);
  if (content.length === 0) return inner;
  const taken = new Set(inner.flatMap((proposal) => proposal.runs));
  const runs = outer.runs.filter((run) => !taken.has(run));
  if (runs.length > 0) return [{ ...outer, content, runs }, ...inner];
  const rule = outer.rule.replace('quotation', 'clause');
  return [{ ...outer, rule, content, runs, type: 'clause' }, ...inner];
}

/** What of the outer words belongs to no inner attribution, without the conjunctions between them. */
function leftOver(carrier: Carrier, outer: Proposal, inner: readonly Proposal[]): Span[] {
  const taken = inner.map(({ source, cue, content }) => {
    const spans = [
      ...content,
      ...(source === null ? [] : [source]),
      ...(cue === null ? [] : [cue]),
    ];
    const start = Math.min(...spans.map((span) => span.start));
    return { start, end: Math.max(...spans.map((span) => span.end)) };
  });
  return outer.content.flatMap((part) => {
    const items = carrier.items.filter((item) => overlaps(item, part));
    const left: Span[] = [];
    let from = 0;
    for (let i = 0; i <= items.length; i += 1) {
      const item = items[i];
      if (item !== undefined && !taken.some((span) => overlaps(span, item))) continue;
      const span = trimmed(items.slice(from, i));
      if (span !== null) left.push(span);
      from = i + 1;
    }
    return left;
  });
}

const JOINING =
  /^(?:that|and|but|or|when|while|as|also|which|who|because|after|before|then|how|where|whom|to)$/;

function trimmed(items: readonly Item[]): Span | null {
  const idle = (item: Item) => item.kind === 'punctuation' || JOINING.test(item.norm);
  const first = items.findIndex((item) => !idle(item));
  const last = items.findLastIndex((item) => !idle(item));
  const words = items.slice(first, last + 1).filter((item) => item.kind !== 'punctuation');
  if (first < 0 || CUE_VERBS.get(items[last]!.norm)?.cueClass === 'say') return null;
  if (words.length < MIN_WORDS && !words.some(isQuotation)) return null;
  return { start: startOf(items[first]!), end: endOf(items[last]!) };
}

const startOf = (item: Item) => item.run?.start ?? item.start;
const endOf = (item: Item) => item.run?.end ?? item.end;

/** The inner attributions of one that was found. */
function nestedIn(
  carrier: Carrier,
  outer: Proposal,
  cues: readonly Cue[],
  propose: ProposeCue,
): Proposal[] {
  if (outer.source === null || outer.runs.length === 0) return [];
  return cues.flatMap((cue): Proposal[] => {
    const verb = carrier.items[cue.verb]!;
    const inside = outer.content.some((span) => span.start < verb.start && verb.end <= span.end);
    if (
      !inside ||
      cue.infinite ||
      cue.passive ||
      (cue.cueClass !== 'say' && cue.cueClass !== 'ask')
    )
      return [];
    const floor = carrier.items.findIndex((item) => item.end > outer.content[0]!.start);
    const inner = propose(cue, Math.max(0, floor));
    if (inner === null || inner.source === null || inner.runs.length === 0) return [];
    const within = inner.runs.every(
      (run) => outer.runs.includes(run) && run.end - run.start >= MIN_LENGTH,
    );
    const direct = inner.content.every((span) =>
      inner.runs.some((run) => run.start <= span.start && span.end <= run.end),
    );
    if (!within || !direct || inner.source.start === outer.source!.start) return [];
    return [{ ...inner, via: outer.source }];
  });
}
