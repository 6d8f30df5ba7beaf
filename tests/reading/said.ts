import { readText } from '../../lib/reading/read-story.ts';

/** A statement as a reader sees it: who, how sure, and the words. */
export type Said = readonly [speaker: string | null, words: string];

/** What a reader is shown for a text: statements in order, negated ones left out; contents joined by " / ". */
export function saidIn(text: string): Said[] {
  const reading = readText(text, { title: '' });
  const names = new Map(reading.people.persons.map((person) => [person.id, person.name]));
  return reading.attributions
    .filter((attribution) => !attribution.negated)
    .map(({ speaker, quote }): Said => [
      speaker === null ? null : (names.get(speaker) ?? null),
      quote.content.map((span) => text.slice(span.start, span.end)).join(' / '),
    ]);
}

/** The same, of quotations with marks alone. */
export function quotedIn(text: string): Said[] {
  const reading = readText(text, { title: '' });
  const names = new Map(reading.people.persons.map((person) => [person.id, person.name]));
  return reading.attributions
    .filter(({ quote, negated }) => quote.kind !== 'indirect' && !negated)
    .map(({ speaker, quote }): Said => [
      speaker === null ? null : (names.get(speaker) ?? null),
      quote.content.map((span) => text.slice(span.start, span.end)).join(' / '),
    ]);
}
