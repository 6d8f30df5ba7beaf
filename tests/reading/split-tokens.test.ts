import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../lib/reading/split-tokens.ts';

const tokensOf = (text: string) =>
  splitTokens(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const CASES: readonly (readonly [text: string, ...tokens: string[]])[] = [
  ['Mr. Reed left.', 'Mr.', 'Reed', 'left', '.'],
  ['Reed’s wall', 'Reed', '’s', 'wall'],
  ["she'll say it's late", 'she', "'ll", 'say', 'it', "'s", 'late'],
  ["don't", "don't"],
  ['O’Neill', 'O’Neill'],
  ['the U.S. Senate', 'the', 'U.S.', 'Senate'],
  ['Rep. Ann Bell (D-Ore.)', 'Rep.', 'Ann', 'Bell', '(', 'D-Ore.', ')'],
  ['J. K. Shaw', 'J.', 'K.', 'Shaw'],
  ['3.5 million and 1,000', '3.5', 'million', 'and', '1,000'],
  ['left – and came', 'left', '–', 'and', 'came'],
  ['left--and', 'left', '--', 'and'],
  ["''It leaks,''", "''", 'It', 'leaks', ',', "''"],
  ['wait … go', 'wait', '…', 'go'],
  ['a@b.org or https://b.org/x, now', 'a@b.org', 'or', 'https://b.org/x', ',', 'now'],
  ['non\u00a0breaking zero\u200bwidth', 'non', 'breaking', 'zero', 'width'],
  ['Bakare-Hughes', 'Bakare-Hughes'],
  ['Škoda São', 'Škoda', 'São'],
  [''],
];

describe('splitTokens', () => {
  it.each(CASES)('%j', (text, ...tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it.each([
    ['letters', 'x'.repeat(2_500), [1_000, 1_000, 500]],
    ['letters of two units', `a${'𝔘'.repeat(750)}`, [999, 502]],
    ['an address', `https://b.org/${'x'.repeat(1_500)}`, [1_000, 514]],
    ['the longest word', 'x'.repeat(1_000), [1_000]],
    ['a word and its clitic', `${'x'.repeat(1_005)}’s`, [1_000, 5, 2]],
  ])('cuts what is too long for a word: %s', (_, text, lengths) => {
    expect(tokensOf(text).map(({ length }) => length)).toEqual(lengths);
    expect(tokensOf(text).join('')).toBe(text);
  });

  it.each(['.', "'", 'a.', '@', '-', 'http://', 'a@', '𝔘'])(
    'leaves out nothing but space from 5,000 times %j',
    (piece) => {
      const text = piece.repeat(5_000);
      expect(tokensOf(text).join('')).toBe(text);
    },
  );
});
