/** Where a passage stands in a list of blocks' texts: from a character of one block to one of the same or a later block. */
export interface TextPlace {
  readonly firstBlock: number;
  readonly start: number;
  readonly lastBlock: number;
  readonly end: number;
}

/** The four parts of a text directive; an empty one is not there. */
export interface Directive {
  readonly prefix: string;
  readonly textStart: string;
  readonly textEnd: string;
  readonly suffix: string;
}

/**
 * A text as a browser compares it: without case, and, to be on the safe side, without accents and kinds of quotation
 * marks, each character staying in its place. What is told apart in this form is told apart by every browser.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) {
    const plain = character
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    const marked = MARKS.get(character) ?? plain;
    folded += marked.length === character.length ? marked : character;
  }
  return folded;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
]);

/**
 * The first place that a browser would go to for a directive, by the specification's algorithm: texts are matched
 * within one block and at word boundaries, the context stands right beside them. `texts` are folded. `null`: nowhere.
 */
export function directiveMatch(texts: readonly string[], directive: Directive): TextPlace | null {
  const start = foldText(directive.textStart);
  const prefix = foldText(directive.prefix);
  for (const [block, text] of texts.entries()) {
    for (const at of occurrences(text, start, 0)) {
      if (prefix !== '' && !endsWith(text.slice(0, at), prefix)) continue;
      const found = endOf(texts, directive, block, at + start.length);
      if (found !== null) return { firstBlock: block, start: at, ...found };
    }
  }
  return null;
}

function endOf(
  texts: readonly string[],
  { textEnd, suffix }: Directive,
  block: number,
  after: number,
): Pick<TextPlace, 'lastBlock' | 'end'> | null {
  const wanted = foldText(suffix);
  const fits = (at: number, in_: number) =>
    wanted === '' || startsWith(texts[in_]!.slice(at), wanted);
  if (textEnd === '') return fits(after, block) ? { lastBlock: block, end: after } : null;
  const end = foldText(textEnd);
  for (let last = block; last < texts.length; last += 1) {
    for (const at of occurrences(texts[last]!, end, last === block ? after : 0)) {
      if (fits(at + end.length, last)) return { lastBlock: last, end: at + end.length };
    }
  }
  return null;
}

/** Where whole words stand in a text, from `from` on. */
function* occurrences(text: string, words: string, from: number): Generator<number> {
  let at = text.indexOf(words, from);
  while (at !== -1) {
    if (isBoundary(text, at) && isBoundary(text, at + words.length)) yield at;
    at = text.indexOf(words, at + 1);
  }
}

function endsWith(text: string, words: string): boolean {
  const trimmed = text.trimEnd();
  return trimmed.endsWith(words) && isBoundary(trimmed, trimmed.length - words.length);
}

function startsWith(text: string, words: string): boolean {
  const trimmed = text.trimStart();
  return trimmed.startsWith(words) && isBoundary(trimmed, words.length);
}

const WORD = /[\p{L}\p{N}]/u;

function isBoundary(text: string, at: number): boolean {
  return !(WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? ''));
}
