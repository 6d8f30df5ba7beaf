import {
  ORGANISATION_HEADS,
  SPEAKING_BODIES,
  SPEAKING_TEXTS,
} from '../lexicon/people/organisation-nouns.ts';
import { ROLE_NOUNS, ROLE_SUFFIXES } from '../lexicon/people/role-nouns.ts';

/** Words that begin what a noun phrase adds to its head. */
const AFTER_HEAD =
  /,| (?:of|for|from|in|at|on|about|with|to|by|near|who|whom|whose|which|that|close|familiar)\b/;

/** Heads that stand for people without naming them. */
const PEOPLE =
  /^(?:people|persons?|men|women|man|woman|ones?|others?|some|many|most|several|few|all|both|sources?|majority|anybody|anyone|everybody|everyone|somebody|someone|nobody|none|those|folks?|crowds?|residents?|figures?)$/;

/**
 * Whether the words of an unnamed source name somebody, a body of people, or a text: what can say something. A name
 * (a capital letter) always may. "The deal" and "the drama" are things that a clause is about.
 */
export function canSpeak(source: string): boolean {
  const phrase = source.split(AFTER_HEAD, 1)[0]!.trim();
  if (/(?:^|\s)\p{Lu}[\p{L}.'’-]*(?=\s|$)/u.test(phrase.replace(/^\S+\s?/u, ''))) return true;
  const head = /([\p{L}’'-]+)[^\p{L}]*$/u.exec(phrase)?.[1];
  if (head === undefined) return false;
  if (/^\p{Lu}/u.test(head) && phrase !== head) return true;
  const word = head.toLowerCase();
  return singulars(word).some(
    (form) =>
      PEOPLE.test(form) ||
      ROLE_NOUNS.has(form) ||
      ORGANISATION_HEADS.has(form) ||
      SPEAKING_BODIES.has(form) ||
      SPEAKING_TEXTS.has(form) ||
      ROLE_SUFFIXES.some((suffix) => form.endsWith(suffix)),
  );
}

/** The word itself, and what it may be the plural of. */
function singulars(word: string): string[] {
  return [
    word,
    word.replace(/ies$/, 'y'),
    word.replace(/men$/, 'man'),
    word.replace(/(?:ch|sh|ss|x)es$/, (end) => end.slice(0, -2)),
    word.replace(/s$/, ''),
  ];
}
