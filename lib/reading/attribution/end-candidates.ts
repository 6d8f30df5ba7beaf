import type { Item } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { phraseAt } from './noun-phrase.ts';
import {
  isAdverb,
  isComma,
  isDash,
  isFiniteVerb,
  isPronoun,
  isQuotation,
  isTime,
} from './word-class.ts';

/** A place where content may end: before items[to]. */
export interface EndCandidate {
  readonly to: number;
  /** What the model knows about the place, as names of features that are present. */
  readonly features: readonly string[];
}

/** What is known before the end is sought. */
export interface OpenContent {
  readonly items: readonly Item[];
  /** First item of the content. */
  readonly at: number;
  readonly cue: Cue;
  readonly cues: readonly Cue[];
  readonly source: FoundSource | null;
  /** It does not go beyond items[latest]. */
  readonly latest: number;
  /** Where the rules end it. */
  readonly ruled: number;
}

/** Longest content that is looked through, in items. */
const MAX_ITEMS = 120;

/** Every place after the first word where content may end, in order; the last is the end of the sentence. */
export function endCandidates(open: OpenContent): EndCandidate[] {
  const { items, at, ruled } = open;
  const last = lastEnd(items, at, open.latest);
  const later = open.cues.filter((cue) => cue.verb > open.cue.verb);
  const starts = new Map(later.map((cue) => [cue.from, cue]));
  const state = { verbs: 0, commas: 0, depth: 0 };
  const found: EndCandidate[] = [];
  for (let i = at; i < last; i += 1) {
    const item = items[i]!;
    if (i > at && (mayEnd(items, i) || i === ruled))
      found.push({ to: i, features: featuresOf(open, i, last, state, starts) });
    if (isFiniteVerb(item) && !isFiniteVerb(items[i - 1])) state.verbs += 1;
    if (isComma(item)) state.commas += 1;
    if (item.norm === '(') state.depth += 1;
    if (item.norm === ')') state.depth -= 1;
  }
  found.push({ to: last, features: featuresOf(open, last, last, state, starts) });
  return found;
}

/** Before the punctuation that closes the sentence. */
function lastEnd(items: readonly Item[], at: number, latest: number): number {
  let last = Math.min(latest, at + MAX_ITEMS);
  while (
    last > at + 1 &&
    !isQuotation(items[last - 1]) &&
    /^[.,;:!?–—-]+$|^…$/.test(items[last - 1]!.norm)
  )
    last -= 1;
  return last;
}

const ENDING: ReadonlySet<string> = new Set([
  'subordinator',
  'relative',
  'preposition',
  'gerund',
  'adverb',
  'verb',
  'auxiliary',
]);

/** No content ends with such a word: its noun, verb or clause is still to come. */
const UNFINISHED: ReadonlySet<string> = new Set(['determiner', 'preposition', 'relative']);

function mayEnd(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  const before = items[i - 1]!;
  if (before.kind === 'punctuation' && !/^[)”"’']$/.test(before.norm)) return false;
  if (item.kind === 'punctuation') return /^(?:[,;:()[]|[–—―~-]|-{2,})$/.test(item.norm);
  if (isQuotation(item) || isQuotation(before)) return true;
  if (UNFINISHED.has(before.pos)) return false;
  if (item.norm === 'of') return false;
  if (item.pos === 'verb' || item.pos === 'auxiliary')
    return before.pos !== 'auxiliary' && !isAdverb(before);
  return ENDING.has(item.pos) || isTime(item);
}

/** What the content holds up to a place. */
interface State {
  readonly verbs: number;
  readonly commas: number;
  readonly depth: number;
}

function featuresOf(
  { items, at, cue, cues, source, ruled }: OpenContent,
  to: number,
  last: number,
  { verbs, commas, depth }: State,
  starts: ReadonlyMap<number, Cue>,
): string[] {
  const setOff = isComma(items[to]) || isDash(items[to]);
  const opener = setOff ? to + 1 : to;
  const mark = setOff ? (isComma(items[to]) ? ',' : '-') : '';
  const next = to === last ? 'end' : `${mark}${wordOf(items[opener])}`;
  const shape = to === last ? 'end' : `${mark}${items[opener]?.pos ?? 'none'}`;
  const kind = contentKind(items[at]!);
  const clause = opensClause(items, opener, last);
  const other = starts.get(opener) ?? starts.get(opener + 1);
  const later = cues.some((c) => c.from >= to && c.cueClass !== 'open' && c.cueClass !== 'belief');
  return [
    `shape=${shape}&${items[opener + 1]?.pos ?? 'none'}`,
    `last=${items[to - 1]!.pos}&${shape}`,
    `kind=${kind}&${shape}`,
    `kind&next=${kind}&${next}`,
    `lemma=${cue.lemma}&${to === last ? 'end' : mark}`,
    `verbs&next=${Math.min(verbs, 1)}&${next}`,
    `clause=${clause}&${next}`,
    `clause&verbs=${clause}&${Math.min(verbs, 2)}&${shape}`,
    `rule&next=${to === ruled ? 'here' : to < ruled ? 'later' : 'passed'}&${next}`,
    `cue=${other?.cueClass ?? 'none'}&${shape}`,
    `cueLater=${later}&${setOff}`,
    `place=${source?.place ?? 'none'}&${shape}`,
    `form=${cue.form}&${setOff}&${cue.infinite}`,
    `commas=${Math.min(commas, 3)}&${setOff}`,
    `bracket=${depth > 0}`,
  ];
}

/** "that", "to", a question word, a quotation, a name or noun, a pronoun: how the content begins. */
function contentKind({ norm, pos, kind }: Item): string {
  if (kind === 'quotation') return 'marks';
  if (/^(?:that|to|of|for|about|as|it|there|he|she|they)$/.test(norm)) return norm;
  return pos;
}

function wordOf(item: Item | undefined): string {
  if (item === undefined) return 'none';
  if (item.kind === 'quotation') return 'marks';
  if (item.kind === 'punctuation') return item.norm;
  if (/^\p{Lu}/u.test(item.text)) return 'capital';
  if (/\d/.test(item.norm)) return 'number';
  return item.pos === 'noun' || item.pos === 'adjective' ? item.pos : item.norm;
}

const JOINING = /^(?:and|but|so|or|while|as|because|though|although|when|after|before|since|that)$/;

/** A subject and its verb, a verb alone, or neither, right after the place. */
function opensClause(items: readonly Item[], at: number, last: number): string {
  let from = at;
  if (JOINING.test(items[from]?.norm ?? '')) from += 1;
  while (isAdverb(items[from])) from += 1;
  if (from >= last) return 'none';
  if (isFiniteVerb(items[from])) return 'verb';
  const phrase = phraseAt(items, from, true);
  if (phrase === null || phrase.to >= last) return 'none';
  let next = phrase.to;
  while (isAdverb(items[next])) next += 1;
  if (!isFiniteVerb(items[next])) return 'phrase';
  return isPronoun(items[from]) ? 'pronoun' : 'subject';
}
