import type { Span } from '../../model/span.ts';

/** What a mark looks like it does, from its glyph and its neighbours. */
export type MarkDirection = 'open' | 'close' | 'any';

/** One quotation mark: `start`, `end` cover it ('' and `` are two characters long). */
export interface Mark extends Span {
  readonly family: 'double' | 'single';
  readonly direction: MarkDirection;
  /** How unlikely it is to be a quotation mark at all: 0 surely one, 1 surely an apostrophe, inches or a bullet. */
  readonly doubt: number;
}

const DOUBLE_OPEN = '“„«‟';
const DOUBLE_CLOSE = '”»';
const DOUBLE_NEUTRAL = '"″＂';
const SINGLES = "'’‘`‚‛‹›";
const MARK = /["″＂“„«‟”»'’‘`‚‛‹›]/g;

/** Clipped words whose apostrophe looks like an opening mark. */
const CLIPPED = /^(?:\d0s|em\b|tis\b|twas\b|til\b|cause\b|bout\b|n['’]|round\b|cos\b|un\b|nuff\b)/i;

/** Finds the quotation marks of a stretch of text, apostrophes left out where they are certain, in order. */
export function readMarks(text: string, stretch: Span): Mark[] {
  const found: Mark[] = [];
  MARK.lastIndex = stretch.start;
  let hit = MARK.exec(text);
  while (hit !== null && hit.index < stretch.end) {
    const mark = readMark(text, hit.index, stretch);
    if (mark !== null) found.push(mark);
    MARK.lastIndex = mark?.end ?? hit.index + 1;
    hit = MARK.exec(text);
  }
  return found;
}

function readMark(text: string, at: number, stretch: Span): Mark | null {
  const glyph = text[at]!;
  if (!SINGLES.includes(glyph)) return readDouble(text, at, 1, glyph, stretch);
  if (
    glyph !== '‚' &&
    glyph !== '‹' &&
    glyph !== '›' &&
    text[at + 1] === glyph &&
    at + 1 < stretch.end
  ) {
    return readDoubled(text, at, glyph, stretch);
  }
  return readSingle(text, at, glyph, stretch);
}

/** '' and ``: of three in a row the outer two are the double mark. */
function readDoubled(text: string, at: number, glyph: string, stretch: Span): Mark | null {
  const three = text[at + 2] === glyph;
  if (three && !isGap(before(text, at, stretch))) return readSingle(text, at, glyph, stretch);
  return readDouble(text, at, 2, glyph === '’' ? '”' : glyph === "'" ? '"' : '“', stretch);
}

function readDouble(text: string, at: number, length: number, glyph: string, stretch: Span): Mark {
  const left = skipSingle(text, at - 1, -1, stretch);
  const right = skipSingle(text, at + length, 1, stretch);
  const byPlace = direction(left, right);
  const mark = { start: at, end: at + length, family: 'double' as const };
  if (
    /\d/.test(left) &&
    DOUBLE_NEUTRAL.includes(glyph) &&
    isGap(right) &&
    /\d/.test(text[at - 1] ?? '')
  ) {
    return { ...mark, direction: 'close', doubt: 0.45 };
  }
  if (glyph === '»' && at === stretch.start) return { ...mark, direction: 'open', doubt: 0.9 };
  if (DOUBLE_OPEN.includes(glyph)) {
    return { ...mark, direction: byPlace === 'close' ? 'any' : 'open', doubt: 0 };
  }
  if (DOUBLE_CLOSE.includes(glyph)) {
    return { ...mark, direction: byPlace === 'open' ? 'any' : 'close', doubt: 0 };
  }
  return {
    ...mark,
    direction: byPlace,
    doubt: byPlace === 'any' && isWord(left) && isWord(right) ? 0.3 : 0,
  };
}

function readSingle(text: string, at: number, glyph: string, stretch: Span): Mark | null {
  const left = before(text, at, stretch);
  const right = after(text, at + 1, stretch);
  const mark = { start: at, end: at + 1, family: 'single' as const };
  if (glyph === '‚' || glyph === '‹') return { ...mark, direction: 'open', doubt: 0.2 };
  if (glyph === '›') return { ...mark, direction: 'close', doubt: 0.2 };
  if (isWord(left) && isWord(right)) return null;
  if (/\d/.test(left) && /\d/.test(right)) return null;
  const opens = isBefore(left) || '"“'.includes(left);
  if (opens && (isWord(right) || '"“[$£€…'.includes(right))) {
    if (CLIPPED.test(text.slice(at + 1, at + 7))) return null;
    if (glyph === '’') return { ...mark, direction: 'open', doubt: 0.8 };
    return { ...mark, direction: 'open', doubt: 0 };
  }
  if (isGap(left) || isWord(right)) return null;
  if (glyph === '‘' || glyph === '`') return null;
  if (/\d/.test(left)) return { ...mark, direction: 'close', doubt: 0.5 };
  if (/[.,!?…]/.test(left)) return { ...mark, direction: 'close', doubt: 0 };
  const plural = /s/i.test(left) && isGap(right);
  return { ...mark, direction: 'close', doubt: plural ? 0.6 : 0.1 };
}

function direction(left: string, right: string): MarkDirection {
  const opens = isBefore(left) && !isGap(right);
  const closes = !isGap(left) && isAfter(right);
  if (opens === closes) return 'any';
  return opens ? 'open' : 'close';
}

/** The character beyond a nested single mark. */
function skipSingle(text: string, at: number, step: 1 | -1, stretch: Span): string {
  const inside = (i: number) => i >= stretch.start && i < stretch.end;
  if (!inside(at)) return '';
  const glyph = text[at]!;
  if (!"'’‘".includes(glyph)) return glyph;
  return inside(at + step) ? text[at + step]! : '';
}

function before(text: string, at: number, stretch: Span): string {
  return at - 1 >= stretch.start ? text[at - 1]! : '';
}

function after(text: string, at: number, stretch: Span): string {
  return at < stretch.end ? text[at]! : '';
}

function isGap(c: string): boolean {
  return c === '' || /[\s\u200b\ufeff]/.test(c);
}

function isWord(c: string): boolean {
  return /[\p{L}\p{N}]/u.test(c);
}

/** What may stand to the left of an opening mark. */
function isBefore(c: string): boolean {
  return isGap(c) || '([{-–—/:'.includes(c);
}

/** What may stand to the right of a closing mark. */
function isAfter(c: string): boolean {
  return isGap(c) || '.,;:!?)]}-–—/…'.includes(c);
}
