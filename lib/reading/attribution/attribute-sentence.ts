import type { Span } from '../../model/span.ts';
import type { Carrier, Item } from './carrier.ts';
import { findContent, type FoundContent } from './find-content.ts';
import { findCues, type Cue } from './find-cues.ts';
import { findSource, sourceSpan, type FoundSource } from './find-source.ts';
import type { Proposal } from './proposal.ts';
import { isQuotation } from './word-class.ts';

/** Finds the attributions of one sentence: cue, source and content, from its verbs and from "according to". */
export function attributeSentence(carrier: Carrier): Proposal[] {
  const { items } = carrier;
  const cues = findCues(items);
  const proposals: Proposal[] = [];
  let floor = 0;
  let covered = 0;
  for (const cue of cues) {
    if (cue.from < covered && !outranks(items, cue)) continue;
    const source = findSource(items, cue);
    const content = findContent(items, cue, source, Math.min(floor, cue.from), cues);
    if (content === null || !accepts(items, cue, source, content)) continue;
    proposals.push(proposalOf(carrier, cue, source, content));
    const last = content.parts.at(-1)!;
    covered = Math.max(
      covered,
      content.place === 'left' ? Math.max(cue.to, source?.end ?? 0) : last.to,
    );
    floor = Math.max(floor, covered);
  }
  return proposals;
}

/** A cue inside content already taken is part of what was said. */
function outranks(_items: readonly Item[], _cue: Cue): boolean {
  return false;
}

function accepts(
  items: readonly Item[],
  cue: Cue,
  source: FoundSource | null,
  content: FoundContent,
): boolean {
  const quoted = content.parts.some((part) => items.slice(part.from, part.to).some(isQuotation));
  const touches = content.parts.some(
    (part) =>
      (isQuotation(items[part.to - 1]) && part.to <= cue.from) ||
      (isQuotation(items[part.from]) && part.from >= cue.to),
  );
  switch (cue.cueClass) {
    case 'accord':
      return source !== null;
    case 'say':
    case 'ask':
      return source !== null || (quoted && cue.passive);
    case 'label':
      return quoted && (source !== null || cue.passive);
    case 'judge':
    case 'belief':
      return quoted && touches && source !== null;
    case 'manner':
    case 'open':
      return touches && source !== null && !cue.passive;
    case 'evidence':
      return source !== null && !cue.passive && (touches || items[cue.to]?.norm === 'that');
    default:
      return cue.cueClass satisfies never;
  }
}

function proposalOf(
  carrier: Carrier,
  cue: Cue,
  source: FoundSource | null,
  content: FoundContent,
): Proposal {
  const { items } = carrier;
  const runs = content.parts.flatMap((part) =>
    items.slice(part.from, part.to).flatMap((item) => (item.run === null ? [] : [item.run])),
  );
  return {
    rule: ruleOf(cue, source, content, runs.length > 0),
    content: content.parts.map((part) => contentSpan(items, part)),
    cue: { start: items[cue.from]!.start, end: items[cue.to - 1]!.end },
    source: source === null ? null : sourceSpan(items, source.phrase),
    runs,
    lemma: cue.lemma,
    cueClass: cue.cueClass,
    negated: cue.negated || cue.hypothetical,
    via: null,
    paragraph: carrier.paragraph,
  };
}

/** From the first to the last item, without the quotation marks at the ends. */
function contentSpan(
  items: readonly Item[],
  part: { readonly from: number; readonly to: number },
): Span {
  const first = items[part.from]!;
  const last = items[part.to - 1]!;
  return { start: first.run?.start ?? first.start, end: last.run?.end ?? last.end };
}

function ruleOf(
  cue: Cue,
  source: FoundSource | null,
  content: FoundContent,
  quoted: boolean,
): string {
  if (cue.cueClass === 'accord') return 'according-to';
  const what = quoted ? 'quotation' : 'clause';
  if (source === null) return `${what}-passive`;
  if (source.place === 'relative') return 'relative';
  if (source.place === 'agent') return `${what}-agent`;
  if (cue.infinite) return `${what}-participle`;
  if (source.place === 'shared') return `${what}-shared-subject`;
  const verb = source.place === 'after' ? 'verb-source' : 'source-verb';
  switch (content.place) {
    case 'left':
      return `${what}-${verb}`;
    case 'right':
      return source.place === 'after' ? `verb-source-${what}` : `source-verb-${what}`;
    case 'both':
      return `${what}-around-${verb}`;
    default:
      return content.place satisfies never;
  }
}
