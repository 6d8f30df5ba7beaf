import { describe, expect, it } from 'vitest';
import {
  isMisspelling,
  sameFullName,
  sameGivenName,
} from '../../../lib/reading/people/match-names.ts';

const words = (name: string): string[] => name.split(' ');

describe('two full names of one person', () => {
  const same: readonly (readonly [string, string])[] = [
    ['ana ruiz', 'ana ruiz'],
    ['ana maria ruiz', 'ana ruiz'],
    ['j ruiz', 'joan ruiz'],
    ['joan m ruiz', 'joan ruiz'],
    ['thomas reed', 'tom reed'],
    ['william reed', 'bill reed'],
    ['pedro soto lima', 'pedro soto'],
    ['j robert vance', 'robert vance'],
    ['pedro soto lima', 'soto lima'],
    ['madeleine stone', 'madeline stone'],
    ['ed thwaite-jones', 'ed thwaitejones'],
  ];
  it.each(same)('%s = %s', (a, b) => {
    expect(sameFullName(words(a), words(b))).toBe(true);
    expect(sameFullName(words(b), words(a))).toBe(true);
  });

  const other: readonly (readonly [string, string])[] = [
    ['ana ruiz', 'kate ruiz'],
    ['ana ruiz', 'ana lind'],
    ['john a reed', 'john b reed'],
    ['tom reed', 'kate reed'],
    ['reed', 'reed'],
    ['daniel reed', 'daniela reed'],
  ];
  it.each(other)('%s ≠ %s', (a, b) => {
    expect(sameFullName(words(a), words(b))).toBe(false);
    expect(sameFullName(words(b), words(a))).toBe(false);
  });
});

describe('given names', () => {
  it.each([
    ['tom', 'thomas', true],
    ['bob', 'robert', true],
    ['j', 'jane', true],
    ['jk', 'jane', true],
    ['tom', 'tim', false],
    ['bob', 'bill', false],
    ['al', 'ann', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameGivenName(a, b)).toBe(same);
  });
});

describe('slips of the pen', () => {
  it.each([
    ['madeleine', 'madeline', true],
    ['jeffrey', 'jeffery', false],
    ['marina', 'martina', true],
    ['anna', 'anne', false],
    ['stefan', 'stefano', false],
    ['robert', 'albert', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isMisspelling(a, b)).toBe(same);
  });
});
