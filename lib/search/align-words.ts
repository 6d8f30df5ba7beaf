import { wordStem } from './word-stem.ts';

/** The best way to lay one row of words over another. */
export interface Alignment {
  /** Words of the first that have their like in the second, tense and person aside, in order. */
  readonly equal: readonly string[];
  /** Longest run of words that stand on end and unchanged in both. */
  readonly longestRun: readonly string[];
}

/** Words compared of each; a quotation is hardly ever longer. */
const MAX_WORDS = 200;

/** Scores of Smith and Waterman (1981): a like pair, an unlike one, and a word that only one has. */
const LIKE = 2;
const UNLIKE = -1;
const GAP = -1;

/** Local alignment of the words, by their stems. */
export function alignWords(first: readonly string[], second: readonly string[]): Alignment {
  const a = first.slice(0, MAX_WORDS);
  const b = second.slice(0, MAX_WORDS);
  const stems = b.map(wordStem);
  const width = b.length + 1;
  const scores = new Int16Array((a.length + 1) * width);
  const runs = new Uint8Array((a.length + 1) * width);
  let best = 0;
  let longest = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const stem = wordStem(a[i - 1]!);
    for (let j = 1; j <= b.length; j += 1) {
      const at = i * width + j;
      const diagonal = scores[at - width - 1]! + (stems[j - 1] === stem ? LIKE : UNLIKE);
      scores[at] = Math.max(0, diagonal, scores[at - width]! + GAP, scores[at - 1]! + GAP);
      if (a[i - 1] === b[j - 1]) runs[at] = runs[at - width - 1]! + 1;
      if (scores[at]! > scores[best]!) best = at;
      if (runs[at]! > runs[longest]!) longest = at;
    }
  }
  const end = Math.floor(longest / width);
  return {
    equal: traceBack(a, stems, scores, best),
    longestRun: a.slice(end - runs[longest]!, end),
  };
}

function traceBack(
  a: readonly string[],
  stems: readonly string[],
  scores: Int16Array,
  from: number,
): string[] {
  const width = stems.length + 1;
  const equal: string[] = [];
  let at = from;
  while (scores[at]! > 0) {
    const word = a[Math.floor(at / width) - 1]!;
    const like = wordStem(word) === stems[(at % width) - 1];
    if (scores[at] === scores[at - width - 1]! + (like ? LIKE : UNLIKE)) {
      if (like) equal.push(word);
      at -= width + 1;
    } else if (scores[at] === scores[at - width]! + GAP) {
      at -= width;
    } else {
      at -= 1;
    }
  }
  return equal.toReversed();
}
