import { directiveMatch, foldText, type Directive, type TextPlace } from './directive-match.ts';

/** Longer passages are named by their first and last words; browsers take up to 300 characters of exact text. */
const MAX_EXACT = 200;
/** Words that stand for each end of a long passage, fewest first. */
const END_WORDS = [4, 6, 9];
/** Words of context tried before giving up on a passage that stands twice. */
const MAX_CONTEXT = 8;

/**
 * The text directive (`text=…`, WICG "URL Fragment Text Directives") that leads to exactly this place and to no other
 * of the page, tried against the page's text. `null`: none can be made, as the same words in the same surroundings
 * stand earlier.
 */
export function textDirective(blocks: readonly string[], wanted: TextPlace): string | null {
  const place = trimToWords(blocks, wanted);
  if (place === null) return null;
  const texts = blocks.map(foldText);
  for (const [textStart, textEnd] of spellings(blocks, place)) {
    for (const [prefix, suffix] of contexts(blocks, place)) {
      const directive: Directive = { prefix, textStart, textEnd, suffix };
      const found = directiveMatch(texts, directive);
      if (found !== null && isSame(found, place)) return write(directive);
    }
  }
  return null;
}

/** The exact words, or their two ends. */
function* spellings(
  blocks: readonly string[],
  { firstBlock, start, lastBlock, end }: TextPlace,
): Generator<readonly [textStart: string, textEnd: string]> {
  const exact = blocks[firstBlock]!.slice(start, end);
  if (firstBlock === lastBlock && exact.length <= MAX_EXACT) yield [exact, ''];
  const head = firstBlock === lastBlock ? exact : blocks[firstBlock]!.slice(start);
  const tail = firstBlock === lastBlock ? exact : blocks[lastBlock]!.slice(0, end);
  for (const count of END_WORDS) {
    const first = wordsOf(head).slice(0, count).join(' ');
    const last = wordsOf(tail).slice(-count).join(' ');
    const apart = firstBlock !== lastBlock || first.length + last.length < exact.length;
    if (apart && first !== '' && last !== '') yield [first, last];
  }
}

/** Nothing, then ever more words before, then after, then on both sides. */
function* contexts(
  blocks: readonly string[],
  { firstBlock, start, lastBlock, end }: TextPlace,
): Generator<readonly [prefix: string, suffix: string]> {
  yield ['', ''];
  const before = wordsOf(blocks[firstBlock]!.slice(0, start));
  const after = wordsOf(blocks[lastBlock]!.slice(end));
  for (let n = 1; n <= Math.min(MAX_CONTEXT, before.length); n += 1) {
    yield [before.slice(-n).join(' '), ''];
  }
  for (let n = 1; n <= Math.min(MAX_CONTEXT, after.length); n += 1) {
    yield ['', after.slice(0, n).join(' ')];
    if (n <= before.length) yield [before.slice(-n).join(' '), after.slice(0, n).join(' ')];
  }
}

/** Marks at the ends are left to the page: browsers match whole words. `null` where no word is left. */
function trimToWords(blocks: readonly string[], place: TextPlace): TextPlace | null {
  const { firstBlock, lastBlock } = place;
  const first = blocks[firstBlock]?.slice(place.start);
  const last = blocks[lastBlock]?.slice(0, place.end);
  if (first === undefined || last === undefined) return null;
  const lead = /[\p{L}\p{N}]/u.exec(first)?.index;
  const trail = /[^\p{L}\p{N}]*$/u.exec(last)?.[0].length ?? 0;
  if (lead === undefined) return null;
  const start = place.start + lead;
  const end = place.end - trail;
  return firstBlock === lastBlock && end <= start ? null : { ...place, start, end };
}

function isSame(a: TextPlace, b: TextPlace): boolean {
  return (
    a.firstBlock === b.firstBlock &&
    a.start === b.start &&
    a.lastBlock === b.lastBlock &&
    a.end === b.end
  );
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function write({ prefix, textStart, textEnd, suffix }: Directive): string {
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(textStart),
    ...(textEnd === '' ? [] : [encode(textEnd)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/** The dash means something in a directive; comma and ampersand are encoded anyway. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}
