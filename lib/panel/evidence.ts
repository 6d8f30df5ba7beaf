import type { Attribution } from '../model/attribution.ts';
import { byStart, contains, type Span } from '../model/span.ts';
import type { Paragraph, Story } from '../model/story.ts';

/** A piece of an excerpt; `decided` marks the words that decided. */
export interface Segment {
  readonly text: string;
  readonly decided: boolean;
}

/** How far an excerpt reaches beyond the words that decided, in UTF-16 code units. */
const REACH = 56;

/** Longest stretch between two deciding words that one excerpt still bridges. */
const BRIDGE = 140;

/** More than two excerpts are no longer a sentence of evidence. */
const MAX_EXCERPTS = 2;

/**
 * The story's words around what decided an attribution, the nearest to the quotation first kept, in text order.
 * Empty where nothing in the text decided.
 */
export function evidenceExcerpts(
  story: Story,
  attribution: Attribution,
): readonly (readonly Segment[])[] {
  const windows = windowsAround(story, decidingSpans(attribution));
  const quoteStart = attribution.quote.content[0]?.start ?? 0;
  const nearest = [...windows].sort(
    (a, b) => distance(a.spans[0]!, quoteStart) - distance(b.spans[0]!, quoteStart),
  );
  const kept = new Set(nearest.slice(0, MAX_EXCERPTS));
  return windows.filter((window) => kept.has(window)).map((window) => excerpt(story, window));
}

interface Window {
  readonly paragraph: Paragraph;
  /** In order, not overlapping. */
  readonly spans: readonly Span[];
}

function decidingSpans({ evidence, source, cue }: Attribution): readonly Span[] {
  const chosen = evidence.length > 0 ? evidence : [source, cue].filter((span) => span !== null);
  const merged: Span[] = [];
  for (const span of [...chosen].sort(byStart)) {
    const last = merged.at(-1);
    if (span.start >= span.end) continue;
    if (last !== undefined && span.start <= last.end + 1) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push({ start: span.start, end: span.end });
    }
  }
  return merged;
}

function windowsAround(story: Story, spans: readonly Span[]): readonly Window[] {
  const windows: Window[] = [];
  for (const span of spans) {
    const paragraph = story.paragraphs.find((candidate) => contains(candidate, span));
    if (paragraph === undefined) continue;
    const last = windows.at(-1);
    if (last?.paragraph === paragraph && span.start - last.spans.at(-1)!.end <= BRIDGE) {
      windows[windows.length - 1] = { paragraph, spans: [...last.spans, span] };
    } else {
      windows.push({ paragraph, spans: [span] });
    }
  }
  return windows;
}

function excerpt(story: Story, { paragraph, spans }: Window): readonly Segment[] {
  const { text } = story;
  const start = reachLeft(text, paragraph, spans[0]!.start);
  const end = reachRight(text, paragraph, spans.at(-1)!.end);
  const segments: Segment[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start > at) segments.push({ text: text.slice(at, span.start), decided: false });
    segments.push({ text: text.slice(span.start, span.end), decided: true });
    at = span.end;
  }
  if (end > at) segments.push({ text: text.slice(at, end), decided: false });
  const cutLeft = start > paragraph.start && !endsSentence(text.slice(paragraph.start, start));
  const cutRight = end < paragraph.end && !endsSentence(text.slice(at, end));
  if (cutLeft) segments.unshift({ text: '…', decided: false });
  if (cutRight) segments.push({ text: '…', decided: false });
  return segments;
}

const SENTENCE_START = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]?\p{Lu})/gu;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s*$/u;

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Back to the start of the sentence, or to a word boundary within reach. */
function reachLeft(text: string, paragraph: Paragraph, from: number): number {
  const low = Math.max(paragraph.start, from - REACH);
  const before = text.slice(low, from);
  // The first word of the sentence may already be one of those that decided.
  const sentence = [...text.slice(low, from + 2).matchAll(SENTENCE_START)].at(-1);
  if (sentence !== undefined) return low + sentence.index + sentence[0].length;
  if (low === paragraph.start) return low;
  const space = before.search(/\s/u);
  return space === -1 ? from : low + space + 1;
}

/** On to the end of the sentence, or to a word boundary within reach. */
function reachRight(text: string, paragraph: Paragraph, from: number): number {
  const high = Math.min(paragraph.end, from + REACH);
  const after = text.slice(from, high);
  const sentence = /[.!?…]["'”’)\]]*(?=\s|$)/u.exec(after);
  if (sentence !== null) return from + sentence.index + sentence[0].length;
  if (high === paragraph.end) return high;
  const space = after.search(/\s\S*$/u);
  return space === -1 ? from : from + space;
}

function distance(span: Span, to: number): number {
  return Math.abs(span.start - to);
}
