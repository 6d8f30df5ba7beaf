import { expect, test } from 'vitest';
import { quoteParagraphs } from '../../lib/panel/quote-paragraphs.ts';
import { readText } from '../../lib/reading/read-story.ts';

/** The paragraphs of each quotation of a text, in order. */
function shown(text: string): readonly (readonly string[])[] {
  const reading = readText(text, { title: '' });
  return reading.attributions.map((attribution) => quoteParagraphs({ reading }, attribution));
}

test.each([
  [
    'direct speech in its marks, without the comma of the sentence around it',
    '“The wall leaks in the spring,” said Ewa Nowicka.',
    ['“The wall leaks in the spring”'],
  ],
  [
    'reported words without what joins them to their verb',
    'Ewa Nowicka said on Monday that the wall leaked in the spring.',
    ['the wall leaked in the spring'],
  ],
  [
    'partly reported words with the marks that stand in them',
    'Ewa Nowicka said that the wall was “a promise kept”.',
    ['the wall was “a promise kept”'],
  ],
])('%s', (_, text, paragraphs) => {
  expect(shown(text)).toEqual([paragraphs]);
});
