/** A quotation as it is compared: folded words, and where an ellipsis breaks them. */
export interface QuotationWords {
  readonly words: readonly string[];
  /** The same words between the ellipses; none is empty. */
  readonly parts: readonly (readonly string[])[];
}

const INSERTION = /\[[^\]]*\]|\([^)]*\)/gu;
const ELLIPSIS = /(?:\.\s?){3,}|…|\s[-–—]{2,}\s/u;
const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;
const MARKS = /\p{M}+/gu;

/** Words compared of a quotation: a page may put anything between two marks. */
const MAX_WORDS = 1000;

/** Sounds that are written down by one paper and left out by the next. */
const FILLERS: ReadonlySet<string> = new Set(['uh', 'um', 'er', 'erm', 'ah', 'eh']);

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
);

/** What a contraction stands for; 's is left out, as it may be "is", "has" or a possessive. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:can't|cannot)$/u, 'can not'],
  [/^won't$/u, 'will not'],
  [/^shan't$/u, 'shall not'],
  [/n't$/u, ' not'],
  [/'re$/u, ' are'],
  [/'ve$/u, ' have'],
  [/'ll$/u, ' will'],
  [/'m$/u, ' am'],
  [/'d$/u, ' would'],
  [/'s?$/u, ''],
];

/** British spellings to American ones, by ending or whole word. The aim is equality, not a correct word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L}{3,})is(e|ed|es|ing|ation|ations)$/u, '$1iz$2'],
  [/^(\p{L}{3,})our(s|ed|ing|able|ite|ites|ful|ly)?$/u, '$1or$2'],
  [/^(\p{L}*[bt])re(s|d)?$/u, '$1er$2'],
  [/([aeiou])ll(ed|ing|er|ers)$/u, '$1l$2'],
  [/^(\p{L}{3,})ence(s|less)?$/u, '$1ense$2'],
  [/^programme(s?)$/u, 'program$1'],
  [/^gr[ae]y/u, 'gray'],
  [/^(to|for|back|after|up)wards$/u, '$1ward'],
  [/^whilst$/u, 'while'],
  [/^amongst$/u, 'among'],
  [/^judgement/u, 'judgment'],
  [/^ok$/u, 'okay'],
];

/**
 * The words of a quotation without punctuation, insertions in brackets, fillers and differences of spelling. Of a very
 * long one only the first thousand or so.
 */
export function quotationWords(text: string): QuotationWords {
  const plain = text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll(/[’‘`]/gu, "'")
    .replaceAll(/\bper cent\b|%/gu, ' percent')
    .replace(INSERTION, ' ');
  const parts: string[][] = [];
  let left = MAX_WORDS;
  for (const part of plain.split(ELLIPSIS)) {
    const words = (part.match(WORD) ?? []).slice(0, left).flatMap(foldedForms);
    if (words.length > 0) parts.push(words);
    left -= words.length;
    if (left <= 0) break;
  }
  return { words: parts.flat(), parts };
}

function foldedForms(word: string): string[] {
  const contraction = CONTRACTIONS.find(([pattern]) => pattern.test(word));
  const whole = contraction === undefined ? word : word.replace(...contraction);
  return whole
    .split(' ')
    .filter((form) => form !== '' && !FILLERS.has(form))
    .map((form) => NUMBERS.get(form) ?? americanForm(form.replaceAll(',', '')));
}

function americanForm(form: string): string {
  const spelling = SPELLINGS.find(([pattern]) => pattern.test(form));
  return spelling === undefined ? form : form.replace(...spelling);
}
