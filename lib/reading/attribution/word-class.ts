import { BE, HAVE, MODALS } from '../lexicon/function-words.ts';
import type { Item } from './carrier.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april ' +
    'june july august september october november december mon tues wed thurs fri sat sun',
);
const TIME_NOUNS = set(
  'week weeks month months year years day days night morning afternoon evening weekend hour hours summer winter spring autumn fall',
);

type Maybe = Item | undefined;

export const isBe = (item: Maybe) =>
  item !== undefined && (BE.has(item.norm) || (item.norm === "'s" && item.pos === 'auxiliary'));
export const isHave = (item: Maybe) => item !== undefined && HAVE.has(item.norm);
export const isModal = (item: Maybe) =>
  item !== undefined && MODALS.has(item.norm) && item.pos === 'auxiliary';
export const isAuxiliary = (item: Maybe) => item?.pos === 'auxiliary';
export const isDeterminer = (item: Maybe) => item?.pos === 'determiner';
export const isPreposition = (item: Maybe) => item?.pos === 'preposition';
export const isSubordinator = (item: Maybe) => item?.pos === 'subordinator';
export const isRelative = (item: Maybe) => item?.pos === 'relative';
export const isAdverb = (item: Maybe) => item?.pos === 'adverb';
export const isPronoun = (item: Maybe) => item?.pos === 'pronoun';
export const isComma = (item: Maybe) => item?.norm === ',';
export const isDash = (item: Maybe) => item !== undefined && /^(?:[–—―~-]|-{2,})$/.test(item.norm);
export const isColon = (item: Maybe) => item?.norm === ':';
export const isQuotation = (item: Maybe) => item?.kind === 'quotation';

export const isNegation = (item: Maybe) =>
  item !== undefined &&
  (/^(?:not|never|nor|neither)$/.test(item.norm) || item.norm.endsWith("n't"));

/** A pronoun in object form, never a subject. */
export const isObjectPronoun = (item: Maybe) =>
  item !== undefined &&
  item.pos === 'pronoun' &&
  /^(?:him|them|me|us|her)$|sel(?:f|ves)$/.test(item.norm);

/** Written with a capital, whatever the reason. */
export const isCapital = (item: Maybe) =>
  item !== undefined && item.kind === 'word' && /^\p{Lu}/u.test(item.text);

/** A word that says when: a weekday, "yesterday", "week". */
export const isTime = (item: Maybe) =>
  item !== undefined && (TIME_WORDS.has(item.norm.replace(/\.$/, '')) || TIME_NOUNS.has(item.norm));

/** Can be part of a noun phrase: noun, name, adjective, determiner, number, possessive. */
export const isNominal = (item: Maybe) =>
  item !== undefined &&
  (item.pos === 'noun' || item.pos === 'adjective' || item.pos === 'determiner');

/** A finite verb, as far as one word shows it. */
export const isFiniteVerb = (item: Maybe) =>
  item !== undefined &&
  (item.pos === 'verb' ||
    (item.pos === 'auxiliary' && !/^(?:be|been|being|having)$/.test(item.norm)));
