import type { People } from '../../../lib/model/people.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { Story } from '../../../lib/model/story.ts';
import { storyOfText } from '../../../lib/reading/make-story.ts';
import { createResolver } from '../../../lib/reading/people/create-resolver.ts';
import { findPeople } from '../../../lib/reading/people/find-people.ts';
import type { EarlierSource, Resolution } from '../../../lib/reading/people/resolution.ts';
import { tagStory } from '../../../lib/reading/tag-story.ts';

/** The people of a text; " ¶ " parts paragraphs. */
export function read(
  text: string,
  byline: readonly string[] = [],
): { readonly story: Story; readonly people: People } {
  const story = storyOfText(text.replaceAll(' ¶ ', '\n\n'), { title: '', byline });
  const tagged = tagStory(story);
  return { story, people: findPeople(tagged, tagged.quoted) };
}

/** Names of persons, in order. */
export function persons(text: string, byline?: readonly string[]): string[] {
  return read(text, byline)
    .people.persons.filter((person) => person.kind === 'person')
    .map((person) => person.name);
}

/** Names of organisations, in order, with aliases in brackets. */
export function organisations(text: string): string[] {
  return read(text)
    .people.persons.filter((person) => person.kind === 'organisation')
    .map(({ name, aliases }) => (aliases.length === 0 ? name : `${name} (${aliases.join(', ')})`));
}

/** "Name: role" of the persons that have one, in order. */
export function roles(text: string): string[] {
  return read(text)
    .people.persons.filter((person) => person.kind === 'person' && person.role !== null)
    .map((person) => `${person.name}: ${person.role}`);
}

/** Each mention by name with whom it stands for: "Reed=Tom Reed"; "Reed=?" where nobody. */
export function mentions(text: string): string[] {
  const { story, people } = read(text);
  return people.mentions.map((mention) => {
    const person = people.persons.find(({ id }) => id === mention.person);
    return `${story.text.slice(mention.start, mention.end)}=${person?.name ?? '?'}`;
  });
}

/** A source in a text: its words in "[…]", resolved after those before it. */
export interface Resolved {
  readonly source: string;
  readonly kind: Resolution['kind'];
  readonly persons: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}

/** Resolves every "[source]" of a text in order, each knowing those before. */
export function resolveAll(marked: string): Resolved[] {
  const sources: Span[] = [];
  let text = '';
  for (const part of marked.replaceAll(' ¶ ', '\n\n').split(/(\[[^\]]*\])/)) {
    if (!part.startsWith('[')) {
      text += part;
      continue;
    }
    sources.push({ start: text.length, end: text.length + part.length - 2 });
    text += part.slice(1, -1);
  }
  const tagged = tagStory(storyOfText(text, { title: '' }));
  const people = findPeople(tagged, tagged.quoted);
  const resolver = createResolver(tagged, people, tagged.quoted);
  const earlier: EarlierSource[] = [];
  return sources.map((source) => {
    const content = tagged.quoted.filter(
      (run) => Math.abs(run.end - source.start) < 20 || Math.abs(run.start - source.end) < 20,
    );
    const answer = resolver.resolve(source, { cue: null, content, earlier: [...earlier] });
    earlier.push({ source, person: answer.persons[0] ?? null });
    const names = answer.persons.map(
      (id) => people.persons.find((person) => person.id === id)!.name,
    );
    return {
      source: text.slice(source.start, source.end),
      kind: answer.kind,
      persons: names,
      rule: answer.rule,
      confidence: answer.confidence,
    };
  });
}

/** "she → Ewa Nowicka" for the last source of a text; "she → –" where nobody. */
export function lastSource(marked: string): string {
  const last = resolveAll(marked).at(-1)!;
  return `${last.source} → ${last.persons.length === 0 ? '–' : last.persons.join(' + ')}`;
}
