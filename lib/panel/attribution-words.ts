import type { Attribution, Certainty } from '../model/attribution.ts';
import type { Person, PersonId } from '../model/people.ts';
import { slice } from '../model/span.ts';
import type { StoryRecord } from '../model/story-record.ts';
import { ruleWords } from './rule-words.ts';
import type { Translate } from './translate.ts';
import { isNobody } from './vague-sources.ts';

type Persons = ReadonlyMap<PersonId, Person>;

/** More names than this are no help in deciding who it was. */
const MAX_CANDIDATES = 3;

/** The reader set it right: the words of the story no longer decide. */
export function isReaders({ rule }: Pick<Attribution, 'rule'>): boolean {
  return rule === 'reader';
}

/** How sure the speaker is, and in a few words why where it is not stated. */
export function wordCertainty(
  record: StoryRecord,
  attribution: Attribution,
  certainty: Certainty,
  persons: Persons,
  t: Translate,
): string {
  switch (certainty) {
    case 'stated':
      return t('certaintyStated');
    case 'likely': {
      const { short } = ruleWords(attribution);
      if (short !== null) return t('certaintyLikelyBecause', t(short));
      const stand = standIn(record, attribution, persons);
      if (stand === null) return t('certaintyLikely');
      return t('certaintyLikelyBecause', t('shortMeans', stand.written));
    }
    case 'unclear': {
      if (isNobodys(record, attribution)) return t('certaintyNobody');
      const names = candidateNames(attribution, persons);
      return names.length === 0 ? t('certaintyUnclear') : t('certaintyUnclearOf', t.or(names));
    }
    default:
      return certainty satisfies never;
  }
}

/** The sentence that leads to the evidence. `named`: the speakers, to be named where no words of the story do. */
export function wordWhy(
  record: StoryRecord,
  attribution: Attribution,
  certainty: Certainty,
  named: readonly string[],
  t: Translate,
): string {
  if (isReaders(attribution)) return t('whyCorrected');
  if (certainty !== 'unclear') {
    const why = t(ruleWords(attribution).why);
    return named.length === 0 ? why : t('whyNamed', why, t.and(named));
  }
  if (isNobodys(record, attribution)) return t('whyNobody');
  return t(attribution.candidates.length === 0 ? 'whyUnclearNobody' : 'whyUnclear');
}

/** Whom a pronoun or role beside the quotation means; `null`: the speaker is named there, or nobody is. */
export function wordMeans(
  record: StoryRecord,
  attribution: Attribution,
  certainty: Certainty,
  persons: Persons,
  t: Translate,
): string | null {
  const stand = standIn(record, attribution, persons);
  if (stand === null) return null;
  return t(certainty === 'stated' ? 'whyMeans' : 'whyMeansLikely', stand.written, stand.name);
}

/** Who was considered and not chosen; `null`: nobody. */
export function wordAlso(
  attribution: Attribution,
  certainty: Certainty,
  persons: Persons,
  t: Translate,
): string | null {
  if (certainty === 'unclear') return null;
  const speakers = new Set(attribution.speakers.map((id) => persons.get(id)?.name));
  const names = candidateNames(attribution, persons).filter((name) => !speakers.has(name));
  return names.length === 0 ? null : t('whyAlso', t.and(names));
}

/** Who relays it; `null`: nobody. */
export function wordVia({ via }: Attribution, persons: Persons, t: Translate): string | null {
  const person = via === null ? undefined : persons.get(via);
  return person === undefined ? null : t('relayedBy', person.name);
}

function candidateNames({ candidates }: Attribution, persons: Persons): readonly string[] {
  const names = candidates.map(({ person }) => persons.get(person)?.name ?? '');
  return [...new Set(names)].filter((name) => name !== '').slice(0, MAX_CANDIDATES);
}

/** Words of saying, and nobody who might have said it: "it is understood that". */
function isNobodys({ reading }: StoryRecord, attribution: Attribution): boolean {
  const { cue, source, candidates } = attribution;
  if (isReaders(attribution) || cue === null || candidates.length > 0) return false;
  return source === null || isNobody(slice(reading.story.text, source));
}

/** A source that names its person by a pronoun or a role, as written; `null`: it has a name, or means nobody. */
function standIn(
  { reading }: StoryRecord,
  attribution: Attribution,
  persons: Persons,
): { readonly written: string; readonly name: string } | null {
  const { source, speaker } = attribution;
  const person = speaker === null ? undefined : persons.get(speaker);
  if (source === null || person === undefined || isReaders(attribution)) return null;
  const written = slice(reading.story.text, source).replace(/\s+/gu, ' ').trim();
  const used = new Set(wordsOf(written));
  const forms = [person.name, ...person.aliases].flatMap(wordsOf);
  return forms.some((form) => used.has(form)) ? null : { written, name: person.name };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
