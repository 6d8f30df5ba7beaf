import type { PersonId } from '../../model/people.ts';
import { mayAgree, type PersonIndex, type PlacedMention } from './person-index.ts';

/** Openers of a clause that stands before the main one. */
const SUBORDINATE =
  /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|whenever|while|whereas|despite|asked|speaking|in|on|at|during|following)$/;
const PREPOSITION =
  /^(?:about|above|after|against|among|around|as|at|before|behind|beside|between|beyond|by|despite|during|for|from|in|into|like|near|of|off|on|onto|over|per|than|through|to|toward|towards|under|unlike|upon|via|versus|vs|with|within|without)$/;

/** Whom each sentence is about: its grammatical subject as far as position tells, `null` where it is nobody known. */
export function sentenceSubjects(index: PersonIndex): readonly (PersonId | null)[] {
  const { sentences } = index.text.tagged;
  const subjects: (PersonId | null)[] = [];
  const last: Record<'he' | 'she', PersonId | null> = { he: null, she: null };
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    const inside: PlacedMention[] = [];
    while (next < index.mentions.length && index.mentions[next]!.first < endToken) {
      if (index.mentions[next]!.first >= firstToken) inside.push(index.mentions[next]!);
      next += 1;
    }
    const subject = subjectOf(index, firstToken, endToken, inside, last);
    subjects.push(subject);
    if (subject !== null) {
      if (mayAgree(index, subject, 'he')) last.he = subject;
      if (mayAgree(index, subject, 'she')) last.she = subject;
    }
  }
  return subjects;
}

function subjectOf(
  index: PersonIndex,
  first: number,
  end: number,
  inside: readonly PlacedMention[],
  last: Readonly<Record<'he' | 'she', PersonId | null>>,
): PersonId | null {
  const { folded, quoted } = index.text;
  const start = mainClause(index, first, end);
  for (const from of start === first ? [first] : [start, first]) {
    for (let i = from; i < end; i += 1) {
      if (quoted[i]) continue;
      const word = folded[i]!;
      if ((word === 'he' || word === 'she') && last[word] !== null) return last[word];
      const mention = inside.find((other) => other.first === i);
      if (
        mention !== undefined &&
        mention.person.kind === 'person' &&
        isSubjectPosition(index, mention)
      ) {
        return isJoint(index, mention, inside) ? null : mention.person.id;
      }
    }
  }
  return null;
}

/** "Reed and Shaw met": two subjects, and no "he" that follows is the first of them for that. */
function isJoint(
  { text }: PersonIndex,
  mention: PlacedMention,
  inside: readonly PlacedMention[],
): boolean {
  if (text.folded[mention.end] !== 'and') return false;
  return inside.some(
    (other) =>
      other.person.kind === 'person' &&
      other.person.id !== mention.person.id &&
      other.first > mention.end &&
      other.first <= mention.end + 3,
  );
}

/** Where the main clause begins: after the first comma of a sentence that opens with a subordinate clause. */
function mainClause(index: PersonIndex, first: number, end: number): number {
  const { folded, quoted } = index.text;
  if (!SUBORDINATE.test(folded[first] ?? '')) return first;
  for (let i = first; i < end; i += 1) if (folded[i] === ',' && !quoted[i]) return i + 1;
  return first;
}

/** True where a mention can be a subject: no possessive, and not the object of a preposition. */
export function isSubjectPosition(index: PersonIndex, mention: PlacedMention): boolean {
  const { folded } = index.text;
  if (/^(?:'s|')$/.test(folded[mention.end] ?? '')) return false;
  const next = index.text.tagged.tokens[mention.end];
  const modifies = folded[mention.first - 1] === 'the' && next?.tags.has('Noun') === true;
  if (modifies && /^\p{Ll}/u.test(next.text)) return false;
  let before = mention.first - 1;
  while (before >= 0 && isTitleWord(index, before)) before -= 1;
  return !PREPOSITION.test(folded[before] ?? '');
}

/** Words between a preposition and a name that belong to the name's title: "with Prime Minister Holt". */
function isTitleWord(index: PersonIndex, i: number): boolean {
  const token = index.text.tagged.tokens[i]!;
  return /^\p{Lu}/u.test(token.text) && !index.text.opening[i];
}
