import { describe, expect, it } from 'vitest';
import { compareWording } from '../../lib/panel/compare-wording.ts';

/** Kind and text of the other wording, what it adds between plus signs. */
function compared(here: string, there: string): string | null {
  const wording = compareWording(here, there);
  if (wording === null) return null;
  const text = wording.segments.map(({ text, added }) => (added ? `+${text}+` : text)).join('');
  return `${wording.kind}: ${text}`;
}

describe('compareWording', () => {
  it.each([
    ['“We were promised a say”', '“We were promised a say.”', 'same: “We were promised a say.”'],
    ['“it’s not in the interest”', "It's not in the interest", "same: It's not in the interest"],
    [
      '“We were promised a say before anything was sold and we have not had it”',
      '“We were promised a say before anything was sold, by this very council, and we have not had it.”',
      'fuller: “We were promised a say before anything was sold, +by this very council+, and we have not had it.”',
    ],
    [
      '“We were promised a say before it was sold”',
      'promised a say before',
      'shorter: promised a say before',
    ],
    [
      '“We were promised a say in all of this”',
      '“We were given a say in all of this”',
      'other: “We were +given+ a say in all of this”',
    ],
    // Three words are a turn of phrase.
    ['“a total disgrace”', '“a total disgrace”', null],
    // The same words, little of them.
    [
      '“We were promised a say before anything was sold”',
      '“We said that a ship was promised before noon”',
      null,
    ],
    ['', '', null],
  ])('%s | %s', (here, there, expected) => {
    expect(compared(here, there)).toBe(expected);
  });

  it('puts the other text together again, whatever it is', () => {
    const words = ['the', 'port,', 'a', '“say', 'sold”', '–', 'we', 'had.'];
    const text = (seed: number) =>
      Array.from({ length: 12 }, (_, i) => words[(seed * 7 + i * i * 3) % words.length]).join(' ');
    for (let seed = 0; seed < 40; seed += 1) {
      const there = text(seed + 1);
      const wording = compareWording(text(seed), there);
      if (wording !== null) expect(wording.segments.map((s) => s.text).join('')).toBe(there);
    }
  });
});
