import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  PLURAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import type { PartOfSpeech, PlainWord } from './plain-word.ts';

const opensNoun = (part: PartOfSpeech | undefined) => part === 'determiner' || part === 'adjective';

/** A form in -ing: a noun or adjective after a determiner, else a gerund. */
export function gerund(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
): PartOfSpeech {
  const alone = standsAlone(words[i - 1]) && CUE_VERBS.has(words[i]!.norm);
  if ((opensNoun(before[i - 1]) && !alone) || followsPossessive(words, i, before))
    return isContent(words[i + 1]) && !isCloser(words, i + 1) ? 'adjective' : 'noun';
  return 'gerund';
}

/** A past form: an adjective before its noun ("the called election"), else a verb. */
export function past(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
): PartOfSpeech {
  const last = before[i - 1];
  const next = words[i + 1];
  const attributive =
    (last === 'determiner' && !STANDALONE.test(words[i - 1]!.norm)) ||
    (last === 'adjective' && !isShare(words, i)) ||
    followsPossessive(words, i, before) ||
    last === 'preposition';
  const inverted =
    last === 'verb' && CUE_VERBS.has(words[i - 1]!.norm) && words[i - 2]?.kind === 'quotation';
  const alleged = words[i]!.norm === 'alleged' && last === 'adjective';
  if ((attributive || inverted || alleged) && isContent(next)) return 'adjective';
  if (
    attributive &&
    last === 'determiner' &&
    /^(?:a|an|the|his|her|its|their)$/.test(words[i - 1]!.norm)
  )
    return 'noun';
  return 'verb';
}

/** Determiners that stand for a person by themselves. */
const STANDALONE =
  /^(?:this|that|these|those|both|many|some|all|few|several|others|another|one|two|three|four|five|six|seven|eight|nine|ten|either|neither|most|each)$/;

const standsAlone = (word: PlainWord | undefined) =>
  word !== undefined && (STANDALONE.test(word.norm) || word.tags.has('Value'));

/** A present form: a verb after its subject, "to" or a modal; a noun after a determiner, adjective or preposition. */
export function present(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
  norm: string,
): PartOfSpeech {
  const last = before[i - 1];
  const lastWord = words[i - 1];
  const next = words[i + 1];
  const third = /[^sui]s$/.test(norm);
  if (lastWord?.norm === 'to') return third || words[i - 2]?.norm === 'according' ? 'noun' : 'base';
  if (norm === 'say' && last !== 'auxiliary' && !(opensNoun(last) && !standsAlone(lastWord)))
    return 'verb';
  if (last === 'auxiliary')
    return /^(?:am|is|are|was|were|be|been|being|'s|'re|'m|has|have|had|'ve)$/.test(lastWord!.norm)
      ? 'noun'
      : 'base';
  if (last === 'adverb' && before[i - 2] === 'auxiliary' && !third) return 'base';
  if (opensNoun(last))
    return last === 'determiner' && STANDALONE.test(lastWord!.norm) && followsLikeObject(next)
      ? 'verb'
      : 'noun';
  if (followsPossessive(words, i, before)) return 'noun';
  if (last === 'preposition') return 'noun';
  if (last === 'noun' && SAYS_ONLY.test(norm) && opensClause(next)) return 'verb';
  if (last === 'pronoun' || last === 'relative') {
    if (last === 'pronoun' && /^(?:him|them|me|us|her)$/.test(lastWord!.norm)) return 'base';
    return 'verb';
  }
  if (
    next !== undefined &&
    (AUXILIARIES.has(next.norm) || isSurelyVerb(next)) &&
    (last === 'noun' || last === undefined)
  )
    return 'noun';
  if (last === 'verb' || last === 'gerund' || last === 'base') return 'noun';
  if (third)
    return last === 'noun' ||
      last === 'subordinator' ||
      last === 'adverb' ||
      lastWord?.kind === 'punctuation' ||
      lastWord?.kind === 'quotation'
      ? thirdAfterNoun(words, i)
      : 'noun';
  const plural =
    last === 'noun' &&
    (lastWord!.norm.endsWith('s') ||
      PLURAL_PRONOUNS.has(lastWord!.norm) ||
      lastWord!.tags.has('Plural') ||
      before[i - 2] === 'subordinator');
  if (plural || last === 'subordinator' || last === 'adverb')
    return followsLikeObject(next) || CUE_VERBS.has(norm) ? 'verb' : 'noun';
  if (lastWord?.kind === 'punctuation' || lastWord?.kind === 'quotation')
    return followsLikeObject(next) ? 'verb' : 'noun';
  return 'noun';
}

