import { expect, it } from 'vitest';
import { finishPeople } from '../../../lib/reading/people/finish-people.ts';
import { findPeople } from '../../../lib/reading/people/find-people.ts';
import { storyOfText } from '../../../lib/reading/make-story.ts';
import { tagStory } from '../../../lib/reading/tag-story.ts';

const TEXT = 'Jo Pike met Tom Vance. The Larkfield mayor left. She said no, and Pike slept.';

function finished(...words: readonly string[]) {
  const tagged = tagStory(storyOfText(TEXT, { title: '' }));
  const people = findPeople(tagged, tagged.quoted);
  const resolved = words.map((word) => {
    const start = TEXT.indexOf(word);
    return { source: { start, end: start + word.length }, person: 'p0' };
  });
  return { before: people, after: finishPeople(people, tagged, resolved) };
}

it('adds pronouns and role nouns in text order', () => {
  const { after } = finished('The Larkfield mayor', 'She');
  expect(after.mentions.map(({ kind, start, end }) => `${kind} ${TEXT.slice(start, end)}`)).toEqual(
    ['name Jo Pike', 'name Tom Vance', 'nominal The Larkfield mayor', 'pronoun She', 'name Pike'],
  );
  expect(after.persons[0]!.mentions).toHaveLength(4);
});

it('takes a role noun for the role of somebody without one', () => {
  expect(finished('She').after.persons[0]!.role).toBeNull();
  const { role, roles } = finished('The Larkfield mayor').after.persons[0]!;
  expect(role).toBe('Larkfield mayor');
  expect(roles.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Larkfield mayor']);
});

it('adds nothing for a source that holds a mention, and changes nothing in place', () => {
  const { before, after } = finished('Jo Pike');
  expect(after).toBe(before);
});
