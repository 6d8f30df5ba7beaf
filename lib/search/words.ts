/** A word of a text, folded so that forms of the same word are equal. */
export interface Word {
  readonly form: string;
  /** Half-open UTF-16 offsets into the text given. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,&][\p{L}\p{N}]+)*/gu;
const MARKS = /\p{M}+/gu;
const POSSESSIVE = /'s?$/u;

/** The words of a text in order. Numbers are words; punctuation, and the possessive 's, are none. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((found) => ({
    form: foldWord(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Lower case, without accents, possessive and plural endings; either apostrophe is the straight one. */
export function foldWord(word: string): string {
  const plain = word.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('’', "'");
  return withoutPlural(plain.replace(POSSESSIVE, ''));
}

/** The "s-stemmer" of Harman (1991), "How effective is suffixing?": it joins plurals and hardly ever two words. */
function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return /[ae]ies$/u.test(word) ? word : `${word.slice(0, -3)}y`;
  if (word.endsWith('es')) return /[aeo]es$/u.test(word) ? word : word.slice(0, -1);
  return /[us]s$/u.test(word) ? word : word.slice(0, -1);
}
