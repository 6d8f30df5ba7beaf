import { expect, it } from 'vitest';
import { foldName } from '../../../lib/reading/people/fold-name.ts';

it.each([
  ['Nowicka', 'nowicka'],
  ['Peña', 'pena'],
  ['Łukasz', 'lukasz'],
  ['Ødegaard', 'odegaard'],
  ['Müller', 'muller'],
  ['O’Farrell', "o'farrell"],
  ['J.K.', 'jk'],
  ['Thwaite‑Jones', 'thwaite-jones'],
  ['Weiß', 'weiss'],
])('%s → %s', (written, folded) => {
  expect(foldName(written)).toBe(folded);
});
