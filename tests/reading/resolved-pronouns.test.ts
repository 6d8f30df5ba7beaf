import { expect, it } from 'vitest';
import { analyseStory } from '../../lib/reading/analyse-story.ts';
import { storyOfText } from '../../lib/reading/make-story.ts';
import { resolvedPronouns } from '../../lib/reading/resolved-pronouns.ts';

// Pronouns in the sentences of quotations, each with the person that it is a mention of; unclear ones are left out.
const CASES: readonly (readonly [
  text: string,
  expected: readonly (readonly [string, string])[],
])[] = [
  [
    'Ana Ruiz is the mayor. Mrs Ruiz said the council, which she called “asleep”, had met.',
    [['she', 'Ana Ruiz']],
  ],
  ['Tom Reed and John Dunn met. “It leaks,” he said.', []],
  ['Ana Ruiz is the mayor. She left.', []],
];

it.each(CASES)('%s', (text, expected) => {
  const { found, people } = analyseStory(storyOfText(text, { title: '' }));
  const names = new Map(people.persons.map(({ id, name }) => [id, name]));
  const pronouns = resolvedPronouns(found).map(({ source, person }) => [
    text.slice(source.start, source.end),
    names.get(person),
  ]);
  expect(pronouns).toEqual(expected);
});
