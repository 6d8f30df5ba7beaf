/** A piece of another wording. `added`: words that the wording at hand does not have. */
export interface WordingSegment {
  readonly text: string;
  readonly added: boolean;
}

/** How another wording of a quotation differs from the one at hand. */
export interface Wording {
  /** It has more words, fewer, other ones, or the same. */
  readonly kind: 'fuller' | 'shorter' | 'other' | 'same';
  readonly segments: readonly WordingSegment[];
}

/** Words compared of each; a quotation is hardly ever longer. */
const MAX_WORDS = 200;

/** Fewer words in common are a turn of phrase, not a quotation. */
const LEAST_COMMON = 4;

/** Share of the shorter wording that must be common. */
const LEAST_KEPT = 0.7;

/**
 * Compares two wordings of what may be one quotation of one person, by their longest common subsequence of words
 * (case, punctuation and the form of marks aside). `null`: too little in common to be the same.
 */
export function compareWording(here: string, there: string): Wording | null {
  const ours = wordsOf(here);
  const theirs = wordsOf(there);
  const kept = commonWords(
    ours.map(({ folded }) => folded),
    theirs.map(({ folded }) => folded),
  );
  const common = kept.size;
  if (common < LEAST_COMMON || common < LEAST_KEPT * Math.min(ours.length, theirs.length)) {
    return null;
  }
  const more = theirs.length > common;
  const less = ours.length > common;
  return {
    kind: more ? (less ? 'other' : 'fuller') : less ? 'shorter' : 'same',
    segments: segmentsOf(there, theirs, kept),
  };
}

interface Word {
  readonly folded: string;
  /** Half-open offsets into its text. */
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  const found = text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu);
  return [...found].slice(0, MAX_WORDS).map((match) => ({
    folded: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Indexes into `b` of its longest common subsequence with `a` (Wagner and Fischer, 1974). */
function commonWords(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j]
          ? lengths[at + width + 1]! + 1
          : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  const kept = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    if (a[i] === b[j]) {
      kept.add(j);
      i += 1;
      j += 1;
    } else if (lengths[at + width]! >= lengths[at + 1]!) i += 1;
    else j += 1;
  }
  return kept;
}

/** The text in pieces: neighbouring added words are one piece, with what stands between them. */
function segmentsOf(
  text: string,
  words: readonly Word[],
  kept: ReadonlySet<number>,
): readonly WordingSegment[] {
  const segments: WordingSegment[] = [];
  let at = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (kept.has(i)) continue;
    let last = i;
    while (last + 1 < words.length && !kept.has(last + 1)) last += 1;
    const { start } = words[i]!;
    const { end } = words[last]!;
    if (start > at) segments.push({ text: text.slice(at, start), added: false });
    segments.push({ text: text.slice(start, end), added: true });
    at = end;
    i = last;
  }
  if (at < text.length) segments.push({ text: text.slice(at), added: false });
  return segments;
}
