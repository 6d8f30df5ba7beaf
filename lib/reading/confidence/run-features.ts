import type { QuotedRun } from '../quotes/quoted-run.ts';
import { withMarks } from '../quotes/quoted-run.ts';
import type { TaggedStory, Token } from '../token.ts';
import { tokenAt } from './token-at.ts';

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
  const long = inside.filter((token) => token.text.length > 3);
  const title = long.length > 0 && long.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text));
  const length = inside.length <= 5 ? String(inside.length) : '6+';
  const start = tagged.paragraphs[run.paragraph]!.start === marks.start;
  const last = tagged.story.text[run.end - 1]!;
  return [
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
    `marks=${run.marks}`,
    `inParagraph=${Math.min(4, tagged.quoted.filter((other) => other.paragraph === run.paragraph).length)}`,
  ];
}

function word(token: Token | undefined): string {
  if (token === undefined) return 'none';
  return /^\p{Lu}/u.test(token.text) ? 'capital' : /\d/.test(token.text) ? 'number' : token.norm;
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
  return /[\p{L}\p{N}]/u.test(token.text) ? 'other' : token.norm;
}
