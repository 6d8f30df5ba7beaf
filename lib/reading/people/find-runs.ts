import { CALENDAR_WORDS, OPENING_WORDS } from '../lexicon/people/plain-words.ts';
import { POST_NOMINALS } from '../lexicon/people/honorifics.ts';
import { isTitleNoun } from './name-words.ts';
import { isCapital, type PeopleText } from './people-text.ts';

/** Small words that stand inside a name. English words among the particles of names are left out. */
const INNER_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das du di del della dello dalla la le van von der den ter zu zur und af av bin bint ibn ben al el ul ur y binte st'.split(
    ' ',
  ),
);

/** Indexes of the first token of a run of capitalised words and of the token after it. */
export interface WordRun {
  readonly first: number;
  readonly end: number;
}

/** Longest nickname in quotation marks inside a name, in words. */
const MAX_NICKNAME = 3;

/**
 * Every run of capitalised words in text order: particles, nicknames in quotation marks, "&" and ", Jr." inside it
 * belong to it; words that only open a sentence, weekdays and months do not.
 */
export function findRuns(text: PeopleText): WordRun[] {
  const runs: WordRun[] = [];
  for (const { firstToken, endToken } of text.tagged.sentences) {
    let i = firstToken;
    while (i < endToken) {
      if (text.foreign[i] || !isNameWord(text, i)) {
        i += 1;
        continue;
      }
      const end = runEnd(text, i, endToken);
      runs.push({ first: i, end });
      i = end;
    }
  }
  return runs;
}

function runEnd(text: PeopleText, first: number, limit: number): number {
  let end = first + 1;
  for (;;) {
    const next = nextWord(text, first, end, limit);
    if (next === null) return end;
    end = next;
  }
}

/** The index after the next word of the run that ends at `at`; `null` where the run is over. */
function nextWord(text: PeopleText, first: number, at: number, limit: number): number | null {
  const { tokens } = text.tagged;
  if (at >= limit) return null;
  const token = tokens[at]!;
  if (isNameWord(text, at)) return at + 1;
  if (INNER_PARTICLES.has(token.text)) {
    let k = at + 1;
    while (k < limit && k < at + 3 && INNER_PARTICLES.has(tokens[k]!.text)) k += 1;
    return k < limit && isNameWord(text, k) ? k + 1 : null;
  }
  if (token.text === '&') return at + 1 < limit && isNameWord(text, at + 1) ? at + 2 : null;
  if (token.text === ',') {
    return at + 1 < limit && /^(?:[JS]r\.?|II|III|IV)$/.test(tokens[at + 1]!.text) ? at + 2 : null;
  }
  return afterNickname(text, first, at, limit);
}

function afterNickname(text: PeopleText, first: number, at: number, limit: number): number | null {
  const { tokens } = text.tagged;
  if (!/^(?:["“‘'(]|''|``)$/.test(tokens[at]!.text) || tokens[at]!.start === tokens[at - 1]!.end)
    return null;
  for (let k = at + 1; k < limit && k <= at + MAX_NICKNAME + 1; k += 1) {
    if (/^(?:["”’')]|'')$/.test(tokens[k]!.text)) {
      const inner = k > at + 1 && isCapital(tokens[at + 1]!.text);
      const named = tokens[at]!.text !== '(' || at - first === 1;
      return inner &&
        named &&
        k + 1 < limit &&
        isNameWord(text, k + 1) &&
        tokens[k + 1]!.start > tokens[k]!.end
        ? k + 2
        : null;
    }
    if (!/^\p{L}/u.test(tokens[k]!.text)) return null;
  }
  return null;
}

/** True where the token can be a word of a name. */
function isNameWord(text: PeopleText, i: number): boolean {
  const token = text.tagged.tokens[i]!;
  if (!isCapital(token.text)) return false;
  const word = text.folded[i]!;
  if (CALENDAR_WORDS.has(word)) return isMonthName(text, i);
  if (word === 'i' && token.text === 'I') return false;
  if (/^(?:i'|[@#])/.test(word)) return false;
  if (/^[DRI]-\p{Lu}/u.test(token.text) && text.folded[i - 1] === '(') return false;
  if (text.opening[i] && OPENING_WORDS.has(word) && !opensTitle(text, i)) return false;
  return !(FUNCTION_WORDS.has(word) && !text.opening[i] && token.text !== token.text.toUpperCase());
}

/** "Police Commissioner", "Senior Counsel": an opening word that is part of a title. */
function opensTitle(text: PeopleText, i: number): boolean {
  const next = text.tagged.tokens[i + 1];
  return (
    /^(?:police|senior|former|first|second)$/.test(text.folded[i]!) &&
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    isTitleNoun(text.folded[i + 1]!)
  );
}

/** "April", "May", "June" and "Jan" are given names where a surname follows. */
function isMonthName(text: PeopleText, i: number): boolean {
  if (!/^(?:april|may|june|jan|august|christian|tuesday)$/.test(text.folded[i]!)) return false;
  const next = text.tagged.tokens[i + 1];
  return next !== undefined && isCapital(next.text) && !POST_NOMINALS.has(text.folded[i + 1]!);
}

/** Never part of a name although headlines and titles write them with a capital. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the and or but if when while as at by for from in into of on onto to with without is are was were be been has have had does did do his her its
   their our my your this that these those he she it they we you who what which whose how why not no than then so after before over under about
   against says said`.split(/\s+/),
);
