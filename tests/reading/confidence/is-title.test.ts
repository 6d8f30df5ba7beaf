import { expect, it } from 'vitest';
import { isTitle } from '../../../lib/reading/confidence/is-title.ts';

it.each([
  ['Dancing with the Tide.', true],
  ['Takin’ It to the Sea,', true],
  ['Harbour Lights', true],
  ['The Long Count', true],
  ['Lights', false],
  ['a Wall of Fear', false],
  ['We will leave', false],
  ['Reed is finished', false],
  ['Go Home, you fools', false],
  ['If I Were King', false],
])('%s: %s', (words, expected) => {
  expect(isTitle(words)).toBe(expected);
});
