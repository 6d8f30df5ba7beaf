import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CLOSED_NOUNS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import type { PartOfSpeech, PlainWord } from './plain-word.ts';
import { gerund, isContent, past, present } from './verb-or-noun.ts';

/**
 * Tells the parts of speech of one sentence. The tagger's tags are one vote; the words around a form that is both
 * noun and verb ("claims", "campaign") are the other.
 */
export function partsOfSpeech(words: readonly PlainWord[]): PartOfSpeech[] {
  const found: PartOfSpeech[] = [];
  const headline = isHeadline(words);
  for (let i = 0; i < words.length; i += 1) found.push(partOf(words, i, found, headline));
  return found;
}

/** A word this long is written small in a sentence, unless it is a name, and large in a headline. */
const LONG_WORD = 4;

/** "Harbour Chief Says Ferry Will Return": nearly every longer word begins with a capital. */
function isHeadline(words: readonly PlainWord[]): boolean {
  const long = words.filter((word) => word.kind === 'word' && word.text.length >= LONG_WORD);
  const capitals = long.filter((word) => /^\P{Ll}/u.test(word.text));
  return long.length >= 4 && capitals.length >= 0.85 * long.length;
}

function partOf(
  words: readonly PlainWord[],
  i: number,
  before: readonly PartOfSpeech[],
  headline: boolean,
): PartOfSpeech {
  const word = words[i]!;
  if (word.kind === 'quotation') return 'other';
  if (word.kind === 'punctuation') return /^['’&]$/.test(word.norm) ? 'noun' : 'other';
  const closed = closedClass(words, i, before);
  if (closed !== null) return closed;
  if (/^\p{Lu}/u.test(word.text))
    return headline && i > 0 ? inHeadline(words[i]!) : capital(words, i, before);
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
  if (isInName(words, i)) return 'noun';
  if (norm === 'that') return thatClass(words, i, before);
  if (/^(?:who|whom|whose|which)$/.test(norm)) return 'relative';
  if (norm === 'there' && opensExistence(words, i + 1)) return 'pronoun';
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

/** "there is", "there certainly was". */
function opensExistence(words: readonly PlainWord[], at: number): boolean {
  const next = words[at]?.norm ?? '';
  return (
    AUXILIARIES.has(next) || (/..ly$/.test(next) && AUXILIARIES.has(words[at + 1]?.norm ?? ''))
  );
}

/** "The We Company", "Radio 4's Today programme": a capital inside a sentence, after "the" or a possessive, makes a name. */
function isInName(words: readonly PlainWord[], i: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(words[i]!.text) &&
    i > 0 &&
    /^(?:the|'s)$/.test(words[i - 1]!.norm) &&
    (SUBJECT_PRONOUNS.has(words[i]!.norm) || ADVERBS.has(words[i]!.norm))
  );
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
  if (last === 'noun' && runsOn(words, i + 1)) return 'relative';
  if (last === undefined || last === 'preposition') return 'determiner';
  return 'subordinator';
}

/** "the group that owns the port", "unions that backed her": a verb with a mark of person or tense, and no noun, stands right behind "that". */
function runsOn(words: readonly PlainWord[], at: number): boolean {
  const { norm, tags } = words[at]!;
  const next = words[at + 1];
  const object = next?.norm ?? '';
  return (
    tags.has('Verb') &&
    !tags.has('Noun') &&
    (/[^s]s$/.test(norm) || tags.has('PastTense')) &&
    (DETERMINERS.has(object) ||
      /^(?:him|her|them|me|us)$/.test(object) ||
      /^\p{Lu}/u.test(next?.text ?? ''))
  );
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
  if (tags.has('Gerund') || (norm.endsWith('ing') && tags.has('Verb'))) return 'gerund';
  const verb = CUE_VERBS.get(norm);
  if (verb !== undefined && (verb.form === 'past' || verb.form === 'third')) return 'verb';
  if (norm.endsWith('ly')) return 'adverb';
  if (tags.has('PastTense') && norm.endsWith('ed')) return 'verb';
  if (tags.has('Adjective') && before.length === 0) return 'adjective';
  return 'noun';
}

/** In a headline the capital tells nothing; only forms that are hardly nouns or names count as verbs. */
function inHeadline({ norm, tags }: PlainWord): PartOfSpeech {
  const verb = CUE_VERBS.get(norm);
  if (verb !== undefined && verb.cueClass !== 'manner') {
    if (verb.form === 'gerund') return 'gerund';
    if (verb.form === 'past' || (verb.form === 'third' && !HEADLINE_NOUN.test(norm))) return 'verb';
  }
  if (tags.has('PastTense') && norm.endsWith('ed')) return 'verb';
  return tags.has('Adverb') && norm.endsWith('ly') ? 'adverb' : 'noun';
}

/** Third persons that are as often plural nouns. */
const HEADLINE_NOUN =
  /^(?:claims|reports|charges|calls|comments|remarks|reports|posts|tweets|promises|pledges|demands|offers|jokes|rants|notes|attacks|answers|plans|hopes|fears|thanks|feels|means|projects|orders|rules|signals|points|views|states|cites|objects)$/;

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
  if (cue?.form === 'gerund' || (tags.has('Gerund') && norm.endsWith('ing')))
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
