import type { Span } from '../model/span.ts';
import type { Paragraph } from '../model/story.ts';
import { ENDING_ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { isReportingForm } from './lexicon/cue-verbs.ts';
import { withMarks, type QuotedRun } from './quotes/quoted-run.ts';

/** Longest sentence, in tokens: the tagger takes more than linear time in a sentence's length. */
export const MAX_SENTENCE = 400;

/** How many words may stand between a quotation and the verb that reports it before the verb no longer counts. */
const SUBJECT_WORDS = 6;

/**
 * Cuts the tokens of one paragraph into sentences; quotations are closed units, so that a full stop inside one
 * ends no sentence. Gives the index of the token after each sentence's last, in order; the last is `tokens.length`.
 */
export function splitSentences(
  text: string,
  paragraph: Paragraph,
  tokens: readonly Span[],
  runs: readonly QuotedRun[],
): number[] {
  const ends: number[] = [];
  const inside = coveredBy(tokens, runs);
  let start = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const last = i === tokens.length - 1;
    if (last || i - start + 1 >= MAX_SENTENCE || endsSentence(text, tokens, i, inside)) {
      ends.push(i + 1);
      start = i + 1;
    }
  }
  return paragraph.end > paragraph.start ? ends : [];
}

/** For each token the index of the run that holds it, marks included, or -1. */
function coveredBy(tokens: readonly Span[], runs: readonly QuotedRun[]): Int32Array {
  const inside = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const [index, run] of runs.entries()) {
    const { start, end } = withMarks(run);
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    while (at < tokens.length && tokens[at]!.start < end) {
      inside[at] = index;
      at += 1;
    }
  }
  return inside;
}

function endsSentence(
  text: string,
  tokens: readonly Span[],
  i: number,
  inside: Int32Array,
): boolean {
  const run = inside[i]!;
  const next = tokens[i + 1]!;
  if (run >= 0 && inside[i + 1] === run) return false;
  if (run >= 0) return quotationEnds(text, tokens, i, inside);
  const token = tokens[i]!;
  const word = text.slice(token.start, token.end);
  if (/^[.!?…]+$/.test(word)) {
    if (nextIsClosing(text, next)) return false;
    return /^[.…]{2,}$|^…/.test(word)
      ? startsUpper(text, next, inside[i + 1]!)
      : startsSentence(text, next, inside[i + 1]!);
  }
  if (word.endsWith('.') && ENDING_ABBREVIATIONS.has(word.slice(0, -1).toLowerCase())) {
    return FUNCTION_WORD.test(text.slice(next.start, next.end)) || inside[i + 1]! >= 0;
  }
  if (word.endsWith('.') && inside[i + 1]! >= 0) return word.length > 2 && !BEFORE_NAMES.test(word);
  return (
    /^[)\]]$/.test(word) &&
    i > 0 &&
    /[.!?]/.test(text.slice(tokens[i - 1]!.start, tokens[i - 1]!.end)) &&
    startsUpper(text, next, inside[i + 1]!)
  );
}

/** Titles: a quotation after one is a nickname. */
const BEFORE_NAMES =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rep|Sen|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Hon|St|vs|No)\.$/;

const FUNCTION_WORD =
  /^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|For|His|Her|Their|This|That|These|Those|There|As|After|Before|When|While|If|Some|Many|Most|One|Two|What|Who|Why|How|Yet|So|No|Not|Now|Also|Its|By|With|From|Mr\.|Mrs\.|Ms\.|Dr\.)$/;

function isMarks(text: string, token: Span): boolean {
  return /^["'“”‘’»«`]+$/.test(text.slice(token.start, token.end));
}

/** Does the sentence end with this quotation? Only after . ! ? within it, and if no attribution follows. */
function quotationEnds(
  text: string,
  tokens: readonly Span[],
  i: number,
  inside: Int32Array,
): boolean {
  const next = tokens[i + 1]!;
  let back = i;
  // No further than the quotation begins: rows of marks would be gone through again and again.
  while (back > 0 && inside[back] === inside[i] && isMarks(text, tokens[back]!)) back -= 1;
  const last = text.slice(tokens[back]!.start, tokens[back]!.end);
  const end = /^([.!?…])/.exec(last)?.[1] ?? (last.endsWith('.') ? '.' : null);
  if (end === null || inside[back] !== inside[i]) return false;
  if (!startsUpper(text, next, inside[i + 1]!)) return false;
  if (inside[i + 1]! >= 0) return true;
  return end === '.' || !attributionFollows(text, tokens, i + 1, inside);
}

/**
 * "Reed said", "the mayor pressed": a few words that can be a subject, and then a verb in the past or a reporting verb.
 * Told by the form alone, since nothing is tagged yet.
 */
function attributionFollows(
  text: string,
  tokens: readonly Span[],
  from: number,
  inside: Int32Array,
): boolean {
  const to = Math.min(tokens.length, from + SUBJECT_WORDS);
  for (let k = from; k < to && inside[k]! < 0; k += 1) {
    const word = text.slice(tokens[k]!.start, tokens[k]!.end);
    if (/^[.!?;:]$/.test(word)) return false;
    if (k === from) continue;
    if (isReportingForm(word)) return true;
    if (/^(?:is|was|are|were|has|had|have|will|would|did|does|do|can|could)$/.test(word))
      return false;
    if (/^\p{Ll}+ed$/u.test(word) || PAST.test(word)) return true;
  }
  return false;
}

const PAST =
  /^(?:went|cut|shot|put|began|thought|read|sang|came|hit|fought|broke|ran|threw|wept|swore)$/;

function nextIsClosing(text: string, next: Span): boolean {
  return /^[)\]]$/.test(text.slice(next.start, next.end));
}

function startsSentence(text: string, next: Span, run: number): boolean {
  return run >= 0 || !/^[\p{Ll},;:)\]]/u.test(text.slice(next.start, next.end));
}

function startsUpper(text: string, next: Span, run: number): boolean {
  return run >= 0 || /^[\p{Lu}\p{N}[(“"]/u.test(text.slice(next.start, next.end));
}
