import { expect, test } from 'vitest';
import { foldName, personKey } from '../../lib/search/fold-name.ts';

test.each([
  ['Dr. José Núñez', 'jose nunez'],
  ['The Dockers’ Union', 'dockers union'],
  ['Marta O’Quell', 'marta oquell'],
  ['Fenn & Sons', 'fenn and sons'],
  ['Ivo J. Lant', 'ivo j lant'],
  ['Anne-Marie Fenn', 'anne marie fenn'],
  ['Mr', ''],
])('%s is folded to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test.each([
  ['person', 'Quell', null],
  ['person', 'Mrs Quell', null],
  ['person', 'Marta Quell', 'marta quell'],
  ['organisation', 'Larkfield', 'larkfield'],
] as const)('the %s “%s” has the key %s', (kind, name, key) => {
  expect(personKey({ kind, name })).toBe(key);
});
