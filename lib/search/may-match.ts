/** What a cheap look at a quotation needs. */
export interface Glance {
  readonly words: ReadonlySet<string>;
  readonly prints: ReadonlySet<number>;
}

/** Share of the shorter one's words that a changed quotation keeps at least, tenses and all. */
const LEAST_COMMON = 0.4;

/** Whether two quotations may be the same: a cheap look that spares nearly all pairs the alignment. */
export function mayMatch(one: Glance, other: Glance): boolean {
  const [short, long] = one.words.size <= other.words.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of short.words) if (long.words.has(word)) common += 1;
  if (common >= LEAST_COMMON * short.words.size) return true;
  for (const print of short.prints) if (long.prints.has(print)) return true;
  return false;
}
