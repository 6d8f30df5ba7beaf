import type { Attribution } from '../model/attribution.ts';
import type { Reading } from '../model/reading.ts';
import { unheardOf, voicesOf } from './voices.ts';

/** Whom a reader may name instead of a speaker. */
export interface SpeakerChoices {
  /** The likeliest, best first: one click each. */
  readonly near: readonly string[];
  /** Everybody else in the story, in the order of the lists. */
  readonly far: readonly string[];
}

/** As many as fit on two lines. */
const NEAR = 4;

/** Everybody in the story but those who are named now: who was considered first, then as the panel lists them. */
export function speakerChoices(reading: Reading, attribution: Attribution): SpeakerChoices {
  const persons = new Map(reading.people.persons.map((person) => [person.id, person.name]));
  const now = new Set(attribution.speakers.map((id) => persons.get(id)));
  const considered = attribution.candidates.map(({ person }) => persons.get(person));
  const names = [...considered, ...everybody(reading)].filter((name) => name !== undefined);
  const others = [...new Set(names)].filter((name) => !now.has(name));
  return { near: others.slice(0, NEAR), far: others.slice(NEAR) };
}

/** Names of everybody in the story, as the panel lists them: who speaks, then who does not. */
export function everybody(reading: Reading): readonly string[] {
  const heard = voicesOf(reading).flatMap(({ person }) => (person === null ? [] : [person.name]));
  return [...heard, ...unheardOf(reading).map(({ person }) => person.name)];
}
