import { expect, test } from 'vitest';
import { canSpeak } from '../../../lib/reading/confidence/can-speak.ts';
import { namesWithin } from '../../../lib/reading/confidence/names-within.ts';
import { storyOfText } from '../../../lib/reading/make-story.ts';
import { tagStory } from '../../../lib/reading/tag-story.ts';

test.each([
  ['a neighbour', true],
  ['two people familiar with the matter', true],
  ['residents of the harbour', true],
  ['the council', true],
  ['a report on the wall', true],
  ['the Larkfield inquiry', true],
  ['Tidewatch', false],
  ['some', true],
  ['police', true],
  ['critics', true],
  ['a glaciologist', true],
  ['the deal', false],
  ['the drama', false],
  ['worth', false],
  ['Breathing tests', false],
  ['a smartphone app', false],
  ['45 percent of voters', true],
  ['45%', true],
  ['a regular theatregoer', true],
  ['a 43-year-old', true],
  ['Norway', true],
  ['BASF', true],
  ['FerryCo', true],
  ['', false],
])('%s: %s', (source, expected) => {
  expect(canSpeak(source)).toBe(expected);
});

test('a word alone is a name where the story writes it so inside a sentence', () => {
  const tagged = tagStory(
    storyOfText('Larkair flies. Worth knowing: so said Larkair.', { title: '' }),
  );
  expect([...namesWithin(tagged)]).toEqual(['larkair']);
  expect(canSpeak('Larkair', namesWithin(tagged))).toBe(true);
  expect(canSpeak('Worth', namesWithin(tagged))).toBe(false);
});
