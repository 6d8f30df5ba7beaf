import type { Person } from '../../model/people.ts';
import { isAnswerLabel, isQuestionLabel } from '../attribution/turn-label.ts';
import { foldName } from './fold-name.ts';
import type { PersonIndex } from './person-index.ts';
import type { Resolution } from './resolution.ts';

/** The labels met so far and whom they stand for, filled by `resolveLabel`: a long transcript asks for the same ones again. */
export type Labels = Map<string, Resolution | null>;

/** How often the one person of an interview is the one asked, and initials are those of the only person who has them: estimates. */
const ASKED = 0.85;
const INITIALS = 0.95;

/**
 * Who a turn's label of letters stands for: "AR:" is the only person with these initials, "A:" whom the story is about.
 * `null` where the source is no such label.
 */
export function resolveLabel(
  index: PersonIndex,
  known: Labels,
  first: number,
  end: number,
): Resolution | null {
  const { tokens } = index.text.tagged;
  if (end - first !== 1) return null;
  const written = tokens[first]!.text;
  const word = written.replace(/\.$/, '');
  if (!isQuestionLabel(word) && !isAnswerLabel(word) && !/^\p{Lu}{2,3}$/u.test(word)) return null;
  if (word === written && !/^[:.)–—-]$/.test(tokens[end]?.text ?? '')) return null;
  const earlier = known.get(word);
  if (earlier !== undefined) return earlier;
  const found = ofLetters(index, word);
  known.set(word, found);
  return found;
}

function ofLetters(index: PersonIndex, word: string): Resolution | null {
  if (isQuestionLabel(word)) return answer([], 'label', INITIALS);
  if (isAnswerLabel(word)) return answer(asked(index), 'label', ASKED);
  return ofInitials(index, word.toLowerCase());
}

function answer(persons: readonly Person[], rule: string, confidence: number): Resolution {
  const [only, ...others] = persons;
  const known = only !== undefined && others.length === 0;
  return {
    persons: known ? [only.id] : [],
    kind: known ? 'name' : 'unnamed',
    rule,
    confidence,
    candidates: [],
  };
}

/** `null` where nobody has the initials: the letters may be a name themselves. */
function ofInitials(index: PersonIndex, letters: string): Resolution | null {
  const fitting = index.people.persons.filter(
    ({ kind, name }) =>
      kind === 'person' && name.includes(' ') && initials(name, letters.length) === letters,
  );
  return fitting.length === 0 ? null : answer(fitting, 'initials', INITIALS);
}

/** The first letters of a name's words; of more words than letters asked for, those of the first and last. */
function initials(name: string, length: number): string {
  const words = foldName(name)
    .split(' ')
    .map((word) => word[0] ?? '');
  return words.length > length
    ? words.slice(0, length - 1).join('') + words.at(-1)!
    : words.join('');
}

/** The one person whom the title names, else the one whom the story names most. */
function asked(index: PersonIndex): readonly Person[] {
  const { title, byline } = index.text.tagged.story;
  const words = new Set(foldName(title).split(/[^\p{L}'’-]+/u));
  const people = index.people.persons.filter(
    ({ kind, name }) => kind === 'person' && !byline.includes(name),
  );
  const titled = people.filter(({ name }) => words.has(foldName(name).split(' ').at(-1)!));
  if (titled.length > 0) return titled;
  const principals = people.filter((person) => index.principals.has(person));
  return principals.length > 0 ? principals : people;
}
