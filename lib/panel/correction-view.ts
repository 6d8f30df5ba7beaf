import type { Attribution } from '../model/attribution.ts';
import type { Reading } from '../model/reading.ts';

/** Whom a reader may name instead of a speaker. */
export interface SpeakerChoices {
  /** The likeliest, best first: one click each. */
  readonly near: readonly string[];
  /** Everybody else in the story, in the order of the lists. */
  readonly far: readonly string[];
}

/** As many as fit on two lines. */
const NEAR = 4;

/** `everybody` but those who are named now: who was considered first, then in their order. */
export function speakerChoices(
  reading: Reading,
  attribution: Attribution,
  everybody: readonly string[],
): SpeakerChoices {
  const persons = new Map(reading.people.persons.map((person) => [person.id, person.name]));
  const now = new Set(attribution.speakers.map((id) => persons.get(id)));
  const considered = attribution.candidates.map(({ person }) => persons.get(person));
  const names = [...considered, ...everybody].filter((name) => name !== undefined);
  const others = [...new Set(names)].filter((name) => !now.has(name));
  return { near: others.slice(0, NEAR), far: others.slice(NEAR) };
}
