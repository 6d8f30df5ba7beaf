/** Words that titles write small. */
const MINOR =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|from|with|into|onto|over|upon|than|that|is|as|it|about|after|before|under|between|through|without|against)$/;

/**
 * True for words written like the title of a work ("Dancing with the Tide"): two words or more, the first and all that are not
 * small words with a capital, no comma or colon that goes on with a clause, and nobody who says "I".
 */
export function isTitle(words: string): boolean {
  if (/[;:]|,\s\p{Ll}|[.!?]\s|\bI\b/u.test(words)) return false;
  const parts = words.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const capital = (part: string) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(part);
  const capitals = parts.filter(capital).length;
  return (
    capitals >= 2 &&
    capital(parts[0]!) &&
    parts.every((part) => capital(part) || MINOR.test(part.replace(/[^\p{L}]/gu, '').toLowerCase()))
  );
}
