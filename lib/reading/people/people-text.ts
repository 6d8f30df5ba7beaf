import { overlaps, type Span } from '../../model/span.ts';
import { isReportingForm } from '../lexicon/cue-verbs.ts';
import type { TaggedStory, Token } from '../token.ts';
import { foldName } from './fold-name.ts';

/** A tagged story with what every stage about people asks of its tokens. All lists run parallel to `tagged.tokens`. */
export interface PeopleText {
  readonly tagged: TaggedStory;
  /** Each token as names are compared. */
  readonly folded: readonly string[];
  /** True inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** True where a capital says nothing: first in a sentence, after an opening mark, a colon or a dash. */
  readonly opening: readonly boolean[];
  /** True where nothing counts for a person of the story: credits, bylines, lines about newsletters. */
  readonly foreign: readonly boolean[];
  /** True in headlines and headings, where every word may have a capital. */
  readonly headline: readonly boolean[];
  /** Index of the sentence that holds the token. */
  readonly sentence: readonly number[];
  /** Words that the story also writes small. */
  readonly small: ReadonlySet<string>;
}

/** Signs after which a capital says nothing. */
const OPENERS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '”',
  '‘',
  '«',
  '„',
  ':',
  '(',
  '[',
  '–',
  '—',
  '•',
  '·',
  '*',
  "''",
  '``',
  '--',
]);

/** Each token folded; the same word is folded once. */
function foldAll(tokens: readonly Token[]): readonly string[] {
  const known = new Map<string, string>();
  return tokens.map(({ norm }) => {
    const old = known.get(norm);
    if (old !== undefined) return old;
    const folded = foldName(norm);
    known.set(norm, folded);
    return folded;
  });
}

/** True where a word begins with a small letter. Plain letters, the common case, need no pattern. */
function isSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  return /^\p{Ll}/u.test(text);
}

/** Reads the tokens once. `quoted` are the spans inside quotation marks, in order. */
export function peopleText(tagged: TaggedStory, quoted: readonly Span[]): PeopleText {
  const { tokens, sentences } = tagged;
  const folded = foldAll(tokens);
  const sentence = tokens.map(() => 0);
  const opening = tokens.map(() => false);
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    for (let i = firstToken; i < endToken; i += 1) {
      sentence[i] = index;
      opening[i] = i === firstToken || OPENERS.has(tokens[i - 1]!.text);
    }
  }
  const small = new Set<string>();
  for (const [i, token] of tokens.entries()) if (isSmall(token.text)) small.add(folded[i]!);
  return {
    tagged,
    folded,
    quoted: tokensInside(tagged, quoted),
    opening,
    foreign: foreignTokens(tagged),
    headline: headlineTokens(tagged, folded, small),
    sentence,
    small,
  };
}

function tokensInside(tagged: TaggedStory, spans: readonly Span[]): readonly boolean[] {
  let next = 0;
  return tagged.tokens.map((token) => {
    while (next < spans.length && spans[next]!.end <= token.start) next += 1;
    const span = spans[next];
    return span !== undefined && overlaps(span, token);
  });
}

/** Where the credit of a caption begins ("Photograph: …"): the description before it stays. */
const CREDIT =
  /(?:photographs?|photos?|pictures?|images?|illustration|composite|video|credit)(?: by| credit)?:|\b(?:photo(?:graph)?s? by|picture by|image by|©|\(c\)|credit) /i;
/** A name and an agency ("Ana Ruiz/AP"), also in brackets. */
const AGENCY = /\([^()]*\/[^()]*\)\s*$|(?:\p{Lu}\S* ){0,3}\p{Lu}\S*\/\p{Lu}/u;
const BYLINE =
  /^(?:[Bb]y|BY|(?:[Rr]eporting|[Ww]riting|[Aa]dditional reporting|[Ee]diting|[Ee]dited|[Ww]ords|[Cc]ompiled|[Ii]nterview|[Ss]tory) by|[Ww]ords:|[Ff]rom) \p{Lu}/u;
/** Small words that a byline may hold besides names. */
const BYLINE_WORDS =
  /^(?:and|of|for|in|at|the|with|by|to|from|on|de|da|di|del|van|von|der|la|le|bin|al|reporting|writing|editing|additional|edited|words|compiled|story|interview|editor|correspondent|reporter|political|business|staff|writer|chief|senior|sports|science|health|education|environment|home|foreign|affairs|economics|contributing|columnist|special|updated|published|a\.?m|p\.?m)$/;
