import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import type { Item } from './carrier.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BE = set("am is are was were be been being 's 're 'm isn't aren't wasn't weren't");
const HAVE = set("have has had having 've haven't hasn't hadn't");
const DO = set("do does did don't doesn't didn't");
const MODAL = set(
  "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't mightn't mustn't shouldn't",
);
const DETERMINERS = set(
  'the a an this that these those his her its their my our your some any many most several few both all each every ' +
    'another other no one two three four five six seven eight nine ten either neither',
);
const PREPOSITIONS = set(
  'of for from at in with to on by about against after before during under over between among through into onto via ' +
    'outside inside near around across toward towards behind since until despite without within as per like than upon ' +
    'amid amidst throughout following regarding off up out down',
);
const SUBORDINATORS = set(
  'that if when while because although though whereas whether how why where what as after before since until unless once so but yet or nor and',
);
const RELATIVES = set('who whom which whose that');
const PRONOUNS = set(
  'i you he she it we they who everyone everybody someone somebody nobody one others many some both',
);
const ADVERBS = set(
  'also then later just now never not again once even still already often always only too soon first instead further ' +
    'thus therefore however meanwhile earlier recently rather simply perhaps maybe almost quite very so yesterday today ' +
    "tonight tomorrow back ahead n't repeatedly since ever here there",
);
const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april ' +
    'june july august september october november december mon tues wed thurs fri sat sun',
);
const TIME_NOUNS = set(
  'week weeks month months year years day days night morning afternoon evening weekend hour hours summer winter spring autumn fall',
);

export const isBe = (item: Item | undefined) => item !== undefined && BE.has(item.norm);
export const isHave = (item: Item | undefined) => item !== undefined && HAVE.has(item.norm);
export const isDo = (item: Item | undefined) => item !== undefined && DO.has(item.norm);
export const isModal = (item: Item | undefined) => item !== undefined && MODAL.has(item.norm);
export const isAuxiliary = (item: Item | undefined) =>
  isBe(item) || isHave(item) || isDo(item) || isModal(item);
export const isDeterminer = (item: Item | undefined) =>
  item !== undefined && DETERMINERS.has(item.norm);
export const isPreposition = (item: Item | undefined) =>
  item !== undefined && PREPOSITIONS.has(item.norm);
export const isSubordinator = (item: Item | undefined) =>
  item !== undefined && SUBORDINATORS.has(item.norm);
export const isRelative = (item: Item | undefined) =>
  item !== undefined && RELATIVES.has(item.norm);
export const isComma = (item: Item | undefined) => item !== undefined && item.norm === ',';
export const isDash = (item: Item | undefined) =>
  item !== undefined && /^(?:[–—-]|-{2,})$/.test(item.norm);
export const isColon = (item: Item | undefined) => item !== undefined && item.norm === ':';
export const isQuotation = (item: Item | undefined) => item?.kind === 'quotation';
export const isNegation = (item: Item | undefined) =>
  item !== undefined &&
  (/^(?:not|never|nor|neither)$/.test(item.norm) || item.norm.endsWith("n't"));

/** A personal or indefinite pronoun that can be the subject of a reporting verb. */
export const isPronoun = (item: Item | undefined) => item !== undefined && PRONOUNS.has(item.norm);

/** Written with a capital, whatever the reason. */
export const isCapital = (item: Item | undefined) =>
  item !== undefined && /^\p{Lu}/u.test(item.text);

export const isAdverb = (item: Item | undefined) =>
  item !== undefined &&
  (ADVERBS.has(item.norm) ||
    (/..ly$/.test(item.norm) &&
      !/^(?:family|ally|reply|july|italy|only|assembly|rally|bully)$/.test(item.norm) &&
      !isCapital(item)));

/** A word that says when: a weekday, "yesterday", "last week". */
export const isTime = (item: Item | undefined) =>
  item !== undefined && (TIME_WORDS.has(item.norm.replace(/\.$/, '')) || TIME_NOUNS.has(item.norm));

/** Can be part of a noun phrase: noun, name, adjective, determiner, number, possessive. */
export function isNominal(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'quotation') return false;
  if (item.norm === "'s" || item.norm === "'" || item.norm === '’' || item.norm === '&')
    return true;
  if (item.kind !== 'word') return false;
  if (isAuxiliary(item) || isSubordinator(item) || isAdverb(item) || isRelative(item))
    return isDeterminer(item);
  if (isPreposition(item) && !isDeterminer(item)) return false;
  if (isCapital(item)) return true;
  if (isDeterminer(item)) return true;
  const verb = CUE_VERBS.get(item.norm);
  if (
    verb !== undefined &&
    (verb.form === 'past' || item.tags.has('Verb')) &&
    !NOUNS_TOO.test(item.norm)
  )
    return false;
  if (
    item.tags.has('Noun') ||
    item.tags.has('Adjective') ||
    item.tags.has('Value') ||
    item.tags.has('Determiner')
  )
    return true;
  if (item.tags.has('Verb'))
    return item.tags.has('Gerund')
      ? false
      : !item.tags.has('PastTense') && !item.tags.has('PresentTense');
  return (
    !item.tags.has('Preposition') && !item.tags.has('Conjunction') && !item.tags.has('QuestionWord')
  );
}

const NOUNS_TOO =
  /^(?:report|reports|claim|claims|call|calls|state|states|note|notes|post|posts|demand|demands|question|questions|comment|comments|attack|attacks|support|hope|hopes|view|views|offer|project|list|study|plan|plans|need|judge|command|counsel)$/;

/** A finite verb, as far as one word shows it. */
export function isFiniteVerb(item: Item | undefined): boolean {
  if (item === undefined || item.kind !== 'word') return false;
  if (isAuxiliary(item))
    return (
      item.norm !== 'be' && item.norm !== 'been' && item.norm !== 'being' && item.norm !== 'having'
    );
  const cue = CUE_VERBS.get(item.norm);
  if (cue !== undefined && (cue.form === 'past' || cue.form === 'third') && !isCapital(item))
    return true;
  if (isCapital(item) || isDeterminer(item) || isPreposition(item)) return false;
  return item.tags.has('Verb') && !item.tags.has('Gerund');
}
