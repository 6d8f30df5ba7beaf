import { describe, expect, test } from 'vitest';
import { dayNumber, daysBetween } from '../../lib/search/days-between.ts';
import { fingerprint } from '../../lib/search/fingerprint.ts';
import { wordsOf } from '../../lib/search/words.ts';

test.each([
  ['Dockers’ cranes, the port’s strikes', 'docker crane the port strike'],
  ['A 7.6-magnitude quake; 1,200 dead', 'a 7.6 magnitude quake 1,200 dead'],
  ['José O’Quell’s companies', "jose o'quell company"],
  ['bus news crises glass', 'bus new crise glass'],
])('the words of "%s"', (text, words) => {
  expect(
    wordsOf(text)
      .map((word) => word.form)
      .join(' '),
  ).toBe(words);
});

test('words lie where they say', () => {
  const text = '“Cranes,” said José Núñez’s aide.';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Cranes',
    'said',
    'José',
    'Núñez’s',
    'aide',
  ]);
});

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['2024-02-29T23:59:59+02:00', 19782],
    ['March 2024', null],
    ['', null],
  ])('%s is day %j', (date, day) => {
    expect(dayNumber(date)).toBe(day);
  });

  test.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2024-03-01', '2024-02-28', 2],
    ['2024-03-01', null, null],
  ])('from %s to %j', (a, b, days) => {
    expect(daysBetween(a, b)).toBe(days);
  });
});

describe('fingerprints', () => {
  const words = 'the harbour cranes were bought in secret and nobody ever asked the dockers'.split(
    ' ',
  );

  test('six words on end of both leave a print in common', () => {
    const whole = new Set(fingerprint(words));
    for (let i = 0; i + 6 <= words.length; i += 1) {
      const part = fingerprint(['before', 'this', ...words.slice(i, i + 6), 'after', 'that']);
      expect(
        part.some((print) => whole.has(print)),
        words[i],
      ).toBe(true);
    }
  });

  test.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 1],
  ])('%i words have %i prints', (count, prints) => {
    expect(fingerprint(words.slice(0, count))).toHaveLength(prints);
  });

  test('far fewer than words, and ascending', () => {
    const prints = fingerprint(words);
    expect(prints.length).toBeLessThan(words.length / 2);
    expect(prints).toEqual([...prints].sort((a, b) => a - b));
  });
});
