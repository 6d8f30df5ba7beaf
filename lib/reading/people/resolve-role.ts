import type { Person, PersonId } from '../../model/people.ts';
import { HE_NOUNS, KIN_NOUNS, SHE_NOUNS } from '../lexicon/people/role-nouns.ts';
import { countBefore } from './count-before.ts';
import { lastBefore, type PersonIndex } from './person-index.ts';
import type { Resolution, SourceContext } from './resolution.ts';
import { roleWords, type RoleWords } from './role-words.ts';
import type { Segment } from './source-segments.ts';

/** Points of the evidence that a role noun stands for a person. */
const POINTS = {
  statedHead: 3,
  groupHead: 2,
  modifier: 1.5,
  formerConflict: -2,
  lastSource: 1.5,
  previousSubject: 1,
  near: 0.5,
  paragraphBack: -0.15,
  age: 4,
  gender: 0.3,
} as const;
const ACCEPT = 1.7;
const MARGIN = 0.8;
const FARTHEST = 60;
/** How many mentions are looked back over: keeps the time of a long story linear. */
const LOOK_BACK = 250;

const PLAIN_MODIFIERS =
  /^(?:the|this|that|his|her|their|its|our|my|'s|'|own|very|same|other|long-time|longtime|veteran|new|old|young)$/;

/** Whom "the Labour leader", "the senator" or "the 43-year-old" stands for; `null` where the story does not tell. */
export function resolveRole(
  index: PersonIndex,
  subjects: readonly (PersonId | null)[],
  segment: Segment,
  context: SourceContext,
): Resolution | null {
  const words = index.text.folded
    .slice(segment.first, segment.end)
    .filter((word) => /^[a-z0-9]/.test(word));
  const head = index.text.folded
    .slice(segment.first, segment.headEnd)
    .findLast((word) => /^[a-z0-9]/.test(word))!;
  const modifiers = words.filter((word) => word !== head && !PLAIN_MODIFIERS.test(word));
  const gender = HE_NOUNS.has(head) ? 'he' : SHE_NOUNS.has(head) ? 'she' : null;
  const scored: { readonly person: PersonId; readonly points: number }[] = [];
  for (const person of candidates(index, segment.first)) {
    const { told } = index.agreement.get(person.id)!;
    if (gender !== null && told !== null && told !== gender) continue;
    const match = matchPoints(index, person, roleWords(person), head, modifiers);
    if (match <= 0) continue;
    const nearness = nearPoints(index, subjects, person.id, segment.first, context);
    scored.push({ person: person.id, points: match + nearness });
  }
  scored.sort((a, b) => b.points - a.points);
  const [best, second] = scored;
  if (best === undefined) return sameAgain(index, subjects, segment, head, gender, context);
  const margin = best.points - (second?.points ?? 0);
  const list = scored.slice(0, 3).map(({ person }) => ({ person, rule: 'role-noun' }));
  if (best.points < ACCEPT || margin < MARGIN) {
    return {
      persons: [],
      kind: 'nominal',
      rule: 'role-unclear',
      confidence: 0.5,
      candidates: list,
    };
  }
  return {
    persons: [best.person],
    kind: 'nominal',
    rule: 'role-noun',
    confidence: Math.min(0.93, 0.7 + 0.06 * margin),
    candidates: list.slice(1),
  };
}

/** Persons named before the noun, once each. */
function candidates(index: PersonIndex, at: number): Set<Person> {
  const found = new Set<Person>();
  const last = lastBefore(index, at);
  for (let i = last; i >= 0 && i > last - LOOK_BACK; i -= 1) {
    if (index.mentions[i]!.person.kind === 'person') found.add(index.mentions[i]!.person);
  }
  return found;
}

function matchPoints(
  index: PersonIndex,
  person: Person,
  roles: RoleWords,
  head: string,
  modifiers: readonly string[],
): number {
  const age = /^(\d+)-year-old$/.exec(head);
  if (age !== null) return hasAge(index, person, age[1]!) ? POINTS.age : 0;
  if (!roles.heads.has(head)) return 0;
  let points = roles.stated.has(head) ? POINTS.statedHead : POINTS.groupHead;
  for (const word of modifiers)
    if (roles.others.has(word) || roles.heads.has(word)) points += POINTS.modifier;
  if (
    modifiers.includes('former') !== roles.former &&
    (modifiers.includes('former') || roles.stated.size === 1)
  ) {
    points += POINTS.formerConflict;
  }
  return points;
}

