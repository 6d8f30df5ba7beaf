import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import type { QuotedRun } from '../quotes/quoted-run.ts';
import { withMarks } from '../quotes/quoted-run.ts';
import type { TaggedStory, Token } from '../token.ts';
import { tokenAt } from './token-at.ts';

/** How far around a quotation its words are looked for, in characters: bounded, so that time stays linear. */
const NEARBY = 8_000;

/** Longest quotation that can be a term or a title, in characters. */
const MAX_TERM = 60;

/** Words that titles write small however long they are. */
const MINOR =
  /^(?:with|from|into|onto|over|upon|than|that|about|when|your|after|before|under|between|through|without|against)$/;

/** What tells speech from titles, nicknames, terms and scare quotes: the words inside and just outside the marks. */
export function runFeatures(tagged: TaggedStory, run: QuotedRun, rule: string): string[] {
  const first = tokenAt(tagged, run.start);
  const end = tokenAt(tagged, run.end);
  const inside = tagged.tokens
    .slice(first, Math.max(end, first + 1))
    .filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const marks = withMarks(run);
  const before = tagged.tokens[tokenAt(tagged, marks.start) - 1];
  const before2 = tagged.tokens[tokenAt(tagged, marks.start) - 2];
  const after = tagged.tokens[tokenAt(tagged, marks.end)];
  const capitals = inside.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  const long = inside.filter((token) => token.text.length > 3 && !MINOR.test(token.text));
  const title = long.length > 0 && long.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text));
  const length = inside.length <= 5 ? String(inside.length) : '6+';
  const start = tagged.paragraphs[run.paragraph]!.start === marks.start;
  const last = tagged.story.text[run.end - 1]!;
  const possessive = before?.norm === "'s" || before2?.norm === "'s";
  const cue = nearestCue(tagged, tokenAt(tagged, marks.start));
  return [
    `possessive=${possessive}&${title}`,
    `qBefore&title=${word(before)}&${title}`,
    `qBefore&length=${word(before)}&${length}`,
    `qTags=${tagOf(before)}&${tagOf(after)}&${title}`,
    `cueNear=${cue}&${length}`,
    `cueNear&title=${cue}&${title}`,
    `again=${repeats(tagged, run)}&${title}`,
    `main&title=${run.main}&${title}`,
    `title=${title}&${length}`,
    `title&rule=${title}&${rule}`,
    `capitals=${inside.length === 0 ? 'none' : Math.round((4 * capitals) / inside.length)}&${length}`,
    `firstUpper=${/^\p{Lu}/u.test(inside[0]?.text ?? '')}&${length}`,
    `last=${/[\p{L}\p{N}]/u.test(last) ? 'letter' : last}&${length}`,
    `qBefore=${word(before)}`,
    `qBefore2=${word(before2)}`,
    `qBefores=${word(before2)} ${word(before)}`,
    `qAfter=${word(after)}`,
    `qAfterTag=${tagOf(after)}&${length}`,
    `qBeforeTag=${tagOf(before)}&${length}`,
    `person=${inside.some((token) => /^(?:i|we|you|my|our|your|me|us)$/.test(token.norm))}`,
    `finite=${inside.some((token) => token.tags.has('Verb') && !token.tags.has('Gerund'))}&${length}`,
    `pos0=${tagOf(inside[0])}&${length}`,
    `posN=${tagOf(inside.at(-1))}&${length}`,
    `start=${start}`,
    `unclosed=${run.close === null}`,
    `main=${run.main}`,
    `inParagraph=${countInParagraph(tagged, run)}`,
  ];
}

/** How far back the reporting verb is searched, in tokens. */
const CUE_REACH = 6;

/** The class of the nearest reporting verb before the marks, within its sentence. */
function nearestCue(tagged: TaggedStory, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - CUE_REACH); i -= 1) {
    const token = tagged.tokens[i]!;
    if (/^[.!?]$/.test(token.text)) return 'none';
    const cue = CUE_VERBS.get(token.norm);
    if (cue !== undefined) return `${cue.cueClass}-${at - i <= 2 ? 'near' : 'far'}`;
  }
  return 'none';
}

/** How many quotations the paragraph holds, up to four. */
function countInParagraph({ quoted }: TaggedStory, run: QuotedRun): number {
  const at = firstOf(quoted, run.paragraph);
  let count = 0;
  while (count < 4 && quoted[at + count]?.paragraph === run.paragraph) count += 1;
  return count;
}

function firstOf(quoted: readonly QuotedRun[], paragraph: number): number {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quoted[middle]!.paragraph < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same words stand elsewhere in the story: terms and titles come back, statements hardly do. */
function repeats(tagged: TaggedStory, run: QuotedRun): boolean {
  const { text } = tagged.story;
  if (run.end - run.start > MAX_TERM) return false;
  const words = text.slice(run.start, run.end).replace(/[.,!?]$/, '');
  if (words.length <= 2) return false;
  const before = text.slice(Math.max(0, run.start - NEARBY), run.start);
  return before.includes(words) || text.slice(run.end, run.end + NEARBY).includes(words);
}

/** Marks differ by house style and say the same. */
const QUOTATION_MARK = /^["“”„«»'’‘`]+$/;

function word(token: Token | undefined): string {
  if (token === undefined) return 'none';
  return /^\p{Lu}/u.test(token.text)
    ? 'capital'
    : /\d/.test(token.text)
      ? 'number'
      : QUOTATION_MARK.test(token.text)
        ? 'mark'
        : token.norm;
}

function tagOf(token: Token | undefined): string {
  if (token === undefined) return 'none';
  for (const tag of [
    'Pronoun',
    'ProperNoun',
    'Determiner',
    'Preposition',
    'Conjunction',
    'Modal',
    'Copula',
    'Gerund',
    'PastTense',
    'Verb',
    'Adjective',
    'Adverb',
    'Value',
    'Noun',
  ]) {
    if (token.tags.has(tag)) return tag;
  }
  return /[\p{L}\p{N}]/u.test(token.text)
    ? 'other'
    : QUOTATION_MARK.test(token.text)
      ? 'mark'
      : token.norm;
}
