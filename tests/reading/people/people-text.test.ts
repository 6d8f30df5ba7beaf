import { expect, it } from 'vitest';
import { storyOfText } from '../../../lib/reading/make-story.ts';
import { peopleText, type PeopleText } from '../../../lib/reading/people/people-text.ts';
import { tagStory } from '../../../lib/reading/tag-story.ts';

function textOf(lines: string): PeopleText {
  const tagged = tagStory(storyOfText(lines.replaceAll(' ¶ ', '\n\n'), { title: '' }));
  return peopleText(tagged, tagged.quoted);
}

/** Words of a text that are marked. */
function marked(text: PeopleText, list: readonly boolean[]): string {
  return text.tagged.tokens
    .filter((token, i) => list[i] === true && /\p{L}/u.test(token.text))
    .map((token) => token.text)
    .join(' ');
}

it.each([
  ['By Ana Ruiz', 'By Ana Ruiz'],
  ['Reporting by Ana Ruiz; editing by Jo Holt', 'Reporting by Ana Ruiz editing by Jo Holt'],
  ['Sign up to our newsletter here.', 'Sign up to our newsletter here'],
  ['Ana Ruiz is a correspondent for Tidewatch.', 'Ana Ruiz is a correspondent for Tidewatch'],
  ['Jo Holt at the quay. Photograph: Ana Ruiz/AP', 'Photograph Ana Ruiz AP'],
  ['Where it costs 70 to sign up, Ana Ruiz said no.', ''],
  ['By Tuesday Ana Ruiz had said “no” to all of it.', ''],
])('what is not of the story: %s', (line, words) => {
  const text = textOf(line);
  expect(marked(text, text.foreign)).toBe(words);
});

it.each([
  ['Nowicka Vows To Fight With The Port', true],
  ['Nowicka vows to fight the port', false],
  ['Ana Ruiz met Jo Holt, Lee Hart and Tom Vance.', false],
])('headline: %s', (line, headline) => {
  const text = textOf(`${line} ¶ The port said no.`);
  expect(text.headline[0]).toBe(headline);
});
