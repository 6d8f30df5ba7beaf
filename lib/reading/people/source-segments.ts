import type { Span } from '../../model/span.ts';
import { isReportingForm } from '../lexicon/cue-verbs.ts';
import { countBefore } from './count-before.ts';
import type { PersonIndex } from './person-index.ts';

/** A part of a source between commas, dashes, brackets and "and", as indexes of tokens. */
export interface Segment {
  readonly first: number;
  /** Where the head part ends: before the first preposition, relative pronoun or verb. */
  readonly headEnd: number;
  readonly end: number;
  /** True where "and" or a comma of a list joins it to the one before. */
  readonly joined: boolean;
  /** True where a comma or dash stands before that "and". */
  readonly afterComma: boolean;
}

const STOPS =
  /^(?:of|for|at|from|in|to|with|on|by|about|against|who|whom|whose|which|that|where|when|as|after|before|during|since|near|under|into|over|inside|outside|among|between|behind|close|familiar|including|is|was|are|were|has|had|have|'s|'d)$/;
const BREAKS = /^(?:[,;()[\]–—:]|--|-)$/;

/** First token inside a span and the token after it. */
export function tokensOf(
  index: PersonIndex,
  span: Span,
): { readonly first: number; readonly end: number } {
  const { tokens } = index.text.tagged;
  const first = countBefore(tokens, (token) => token.end, span.start + 1);
  let end = first;
  while (end < tokens.length && tokens[end]!.start < span.end) end += 1;
  return { first, end };
}

/** Cuts a source into its parts. */
export function segmentsOf(index: PersonIndex, first: number, end: number): Segment[] {
  const { folded } = index.text;
  const segments: Segment[] = [];
  let from = first;
  let joined = false;
  let comma = false;
  for (let i = first; i <= end; i += 1) {
    const word = folded[i] ?? '';
    const stop = i === end || BREAKS.test(word) || word === 'and' || word === '&' || word === 'or';
    if (!stop) continue;
    const empty = i === from;
    if (!empty)
      segments.push({
        first: from,
        headEnd: headEnd(index, from, i),
        end: i,
        joined,
        afterComma: comma,
      });
    const and = word === 'and' || word === '&';
    comma = and && empty;
    joined = and || (empty && joined);
    from = i + 1;
  }
  return segments;
}

function headEnd(index: PersonIndex, first: number, end: number): number {
  for (let i = first + 1; i < end; i += 1) {
    const word = index.text.folded[i]!;
    if (word === "'s") continue;
    if (STOPS.test(word) || isReportingForm(word)) return i;
  }
  return end;
}
