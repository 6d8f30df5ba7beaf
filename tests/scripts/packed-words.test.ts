import { expect, test } from 'vitest';
import { unpackWords } from '../../lib/reading/lexicon/people/unpack-words.ts';
import { packLists, packTexts } from '../../scripts/packed-words-plugin.ts';

test('a list is packed, and comes back', () => {
  const source = 'export const A = wordList(\n  // two\n  `anna ann`,\n  `van_der bo`,\n);';
  const packed = packLists(source);
  expect(packed).toBe('export const A = unpackWords("AannDaAboAvan der");');
  expect([...unpackWords('AannDaAboAvan der')]).toEqual(['ann', 'anna', 'bo', 'van der']);
});

test.each([
  ['of other lists', 'wordList(ONE, TWO)'],
  ['with a part that is worked out', 'wordList(`a ${b}`)'],
  ['with capitals', 'wordList(`Anna`)'],
])('a list %s stays as it is', (_, source) => {
  expect(packLists(source)).toBe(source);
});

test('texts of words are packed, and come back sorted', () => {
  expect(packTexts('const A = [[1 / 2, `\n  to an\n  a \n`], [1 / 4, `Bo`]];')).toBe(
    `const A = [[1 / 2, [...unpackWords("AaBnAto")].join(' ')], [1 / 4, \`Bo\`]];`,
  );
});