/** "Jo Pike, 61,": the age stands directly after a mention. */
function hasAge(index: PersonIndex, person: Person, age: string): boolean {
  return (index.byPerson.get(person.id) ?? []).some(
    (mention) =>
      /^[,(]$/.test(index.text.folded[mention.end] ?? '') &&
      index.text.folded[mention.end + 1] === age,
  );
}

function nearPoints(
  index: PersonIndex,
  subjects: readonly (PersonId | null)[],
  person: PersonId,
  at: number,
  context: SourceContext,
): number {
  const { text } = index;
  let points = 0;
  const start = text.tagged.tokens[at]!.start;
  const last = context.earlier.findLast(({ source }) => source.start < start);
  if (last?.person === person) points += POINTS.lastSource;
  const before = subjects[text.sentence[at]! - 1];
  if (before === person) points += POINTS.previousSubject;
  const here = text.tagged.sentences[text.sentence[at]!]!.paragraph;
  const own = index.byPerson.get(person) ?? [];
  const nearest = own[countBefore(own, (mention) => mention.first, at) - 1];
  if (nearest === undefined) return points;
  const paragraph = text.tagged.sentences[text.sentence[nearest.first]!]!.paragraph;
  const back = Math.min(FARTHEST, here - paragraph);
  return points + (back <= 1 ? POINTS.near : POINTS.paragraphBack * Math.min(back, 6));
}

/** Nouns that go with any work or office. */
const ANYBODY =
  /^(?:man|woman|candidate|nominee|politician|businessman|businesswoman|billionaire|millionaire|mogul|tycoon|star|celebrity|author|veteran|native|father|mother|grandfather|grandmother|hopeful|contender|challenger|democrat|republican|conservative|lawmaker|newcomer|activist|campaigner|champion|defender)$/;

/**
 * "The Larkfield businessman" directly after a statement: whoever spoke last and is the subject of the sentence before, where
 * nothing that the story says of that person speaks against it.
 */
function sameAgain(
  index: PersonIndex,
  subjects: readonly (PersonId | null)[],
  segment: Segment,
  head: string,
  gender: 'he' | 'she' | null,
  context: SourceContext,
): Resolution | null {
  const { text } = index;
  const start = text.tagged.tokens[segment.first]!.start;
  const last = context.earlier.findLast(({ source }) => source.start < start);
  const sentence = text.sentence[segment.first]!;
  const person =
    last?.person === null || last === undefined ? undefined : index.byId.get(last.person);
  if (person === undefined || person.kind !== 'person') return null;
  const subject = subjects[sentence - 1] ?? subjects[sentence - 2] ?? null;
  if (subject !== person.id) return null;
  const { told } = index.agreement.get(person.id)!;
  if (gender !== null && told !== null && told !== gender) return null;
  const { stated } = roleWords(person);
  if (KIN_NOUNS.has(head) || !index.principals.has(person)) return null;
  if (hasRival(index, person, gender)) return null;
  if (stated.size > 0 && !ANYBODY.test(head)) return null;
  if (paragraphOf(index, segment.first) - paragraphOfOffset(index, last!.source.start) > 1)
    return null;
  return {
    persons: [person.id],
    kind: 'nominal',
    rule: 'same-again',
    confidence: 0.7,
    candidates: [],
  };
}

/** True where the story names somebody else about as much of whom it states no role either: the noun may be theirs. */
export function hasRival(index: PersonIndex, person: Person, gender: 'he' | 'she' | null): boolean {
  return [...index.principals].some((other) => {
    if (other === person) return false;
    const { told } = index.agreement.get(other.id)!;
    if (gender !== null && told !== null && told !== gender) return false;
    return roleWords(other).stated.size === 0;
  });
}

function paragraphOf(index: PersonIndex, token: number): number {
  return index.text.tagged.sentences[index.text.sentence[token]!]!.paragraph;
}

function paragraphOfOffset(index: PersonIndex, offset: number): number {
  return countBefore(index.text.tagged.paragraphs, (paragraph) => paragraph.start, offset + 1) - 1;
}
