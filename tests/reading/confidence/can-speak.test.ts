import { expect, test } from 'vitest';
import { canSpeak } from '../../../lib/reading/confidence/can-speak.ts';

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
  ['', false],
])('%s: %s', (source, expected) => {
  expect(canSpeak(source)).toBe(expected);
});