/** Third persons that are hardly ever nouns. */
const SAYS =
  /^(?:says|tells|asks|writes|adds|argues|describes|insists|explains|acknowledges|admits|concedes|contends|maintains|suggests|asserts|alleges|predicts|denies|declares|announces|complains|believes)$/;

/** "the senator claims that": a verb; "tax claims were": a noun. */
function thirdAfterNoun(words: readonly PlainWord[], i: number): PartOfSpeech {
  const { tags, norm } = words[i]!;
  if (SAYS.test(norm)) return 'verb';
  const next = words[i + 1];
  if (next?.norm === 'of' || next?.norm === 'for' || next?.norm === 'and')
    return tags.has('Noun') ? 'noun' : 'verb';
  if (followsLikeObject(next)) return 'verb';
  if (isContent(next) && !CUE_VERBS.has(norm)) return 'noun';
  return tags.has('Noun') ? 'noun' : 'verb';
}

/** What follows a verb rather than a noun: an object, a clause, a quotation, a name. */
function followsLikeObject(next: PlainWord | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === 'quotation') return true;
  return (
    DETERMINERS.has(next.norm) ||
    SUBJECT_PRONOUNS.has(next.norm) ||
    /^(?:that|to|him|them|me|us|her|how|why|what|whether|if|when|where|there)$/.test(next.norm) ||
    /^\p{Lu}/u.test(next.text)
  );
}

/** After the "'s" of a possessor; not after that of "he's". */
function followsPossessive(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
): boolean {
  const norm = words[i - 1]?.norm;
  return (norm === "'s" || norm === "'" || norm === '’') && before[i - 1] !== 'auxiliary';
}

/** "six in 10 said": a share of people stands for them; "the 10 suggested routes" are none. */
function isShare(words: readonly PlainWord[], i: number): boolean {
  const counted = /^(?:the|these|those)$/.test(words[i - 2]?.norm ?? '');
  return CUE_VERBS.get(words[i]!.norm)?.cueClass === 'say' && isAmount(words[i - 1]) && !counted;
}

const isAmount = (word: PlainWord | undefined) =>
  word !== undefined &&
  (word.tags.has('Value') || /\d|^(?:half|thirds?|quarters?)$/.test(word.norm));

/** Verbs of speech whose plain form is hardly ever a noun, so that they follow any noun ("the data suggest that"). */
const SAYS_ONLY =
  /^(?:tell|argue|suggest|explain|acknowledge|admit|concede|insist|assert|allege|contend|maintain|predict|deny|emphasi[sz]e|confirm|describe|complain|declare|announce|believe|write|caution|recall)$/;

/** What opens a clause after its verb. */
function opensClause(next: PlainWord | undefined): boolean {
  return (
    next !== undefined &&
    (SUBJECT_PRONOUNS.has(next.norm) ||
      DETERMINERS.has(next.norm) ||
      /^(?:that|how|why|what|whether|there)$/.test(next.norm))
  );
}

/** A noun, adjective or name by its tags alone. */
export function isContent(word: PlainWord | undefined): boolean {
  if (word === undefined || word.kind !== 'word' || SUBJECT_PRONOUNS.has(word.norm)) return false;
  if (
    AUXILIARIES.has(word.norm) ||
    SUBORDINATORS.has(word.norm) ||
    PREPOSITIONS.has(word.norm) ||
    ADVERBS.has(word.norm) ||
    DETERMINERS.has(word.norm)
  )
    return false;
  if (isSurelyVerb(word)) return false;
  return (
    word.tags.has('Noun') ||
    word.tags.has('Adjective') ||
    word.tags.has('Infinitive') ||
    /^\p{Lu}/u.test(word.text)
  );
}

function isSurelyVerb(word: PlainWord): boolean {
  const cue = CUE_VERBS.get(word.norm);
  return (
    (cue !== undefined &&
      (cue.form === 'past' || /^(?:says?|tells|asks|writes|adds|argues)$/.test(word.norm))) ||
    (word.tags.has('PastTense') && !word.tags.has('Adjective'))
  );
}

const isCloser = (words: readonly PlainWord[], i: number) =>
  /^(?:that|to)$/.test(words[i]?.norm ?? '');
