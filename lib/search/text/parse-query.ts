import type { QueryMeaning, QueryPart, SearchKeyword, SearchPlace } from '../../model/search.ts';
import type { Span } from '../../model/span.ts';
import { textWords } from './text-words.ts';

export interface TextQuery {
  /** In the order typed; at most `MOST_PARTS`. */
  readonly parts: readonly QueryPart[];
  /** Number of the part whose last word is still being typed, so that any word that begins so counts; -1: none. */
  readonly open: number;
}

/** Longer queries are cut. */
export const LONGEST_QUERY = 1000;
export const MOST_PARTS = 24;

const KEYWORDS: ReadonlyMap<string, SearchKeyword> = new Map([
  ['speaker', 'speaker'],
  ['by', 'speaker'],
  ['source', 'source'],
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'after'],
  ['in', 'in'],
]);

const PLACES: ReadonlyMap<string, SearchPlace> = new Map([
  ['quotations', 'quotations'],
  ['quotation', 'quotations'],
  ['quotes', 'quotations'],
  ['stories', 'stories'],
  ['story', 'stories'],
]);

/** The byte order mark stands within words, as other characters without width do. */
const SPACE = /(?!\uFEFF)\s/u;
/** What opens a phrase, with what closes it; a straight mark closes every one of them. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['«', '»'],
]);

/** A stretch of the query: a keyword or none, and the value. */
interface Piece {
  readonly keyword: SearchKeyword | null;
  readonly value: string;
  readonly quoted: boolean;
  /** False for a phrase whose closing mark is missing, and for a word with nothing behind it. */
  readonly closed: boolean;
  readonly span: Span;
}

/**
 * Understands a query: words, "phrases", `speaker:`, `source:`, `before:` and `after:` a date (2024, 2024-03 or
 * 2024-03-05), `in:quotations`; values with spaces in quotation marks, typographic ones too. Total: what cannot be
 * understood comes back as `unclear`, and a phrase without its closing mark ends with the query.
 */
export function parseQuery(query: string): TextQuery {
  const parts: QueryPart[] = [];
  let open = -1;
  for (const { closed, ...piece } of piecesOf(query.slice(0, LONGEST_QUERY))) {
    const meaning = meaningOf(piece);
    if (meaning === null || parts.length === MOST_PARTS) continue;
    parts.push({ ...meaning, span: piece.span });
    if (!closed && 'forms' in meaning) open = parts.length - 1;
  }
  return { parts, open };
}

function piecesOf(query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const skipSpace = () => {
    while (at < query.length && SPACE.test(query[at]!)) at += 1;
  };
  for (skipSpace(); at < query.length; skipSpace()) {
    const start = at;
    const keyword = keywordAt(query, at);
    if (keyword !== null) {
      at += keyword.length;
      skipSpace();
    }
    const value = valueAt(query, at);
    at = value.end;
    const span = { start, end: at };
    const { text, quoted, closed } = value;
    pieces.push({ keyword: keyword?.keyword ?? null, value: text, quoted, closed, span });
  }
  return pieces;
}

/** The keyword that starts here, with the length of it and its colon. */
function keywordAt(query: string, at: number): { keyword: SearchKeyword; length: number } | null {
  const found = /^([a-z]{2,7})\s?:/iu.exec(query.slice(at, at + 9));
  const keyword = found === null ? undefined : KEYWORDS.get(found[1]!.toLowerCase());
  return keyword === undefined ? null : { keyword, length: found![0].length };
}

function valueAt(
  query: string,
  at: number,
): { text: string; quoted: boolean; closed: boolean; end: number } {
  const closing = MARKS.get(query[at] ?? '');
  if (closing === undefined) {
    let end = at;
    while (end < query.length && !SPACE.test(query[end]!) && !MARKS.has(query[end]!)) end += 1;
    return { text: query.slice(at, end), quoted: false, closed: end < query.length, end };
  }
  let end = at + 1;
  while (end < query.length && query[end] !== closing && query[end] !== '"') end += 1;
  const closed = end < query.length;
  return { text: query.slice(at + 1, end), quoted: true, closed, end: closed ? end + 1 : end };
}

function meaningOf({ keyword, value, quoted }: Omit<Piece, 'closed'>): QueryMeaning | null {
  const text = value.trim();
  switch (keyword) {
    case null: {
      const forms = formsOf(text);
      if (forms.length === 0) return null;
      // Words that punctuation joins ("co-operate") stand next to each other.
      return { kind: quoted || forms.length > 1 ? 'phrase' : 'word', text, forms };
    }
    case 'speaker':
    case 'source': {
      const forms = formsOf(keyword === 'source' ? text.replaceAll('.', ' ') : text);
      return forms.length === 0
        ? { kind: 'unclear', text, about: keyword }
        : { kind: keyword, text, forms };
    }
    case 'before':
    case 'after': {
      const day = firstDay(text);
      if (day === null) return { kind: 'unclear', text, about: keyword };
      return { kind: keyword === 'before' ? 'before' : 'from', text, day };
    }
    case 'in': {
      const place = PLACES.get(text.toLowerCase());
      if (place === undefined) return { kind: 'unclear', text, about: keyword };
      return { kind: 'in', text, place };
    }
    default:
      return keyword satisfies never;
  }
}

function formsOf(text: string): string[] {
  return textWords(text).map((word) => word.form);
}

/** The first day of a year, a month or a day as YYYY-MM-DD; `null` where it is no date. */
function firstDay(text: string): string | null {
  const found = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:T\S*)?)?)?$/u.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${found[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
