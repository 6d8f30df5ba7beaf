/** A name in the parts that bibliographies sort by. `given` is empty for a name of one word. */
export interface AuthorName {
  readonly family: string;
  readonly given: string;
}

/**
 * Splits a name as it stands in a byline: the family name is the last word, with the small words before it ("van der
 * Berg") and "Jr" or a numeral after it. Right for most names in English bylines; no more can be known.
 */
export function authorName(name: string): AuthorName {
  const words = name.trim().split(/\s+/u);
  let from = words.length - 1;
  if (from > 1 && /^(?:[js]r\.?|[ivx]+)$/iu.test(words[from]!)) from -= 1;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1]!)) from -= 1;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}