const NOTICE =
  /^(?:sign up|subscribe|follow (?:us|him|her|them|me|@|\p{Lu}).{0,60}\bon\b|read more|click here|download|for more (?:news|stories))|\bcontributed to this (?:report|story|article)|\breach (?:him|her|them) (?:directly )?at\b|\bis an? (?:staff writer|reporter|correspondent|columnist|contributor|editor|producer)\b.{0,80}$|^(?:©|copyright)|all rights reserved\.?$/iu;
const MAX_BYLINE = 140;
const MAX_NOTICE = 400;

function foreignTokens(tagged: TaggedStory): readonly boolean[] {
  const cuts = tagged.paragraphs.map((paragraph) => {
    const line = tagged.story.text.slice(paragraph.start, paragraph.end);
    if (isByline(line)) return paragraph.start;
    if (line.length <= MAX_NOTICE && NOTICE.test(line) && !/["“]/.test(line))
      return paragraph.start;
    if (paragraph.kind !== 'caption') return paragraph.end;
    const found = [CREDIT.exec(line), AGENCY.exec(line)].filter((match) => match !== null);
    return paragraph.start + Math.min(line.length, ...found.map((match) => match.index));
  });
  return tokensAfter(tagged, cuts);
}

/** A short line that opens like a byline and holds hardly anything but names. */
function isByline(line: string): boolean {
  if (line.length > MAX_BYLINE || !BYLINE.test(line) || /["“]/.test(line)) return false;
  return line
    .split(/[^\p{L}\p{M}.'’-]+/u)
    .every((word) => !/^\p{Ll}/u.test(word) || BYLINE_WORDS.test(word));
}

/** For each paragraph an offset: tokens from there to the paragraph's end are marked. */
function tokensAfter(tagged: TaggedStory, cuts: readonly number[]): readonly boolean[] {
  let at = 0;
  return tagged.tokens.map((token) => {
    while (at < tagged.paragraphs.length - 1 && tagged.paragraphs[at]!.end <= token.start) at += 1;
    return token.start >= cuts[at]!;
  });
}

/** Share of longer words with a capital above which a line is taken for a headline. */
const HEADLINE_SHARE = 0.7;
const LONG_WORD = 4;
const MIN_WORDS = 4;
/** Longer lines are prose that lists names or titles. */
const MAX_TOKENS = 30;

const HEADLINE_WORDS =
  /^(?:with|from|over|after|against|will|that|this|these|amid|into|what|when|where|your|their|have|more|than|about|under|before|could|should|would|does|they|just|still|here|why|how|being|make|makes|take|takes|gets|goes|want|wants|need|needs)$/;

/** Marks the lines in title case: most long words have a capital, among them one that is otherwise written small. */
function headlineTokens(
  tagged: TaggedStory,
  folded: readonly string[],
  small: ReadonlySet<string>,
): readonly boolean[] {
  let at = 0;
  const cuts = tagged.paragraphs.map((paragraph) => {
    let long = 0;
    let capitals = 0;
    let plain = 0;
    const first = at;
    while (at < tagged.tokens.length && tagged.tokens[at]!.start < paragraph.end) {
      const { text } = tagged.tokens[at]!;
      at += 1;
      if (text.length < LONG_WORD || !/^\p{L}/u.test(text)) continue;
      long += 1;
      if (!/^\p{Lu}/u.test(text)) continue;
      capitals += 1;
      const word = folded[at - 1]!;
      if (at - 1 > first && (small.has(word) || HEADLINE_WORDS.test(word) || isReportingForm(word)))
        plain += 1;
    }
    const titled =
      paragraph.kind !== 'caption' &&
      at - first <= MAX_TOKENS &&
      long >= MIN_WORDS &&
      capitals / long >= HEADLINE_SHARE &&
      plain > 0;
    return titled || paragraph.kind === 'heading' ? paragraph.start : paragraph.end;
  });
  return tokensAfter(tagged, cuts);
}

/** True where the token is a word that begins with a capital ("Reed", "d'Arcy", "al-Sayed", "J."). */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code < 128 && !/[-'’]/.test(text)) return false;
  return /^(?:\p{Lu}|(?:al|el|as|an|ad|ar|ash|at|az|bin|ibn)-\p{Lu}|[dlo]['’]\p{Lu})/u.test(text);
}

/** True for initials: "J.", "J.K.", "JK" before a name. */
export function isInitial(text: string): boolean {
  return /^(?:\p{Lu}\.?){1,3}$/u.test(text) && (text.length === 1 || text.includes('.'));
}
