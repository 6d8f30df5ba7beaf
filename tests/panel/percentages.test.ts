import { describe, expect, it } from 'vitest';
import { percentages } from '../../lib/panel/percentages.ts';

describe('percentages', () => {
  it.each([
    { parts: [], shares: [] },
    { parts: [7], shares: [100] },
    { parts: [0, 0], shares: [0, 0] },
    { parts: [1, 1, 1], shares: [34, 33, 33] }, // the rest goes to the first of equals
    { parts: [2, 1], shares: [67, 33] },
    { parts: [996, 2, 2], shares: [100, 0, 0] },
    { parts: [0.5, 0.5], shares: [50, 50] },
  ])('$parts → $shares', ({ parts, shares }) => {
    expect(percentages(parts)).toEqual(shares);
  });

  it('always adds up to 100', () => {
    for (let n = 1; n <= 60; n += 1) {
      const parts = Array.from({ length: n }, (_, i) => ((i * 7919) % 101) + 1);
      expect(percentages(parts).reduce((sum, share) => sum + share, 0)).toBe(100);
    }
  });
});
