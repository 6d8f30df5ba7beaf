import type { Span } from '../../model/span.ts';
import type { Carrier, CarrierToRead, Item } from './carrier.ts';
import { closingCue, coordinationBefore, endOfClosing } from './closing-cue.ts';
import { findChannel } from './find-channel.ts';
import { findContent, type FoundContent } from './find-content.ts';
import { findCues, type Cue } from './find-cues.ts';
import { findSource, sourceSpan, type FoundSource } from './find-source.ts';
import { isDeed } from './is-deed.ts';
import { isSupposed } from './is-supposed.ts';
import { withNested, type ProposeCue } from './nested.ts';
import type { Proposal } from './proposal.ts';
import { isQuotation } from './word-class.ts';

/** Finds the attributions of one sentence: cue, source and content, from its verbs and from "according to". */
export function attributeSentence(carrier: CarrierToRead): Proposal[] {
  const { items } = carrier;
  const cues = findCues(items);
  const found = outermost(carrier, cues);
  const inner: ProposeCue = (cue, floor) => propose(carrier, cue, cues, floor);
  return found.flatMap((proposal) => withNested(carrier, proposal, cues, inner));
}

/** How much of the words another attribution must take up for the outer source to count as a mere relay. */
const RELAYED = 0.6;

function outermost(carrier: CarrierToRead, cues: readonly Cue[]): Proposal[] {
  const { items } = carrier;
  const closing = closingCue(items, cues);
  if (closing !== null) {
    const floor = coordinationBefore(items, cues, closing);
    const last = propose(carrier, closing, cues, floor);
    const relayed = last === null ? null : relayedBy(carrier, cues, closing, last);
    if (relayed !== null) return [relayed];
    const after = cues.filter((cue) => cue.from >= endOfClosing(items, closing));
    if (last !== null)
      return [...inOrder(carrier, cues, floor), last, ...inOrder(carrier, after, items.length)];
  }
  return inOrder(carrier, cues, items.length);
}

/** "Reed said the wall was safe, according to the Courier": Reed's words, via the Courier. */
function relayedBy(
  carrier: CarrierToRead,
  cues: readonly Cue[],
  closing: Cue,
  outer: Proposal,
): Proposal | null {
  if (closing.cueClass !== 'accord') return null;
  const inner = inOrder(carrier, cues, closing.from).at(0);
  if (inner === undefined || inner.cueClass !== 'say' || inner.source === null) return null;
  const whole = extentOf(outer.content);
  const { start, end } = extentOf([...inner.content, inner.source, inner.cue ?? inner.source]);
  return start === whole.start && end - start >= RELAYED * (whole.end - whole.start)
    ? { ...inner, via: outer.source }
    : null;
}

/** From the first to the last character of some spans. */
function extentOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** Takes the cues before items[end] from left to right; a cue inside content already taken is part of what was said. */
function inOrder(carrier: CarrierToRead, cues: readonly Cue[], end: number): Proposal[] {
  const proposals: Proposal[] = [];
  let covered = 0;
  for (const cue of cues) {
    if (cue.from < covered || cue.to > end) continue;
    const found = propose(carrier, cue, cues, Math.min(covered, cue.from));
    if (found === null || (isWeak(cue, found) && coversStrong(carrier, found, cues, cue))) continue;
    proposals.push(found);
    covered = itemAfter(carrier.items, found);
  }
  return proposals;
}

/** Verbs that only sometimes report words; without a quotation or "that" they give way to a plain reporting verb. */
const SOFT =
  /^(?:begin|continue|speak|point|offer|reveal|disclose|agree|rule|publish|fire|plead|proceed|sum|signal|underline|underscore|highlight|respond|elaborate|release|report|project|object|volunteer|post|request|question|order|call|demand|promise|announce)$/;

function isWeak(cue: Cue, found: Proposal): boolean {
  if (cue.passive) return true;
  if (cue.cueClass === 'say' || cue.cueClass === 'ask' || cue.cueClass === 'label') {
    return SOFT.test(cue.lemma) && found.type !== 'that' && found.type !== 'infinitive';
  }
  return cue.cueClass !== 'accord' && cue.cueClass !== 'noun';
}

