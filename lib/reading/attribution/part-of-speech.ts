import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CLOSED_NOUNS,
  DETERMINERS,
  PLURAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';

/**
 * What a word does in its sentence: name or noun, adjective, determiner, pronoun, finite verb, auxiliary, gerund,
 * base form, adverb, preposition, subordinator or conjunction, relative pronoun, anything else.
 */
export type PartOfSpeech =
  | 'noun'
  | 'adjective'
  | 'determiner'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'gerund'
  | 'base'
  | 'adverb'
  | 'preposition'
  | 'subordinator'
  | 'relative'
  | 'other';

/** What is needed of a word to tell its part of speech. */
export interface PlainWord {
  readonly kind: 'word' | 'punctuation' | 'quotation';
  readonly norm: string;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/**
 * Tells the parts of speech of one sentence. The tagger's tags are one vote; the words around a form that is both
 * noun and verb ("claims", "campaign") are the other.
 */
export function partsOfSpeech(words: readonly PlainWord[]): PartOfSpeech[] {
  const found: PartOfSpeech[] = [];
  for (let i = 0; i < words.length; i += 1) found.push(partOf(words, i, found));
  return found;
}

function partOf(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
): PartOfSpeech {
  const word = words[i]!;
  if (word.kind === 'quotation') return 'other';
  if (word.kind === 'punctuation') return /^['’&]$/.test(word.norm) ? 'noun' : 'other';
  const closed = closedClass(words, i, before);
  if (closed !== null) return closed;
  if (/^\p{Lu}/u.test(word.text)) return capital(words, i, before);
  return open(words, i, before);
}

function closedClass(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
): PartOfSpeech | null {
  const { norm, text } = words[i]!;
  const next = words[i + 1];
  if (norm === "'s") return isCliticHost(before[i - 1]) ? 'auxiliary' : 'noun';
  if (norm === 'that') return thatClass(words, i, before);
  if (/^(?:who|whom|whose|which)$/.test(norm)) return 'relative';
  if (norm === 'there' && next !== undefined && AUXILIARIES.has(next.norm)) return 'pronoun';
  if (norm === 'us' && text === 'US') return 'noun';
  if (norm === 'may' && text === 'May' && i > 0) return 'noun';
  if (norm === 'will' && text === 'Will' && i > 0) return 'noun';
  if (norm === 'since' && before[i - 1] === 'auxiliary') return 'adverb';
  if (/^(?:about|around|over|under)$/.test(norm) && isAmount(next)) return 'adverb';
  if (AUXILIARIES.has(norm)) return 'auxiliary';
  if (SUBJECT_PRONOUNS.has(norm)) return 'pronoun';
  if (/^(?:him|them|me|us|himself|herself|themselves|itself|myself)$/.test(norm)) return 'pronoun';
  if (norm === 'her' && !isContent(next)) return 'pronoun';
  if (DETERMINERS.has(norm)) return 'determiner';
  if (norm === 'like' && before[i - 1] === 'auxiliary') return 'base';
  if (SUBORDINATORS.has(norm)) return 'subordinator';
  if (PREPOSITIONS.has(norm)) return 'preposition';
  if (ADVERBS.has(norm)) return 'adverb';
  if (CLOSED_NOUNS.has(norm)) return 'noun';
  if (/^(?:clear|sure|own|certain|aware)$/.test(norm)) return 'adjective';
  return null;
}

/** A number, "half" or "a third": what "about" before it makes vaguer. */
function isAmount(word: PlainWord | undefined): boolean {
  return (
    word !== undefined &&
    (word.tags.has('Value') || /^(?:half|one|two|three|a)$|\d/.test(word.norm)) &&
    word.norm !== 'a'
  );
}

const isCliticHost = (part: PartOfSpeech | undefined) =>
  part === 'pronoun' || part === 'relative' || part === 'subordinator' || part === 'adverb';

/** "that" after a verb or noun opens a clause; before a finite verb it is a relative pronoun; else it points. */
function thatClass(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
): PartOfSpeech {
  const next = words[i + 1];
  if (next === undefined || next.kind !== 'word')
    return next?.kind === 'quotation' || next?.norm === ',' ? 'subordinator' : 'pronoun';
  const last = before[i - 1];
  if (AUXILIARIES.has(next.norm) || CUE_VERBS.get(next.norm)?.form === 'past')
    return last === 'noun' ? 'relative' : 'pronoun';
  if (last === undefined || last === 'preposition') return 'determiner';
  return 'subordinator';
}

function capital(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
): PartOfSpeech {
  if (i > 0 && words[i - 1]!.kind !== 'quotation' && words[i - 1]!.norm !== ':') return 'noun';
  const { tags, norm } = words[i]!;
  if (tags.has('Person') || tags.has('Place') || tags.has('Organization') || tags.has('ProperNoun'))
    return 'noun';
  if (tags.has('Gerund') || (/ing$/.test(norm) && tags.has('Verb'))) return 'gerund';
  const verb = CUE_VERBS.get(norm);
  if (verb !== undefined && (verb.form === 'past' || verb.form === 'third')) return 'verb';
  if (/ly$/.test(norm)) return 'adverb';
  if (tags.has('PastTense') && /ed$/.test(norm)) return 'verb';
  if (tags.has('Adjective') && before.length === 0) return 'adjective';
  return 'noun';
}

function open(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
): PartOfSpeech {
  const { norm, tags } = words[i]!;
  if (tags.has('Value')) return 'adjective';
  if (
    /..ly$/.test(norm) &&
    !/^(?:family|ally|reply|italy|assembly|rally|bully|likely|friendly|early|elderly|daily|weekly|monthly)$/.test(
      norm,
    )
  )
    return 'adverb';
  const cue = CUE_VERBS.get(norm);
  if (cue?.form === 'gerund' || (tags.has('Gerund') && /ing$/.test(norm)))
    return gerund(words, i, before);
  if (
    cue?.form === 'past' ||
    cue?.form === 'participle' ||
    tags.has('PastTense') ||
    tags.has('Participle')
  )
    return past(words, i, before);
  if (cue !== undefined || tags.has('Verb')) return present(words, i, before, norm);
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Preposition')) return 'preposition';
  if (tags.has('Conjunction')) return 'subordinator';
  return 'noun';
}

const opensNoun = (part: PartOfSpeech | undefined) => part === 'determiner' || part === 'adjective';

function gerund(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
): PartOfSpeech {
  if (opensNoun(before[i - 1]) || isPossessive(words[i - 1]))
    return isContent(words[i + 1]) && !isCloser(words, i + 1) ? 'adjective' : 'noun';
  return 'gerund';
}

function past(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
): PartOfSpeech {
  const last = before[i - 1];
  const next = words[i + 1];
  const attributive =
    (last === 'determiner' && !STANDALONE.test(words[i - 1]!.norm)) ||
    last === 'adjective' ||
    isPossessive(words[i - 1]) ||
    last === 'preposition';
  const inverted =
    last === 'verb' && CUE_VERBS.has(words[i - 1]!.norm) && words[i - 2]?.kind === 'quotation';
  if ((attributive || inverted) && isContent(next)) return 'adjective';
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

const standsAlone = (word: PlainWord) => STANDALONE.test(word.norm) || word.tags.has('Value');

/** A present form: a verb after its subject, "to" or a modal; a noun after a determiner, adjective or preposition. */
function present(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
  norm: string,
): PartOfSpeech {
  const last = before[i - 1];
  const lastWord = words[i - 1];
  const next = words[i + 1];
  const third = /[^sui]s$/.test(norm);
  if (lastWord?.norm === 'to') return third ? 'noun' : 'base';
  if (norm === 'say' && last !== 'auxiliary' && !(opensNoun(last) && !standsAlone(lastWord!)))
    return 'verb';
  if (last === 'auxiliary')
    return /^(?:am|is|are|was|were|be|been|being|'s|'re|'m|has|have|had|'ve)$/.test(lastWord!.norm)
      ? 'noun'
      : 'base';
  if (last === 'adverb' && before[i - 2] === 'auxiliary' && !third) return 'base';
  if (
    opensNoun(last) &&
    !(last === 'determiner' && STANDALONE.test(lastWord!.norm) && followsLikeObject(next))
  )
    return 'noun';
  if (isPossessive(lastWord) || last === 'preposition') return 'noun';
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
    (/s$/.test(lastWord!.norm) ||
      PLURAL_PRONOUNS.has(lastWord!.norm) ||
      lastWord!.tags.has('Plural') ||
      before[i - 2] === 'subordinator');
  if (plural || last === 'subordinator' || last === 'adverb')
    return followsLikeObject(next) || CUE_VERBS.has(norm) ? 'verb' : 'noun';
  if (lastWord?.kind === 'punctuation' || lastWord?.kind === 'quotation')
    return followsLikeObject(next) ? 'verb' : 'noun';
  return 'noun';
}

/** "the senator claims that": a verb; "tax claims were": a noun. */
function thirdAfterNoun(words: readonly PlainWord[], i: number): PartOfSpeech {
  const { tags, norm } = words[i]!;
  if (
    norm === 'says' ||
    norm === 'tells' ||
    norm === 'asks' ||
    norm === 'writes' ||
    norm === 'adds' ||
    norm === 'argues'
  )
    return 'verb';
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

const isPossessive = (word: PlainWord | undefined) =>
  word?.norm === "'s" || word?.norm === "'" || word?.norm === '’';

/** A noun, adjective or name by its tags alone. */
function isContent(word: PlainWord | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return false;
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
