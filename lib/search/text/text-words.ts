/** A word of a text as the search sees it. */
export interface TextWord {
  /** Lower case, without accents, joiners and a possessive ending; at most `MAX_FORM` code units. */
  readonly form: string;
  /** Half-open UTF-16 offsets into the text given. */
  readonly start: number;
  readonly end: number;
}

/** Longest form; what is longer is no word that anyone searches for. */
export const MAX_FORM = 64;

// Soft hyphens, zero-width characters and marks do not end a word: pages put them anywhere. Full stops, commas,
// apostrophes and "&" join where letters or digits stand on both sides ("U.S", "1,000", "don't", "AT&T").
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]|['’.,&](?=[\p{L}\p{N}]))*/gu;
const PLAIN = /^[a-z0-9]+$/;
const DROPPED = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF.,]+/gu;
const POSSESSIVE = /'s?$/u;

/** The words of a text in order. Total and linear: lone surrogates and white space of any kind are no words. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const found of text.matchAll(WORD)) {
    const form = foldForm(found[0]);
    if (form !== '') {
      words.push({ form, start: found.index, end: found.index + found[0].length });
    }
  }
  return words;
}

/** The form under which a word is found. Empty where nothing is left of it. */
export function foldForm(word: string): string {
  const short = word.length > MAX_FORM * 2 ? word.slice(0, MAX_FORM * 2) : word;
  const lower = short.toLowerCase();
  const plain = PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(DROPPED, '')
        .replaceAll('’', "'")
        .replace(POSSESSIVE, '')
        .toLowerCase();
  return plain.slice(0, MAX_FORM);
}