/** A plain reporting verb with a subject of its own stands within the words that the weak cue would take. */
function coversStrong(
  { items }: Carrier,
  found: Proposal,
  cues: readonly Cue[],
  weak: Cue,
): boolean {
  const last = found.content.at(-1)!;
  return cues.some((cue) => {
    if (cue.verb <= weak.verb || cue.infinite || cue.passive) return false;
    if (cue.cueClass !== 'say' && cue.cueClass !== 'label' && cue.cueClass !== 'ask') return false;
    if (
      SOFT.test(cue.lemma) ||
      items[cue.verb]!.start >= last.end ||
      items[cue.verb]!.start < last.start
    )
      return false;
    return findSource(items, cue)?.place !== 'relative';
  });
}

function itemAfter(items: readonly Item[], proposal: Proposal): number {
  const end = Math.max(
    proposal.content.at(-1)!.end,
    proposal.cue?.end ?? 0,
    proposal.source !== null && proposal.rule !== 'relative' ? proposal.source.end : 0,
  );
  const next = items.findIndex((item) => item.start >= end);
  return next < 0 ? items.length : next;
}

function propose(
  carrier: CarrierToRead,
  cue: Cue,
  cues: readonly Cue[],
  floor: number,
): Proposal | null {
  const { items } = carrier;
  const source = findSource(items, cue);
  const content = findContent(carrier, cue, source, floor, cues);
  if (content === null || !accepts(items, cue, source, content)) return null;
  if (isDeed(items, cue, source, content)) return null;
  return proposalOf(carrier, cue, source, content);
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
    case 'label':
      return source !== null || cue.passive || isPlainSaying(cue, content);
    case 'noun':
      return source !== null || (quoted && content.type === 'that') || content.type === 'that';
    case 'judge':
    case 'belief':
      return quoted && source !== null && !cue.passive;
    case 'manner':
      return touches && source !== null && !cue.passive;
    case 'open':
      return touches && source !== null && !cue.passive && isSetOff(items, content);
    case 'evidence':
      return source !== null && !cue.passive && (touches || content.type === 'that');
    default:
      return cue.cueClass satisfies never;
  }
}

/** "said that …", whoever said it: the clause is a statement even where no subject is found. */
function isPlainSaying(cue: Cue, { place, type }: FoundContent): boolean {
  if (cue.cueClass !== 'say' || place !== 'right' || cue.form === 'base') return false;
  return type === 'that' || (type === 'clause' && !cue.infinite);
}

/** After an unknown verb only words that a comma or colon sets off are speech ("he sang 'Harbour Lights'" is none). */
function isSetOff(items: readonly Item[], content: FoundContent): boolean {
  return (
    content.place !== 'right' || /^[,:–—-]$/.test(items[content.parts[0]!.from - 1]?.norm ?? '')
  );
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
    type: content.type,
    content: content.parts.map((part) => contentSpan(items, part)),
    cue: { start: items[cue.from]!.start, end: items[cue.to - 1]!.end },
    source: source === null ? null : sourceSpan(items, source.phrase),
    runs,
    lemma: cue.lemma,
    cueClass: cue.cueClass,
    negated: cue.negated || cue.hypothetical || isSupposed(items, cue, source),
    via: null,
    channel: findChannel(items, cue, source, content.parts),
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
  if (cue.cueClass === 'noun') return quoted ? 'noun-quotation' : 'noun-clause';
  const what = quoted ? 'quotation' : 'clause';
  if (source === null) return `${what}-${cue.passive ? 'passive' : 'unsourced'}`;
  if (source.place === 'relative') return 'relative';
  if (source.place === 'agent') return `${what}-agent`;
  if (source.place === 'quoted' && quoted) return 'quotation-relayed';
  if (cue.infinite) return `${what}-participle`;
  if (source.place === 'shared') return `${what}-shared-subject`;
  if (source.place === 'after' && cue.from === 0) return 'verb-first';
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
