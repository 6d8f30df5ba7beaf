import {
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
  SPEAKING_BODIES,
  SPEAKING_TEXTS,
} from '../lexicon/people/organisation-nouns.ts';
import { PLACES } from '../lexicon/people/places.ts';
import { ROLE_NOUNS, ROLE_SUFFIXES } from '../lexicon/people/role-nouns.ts';

/** Words that begin what a noun phrase adds to its head. */
const AFTER_HEAD =
  /,| (?:of|for|from|in|at|on|about|with|to|by|near|who|whom|whose|which|that|close|familiar)\b/;

/** Heads that stand for people without naming them, numbers of them among these ("four in ten", "45 percent"). */
const PEOPLE =
  /^(?:people|persons?|men|women|man|woman|ones?|others?|another|some|many|most|several|few|all|both|sources?|majority|minority|anybody|anyone|everybody|everyone|somebody|someone|nobody|none|those|folks?|crowds?|audiences?|individuals?|guys?|couples?|staff|handfuls?|dozens?|hundreds?|thousands?|millions?|half|third|quarter|percent|percentage|proportion|number|two|three|four|five|six|seven|eight|nine|ten|two-thirds|three-quarters|residents?|figures?|pollsters?|observers?|respondents?|mourners?|partisans?|boosters?|foes?|allies|interviewees?|commenters?|hecklers?|questioners?|assailants?)$/;

/** Endings of nouns for people that no list holds ("theatregoer", "fact-checker"). */
const PEOPLE_SUFFIX = /.(?:goer|checker|watcher|campaigner)$|-year-old$/;

/** Texts beside `SPEAKING_TEXTS` that say something when they stand for themselves. */
const TEXTS =
  /^(?:stor(?:y|ies)|suit|account|footage|index|ranking|projection|estimate|forecast|study|papers?|minutes|correspondence|missive|materials|publication|disclosure|footnote|presentation|report|press|media|coverage|remarks|response|version|timeline|quiz|copy|interview)$/;

/**
 * Whether the words of an unnamed source name somebody, a body of people, or a text: what can say something. Names always
 * may; a word that stands alone is one when `names` holds it in lower case, or when it is known as a place or an
 * organisation. "The deal" and "the drama" are things that a clause is about.
 */
export function canSpeak(source: string, names: ReadonlySet<string> = NO_NAMES): boolean {
  const phrase = source.split(AFTER_HEAD, 1)[0]!.trim();
  if (/(?:^|\s)\p{Lu}[\p{L}\p{N}&.'’-]*(?=\s|$)/u.test(phrase.replace(/^\S+\s?/u, ''))) return true;
  const head = /([\p{L}\p{N}%.’'-]*[\p{L}\p{N}%])[^\p{L}]*$/u.exec(phrase)?.[1];
  if (head === undefined) return false;
  if (/^\p{Lu}/u.test(head) && (phrase !== head || isName(head, names))) return true;
  const word = head.toLowerCase();
  if (word.endsWith('%') || PEOPLE_SUFFIX.test(word)) return true;
  return singulars(word).some(
    (form) =>
      PEOPLE.test(form) ||
      TEXTS.test(form) ||
      ROLE_NOUNS.has(form) ||
      ORGANISATION_HEADS.has(form) ||
      SPEAKING_BODIES.has(form) ||
      SPEAKING_TEXTS.has(form) ||
      ROLE_SUFFIXES.some((suffix) => form.endsWith(suffix)),
  );
}

const NO_NAMES: ReadonlySet<string> = new Set();

function isName(word: string, names: ReadonlySet<string>): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return (
    names.has(plain) ||
    PLACES.has(plain) ||
    KNOWN_ORGANISATIONS.has(plain) ||
    /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu}\S*|\S+\.(?:com|org|net))$/u.test(word)
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
