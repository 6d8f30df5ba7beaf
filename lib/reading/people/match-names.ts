import { NICKNAME_FAMILIES } from '../lexicon/people/nicknames.ts';

/** True where two given names can be one person's: equal, an initial of the other, or short forms of one name. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitials(a) || isInitials(b)) return a[0] === b[0];
  if (isMisspelling(a, b)) return true;
  const families = NICKNAME_FAMILIES.get(a);
  const others = NICKNAME_FAMILIES.get(b);
  if (families === undefined || others === undefined) return false;
  for (const family of families) if (others.has(family)) return true;
  return false;
}

/** Shortest word in which one letter more or less, or another one, passes for a slip. */
const SHORTEST = 6;

/** "Madeleine" and "Madeline": one letter added, left out or changed in a long word. */
export function isMisspelling(a: string, b: string): boolean {
  if (
    a.length < SHORTEST ||
    b.length < SHORTEST ||
    Math.abs(a.length - b.length) > 1 ||
    a[0] !== b[0]
  )
    return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  let k = 0;
  while (k < a.length - i && k < b.length - i && a[a.length - 1 - k] === b[b.length - 1 - k])
    k += 1;
  return Math.max(a.length, b.length) - i - k <= 1 && a.slice(-2) === b.slice(-2);
}

function isInitials(word: string): boolean {
  return (
    word.length === 1 ||
    (word.length === 2 && !/[aeiouy]/.test(word[1]!) && !NICKNAME_FAMILIES.has(word))
  );
}

/**
 * True where two full names (folded words, given name first) can be one person's: one surname, and given names that agree;
 * "Ana Ruiz" and "Ana Maria Ruiz", "Pedro Soto Lima" and "Pedro Soto", or "Soto Lima". Never on the surname alone.
 */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (
    long.length > short.length &&
    short.every((word, i) => word === long[long.length - short.length + i])
  ) {
    return true;
  }
  const surname = short.at(-1)!;
  if (
    !sameSurname(long.at(-1)!, surname) &&
    !(long.length > 2 && long.slice(1).includes(surname) && long[0] === short[0])
  ) {
    return false;
  }
  if (sameGivenName(long[0]!, short[0]!)) return middleAgrees(long, short);
  return (
    long.length > 2 &&
    long.slice(1, -1).some((word) => word.length > 2 && sameGivenName(word, short[0]!))
  );
}

/** Of two names with middle names, these must not contradict each other ("John A. Reed", "John B. Reed"). */
function middleAgrees(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== 3 || b.length !== 3) return true;
  return a[1]![0] === b[1]![0];
}

/** "Thwaite-Jones" and "Thwaitejones" are one; a part of a double name is not the whole. */
function sameSurname(a: string, b: string): boolean {
  return a === b || ((a.includes('-') || b.includes('-')) && plain(a) === plain(b));
}

function plain(word: string): string {
  return word.replaceAll('-', '');
}
