import type { Span } from '../model/span.ts';
import { ABBREVIATIONS } from './lexicon/abbreviations.ts';

/** Words that take a contracted verb ("she's", "that'd"): elsewhere 's is a possessive. */
const CLITIC_HOSTS: ReadonlySet<string> = new Set(
  (
    'i you he she it we they who what that there here where how when why this these those let everyone ' +
    'everybody someone somebody nobody'
  ).split(' '),
);

const WORD =
  /[@#]?[\p{L}\p{N}$€£%]+(?:['’&@_‑-][\p{L}\p{N}]+|[.,:/][\p{N}]+|\.(?=\p{L}\p{M}*\.)\p{L}|\p{M}|[\p{L}\p{N}$€£%])*/uy;
const ADDRESS =
  /https?:\/\/[^\s"”“<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net|gov|edu|co\.uk|uk)\b/iy;
const DOTS = /\.{2,}|…+|-{2,}|(?:\. ){2,}\./y;
const SPACE = /[\s\u200b\ufeff\u2060]/;

/** Longest token; no word or address of a story comes near it. */
const MAX_TOKEN = 1_000;

/**
 * Cuts a stretch of text into words, numbers and punctuation marks, in order and without overlap; only white space
 * and zero-width characters are left out. "Reed's" and "she'll" become two tokens, "don't", "U.S." and "Mr." one. What
 * is beyond 1,000 code units, as no word is, is cut into tokens of that length.
 */
export function splitTokens(text: string, stretch: Span): Span[] {
  const found: Span[] = [];
  let at = stretch.start;
  while (at < stretch.end) {
    if (SPACE.test(text[at]!)) {
      at += 1;
      continue;
    }
    const end = Math.min(tokenEnd(text, at), stretch.end);
    while (end - at > MAX_TOKEN) {
      const cut = at + MAX_TOKEN - (isHighSurrogate(text, at + MAX_TOKEN - 1) ? 1 : 0);
      found.push({ start: at, end: cut });
      at = cut;
    }
    pushParts(found, text, at, end);
    at = end;
  }
  return found;
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function tokenEnd(text: string, at: number): number {
  const address = /[\w@h]/.test(text[at]!) ? matchEnd(ADDRESS, text, at) : null;
  if (address !== null) return trimAddress(text, at, address);
  const word = matchEnd(WORD, text, at);
  if (word !== null) return withDot(text, at, word);
  const dots = matchEnd(DOTS, text, at);
  if (dots !== null) return dots;
  if (isDouble(text, at)) return at + 2;
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** '' and `` are one mark. */
function isDouble(text: string, at: number): boolean {
  return /['`’‘]/.test(text[at]!) && text[at + 1] === text[at];
}

function trimAddress(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /[.,;:!?)'’]/.test(text[at - 1]!)) at -= 1;
  return at;
}

/** Takes the full stop of an abbreviation or an initial into the word. */
function withDot(text: string, start: number, end: number): number {
  if (text[end] !== '.' || text[end + 1] === '.') return end;
  const word = text.slice(start, end);
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return end + 1;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return end + 1;
  return ABBREVIATIONS.has(word.toLowerCase().replace(/^.*-/, '')) &&
    /^\p{Lu}|^(?:vs|etc|e\.g|i\.e|p\.m|a\.m)$/u.test(word)
    ? end + 1
    : end;
}

/** Splits off the possessive and contracted verbs. */
function pushParts(found: Span[], text: string, start: number, end: number): void {
  const clitic = /['’](s|ll|re|ve|d|m)$/i.exec(text.slice(start, end));
  if (clitic === null || clitic.index === 0) {
    found.push({ start, end });
    return;
  }
  const host = text.slice(start, start + clitic.index).toLowerCase();
  if (clitic[1]!.toLowerCase() !== 's' && !CLITIC_HOSTS.has(host) && !/^\p{L}+$/u.test(host)) {
    found.push({ start, end });
    return;
  }
  const cut = start + clitic.index;
  found.push({ start, end: cut }, { start: cut, end });
}

/** True where 's after this word is "is" or "has", not a possessive. */
export function takesClitic(norm: string): boolean {
  return CLITIC_HOSTS.has(norm);
}
