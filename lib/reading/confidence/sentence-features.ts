import type { Span } from '../../model/span.ts';
import type { Proposal } from '../attribution/proposal.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import type { TaggedStory, Token } from '../token.ts';
import { sentenceAt } from './token-at.ts';

/** What else the sentence of the cue holds: other reporting verbs, commas, quotations, how it begins. */
export function sentenceFeatures(tagged: TaggedStory, proposal: Proposal): string[] {
  const { cue, source, rule } = proposal;
  const anchor = cue ?? source;
  if (anchor === null) return [];
  const sentence = sentenceAt(tagged, anchor.start);
  if (sentence === null) return [];
  const words = tagged.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter((token) => !isQuoted(tagged, token));
  const start = Math.min(anchor.start, source?.start ?? anchor.start);
  const before = words.filter((word) => word.end <= start);
  const after = words.filter((word) => word.start >= anchor.end);
  const saysBefore = count(before.filter(isSaying).length);
  const saysAfter = count(after.filter(isSaying).length);
  const first = words[0];
  const opening =
    first === undefined || /^\p{Lu}/u.test(first.text) === false ? 'none' : openingOf(first);
  return [
    `saysBefore=${saysBefore}`,
    `rule&saysBefore=${rule}&${saysBefore}`,
    `saysAfter=${saysAfter}`,
    `rule&saysAfter=${rule}&${saysAfter}`,
    `commas=${count(between(words, source, cue).filter((word) => word.text === ',').length)}`,
    `rule&commas=${rule}&${count(between(words, source, cue).filter((word) => word.text === ',').length)}`,
    `opening=${opening}`,
    `rule&opening=${rule}&${opening}`,
    `commasBefore=${count(before.filter((word) => word.text === ',').length)}`,
    `verbsBefore=${count(before.filter((word) => word.tags.has('Verb') && !word.tags.has('Gerund')).length)}`,
    `rule&verbsBefore=${rule}&${count(before.filter((word) => word.tags.has('Verb') && !word.tags.has('Gerund')).length)}`,
  ];
}

function isQuoted(tagged: TaggedStory, token: Token): boolean {
  let low = 0;
  let high = tagged.quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tagged.quoted[middle]!.end <= token.start) low = middle + 1;
    else high = middle;
  }
  const run = tagged.quoted[low];
  return run !== undefined && run.start <= token.start;
}

function isSaying(token: Token): boolean {
  const cue = CUE_VERBS.get(token.norm);
  return (
    cue !== undefined && (cue.cueClass === 'say' || cue.cueClass === 'ask') && cue.form !== 'base'
  );
}

/** Words with which a sentence often begins another clause than the attribution's. */
function openingOf(first: Token): string {
  return /^(?:after|when|while|as|although|though|if|since|because|before|in|on|at|during|asked|but|and|for|with|by|despite|it|there|what|how|that|this)$/.test(
    first.norm,
  )
    ? first.norm
    : 'other';
}

function between(words: readonly Token[], source: Span | null, cue: Span | null): readonly Token[] {
  if (source === null || cue === null) return [];
  const from = Math.min(source.end, cue.end);
  const to = Math.max(source.start, cue.start);
  return words.filter((word) => word.start >= from && word.end <= to);
}

function count(n: number): string {
  return n >= 3 ? '3+' : String(n);
}
