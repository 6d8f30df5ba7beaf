import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../lib/model/corrections.ts';
import { passagesOf } from '../../../lib/model/passage.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { applyCorrections } from '../../../lib/reading/corrections/apply-corrections.ts';
import { readText } from '../../../lib/reading/read-story.ts';

const TEXT = `“It leaks,” said Ewa Nowicka, the harbour master.

“Nobody told us,” said Tom Reed, a councillor. Nowicka shook her head.

“We wrote twice,” Nowicka said.`;

const reading = readText(TEXT, { title: '' });

function quoteAt(read: Reading, words: string) {
  const found = read.attributions.find(({ quote }) =>
    quote.content.some(({ start, end }) => read.story.text.slice(start, end).includes(words)),
  );
  if (!found) throw new Error(`no quotation “${words}”`);
  return found;
}

const passage = (words: string) =>
  passagesOf(reading.story, quoteAt(reading, words).quote.content[0]!)[0]!;

const speaker = (read: Reading, words: string) => {
  const { speaker: id, certainty, rule } = quoteAt(read, words);
  const name = read.people.persons.find((person) => person.id === id)?.name ?? null;
  return [name, certainty, rule];
};

const apply = (...corrections: Correction[]) => applyCorrections(reading, corrections);

describe('another speaker', () => {
  test.each([
    ['somebody of the story', 'Tom Reed', ['Tom Reed', 'stated', 'reader']],
    ['by surname, whatever the case', 'reed', ['Tom Reed', 'stated', 'reader']],
    ['somebody the story does not name', 'Ana Ruiz', ['Ana Ruiz', 'stated', 'reader']],
    ['nobody', null, [null, 'unclear', 'reader']],
  ])('%s', (_, name, expected) => {
    const read = apply({ kind: 'speaker', quote: passage('It leaks'), name });
    expect(speaker(read, 'It leaks')).toEqual(expected);
    expect(speaker(read, 'We wrote')).toEqual(speaker(reading, 'We wrote'));
  });

  test('holds when the page changed elsewhere', () => {
    const longer = readText(`A new first paragraph.\n\n${TEXT}`, { title: '' });
    const read = applyCorrections(longer, [
      { kind: 'speaker', quote: passage('It leaks'), name: 'Tom Reed' },
    ]);
    expect(speaker(read, 'It leaks')).toEqual(['Tom Reed', 'stated', 'reader']);
  });

  test('does nothing to the same words in other surroundings', () => {
    const other = readText('The mayor sighed. “It leaks,” said Jo Pike, the mayor.', { title: '' });
    const quote = passage('It leaks');
    expect(applyCorrections(other, [{ kind: 'speaker', quote, name: 'Tom Reed' }])).toBe(other);
  });
});

test('not a quotation', () => {
  const read = apply({ kind: 'not-a-quotation', quote: passage('Nobody told us') });
  expect(read.attributions).toHaveLength(reading.attributions.length - 1);
  expect(() => quoteAt(read, 'Nobody told us')).toThrow();
});

test('two people made one', () => {
  const read = apply({ kind: 'same-person', names: ['Ewa Nowicka', 'Tom Reed'] });
  const [one] = read.people.persons.filter(({ name }) => name === 'Ewa Nowicka');
  expect(read.people.persons.some(({ name }) => name === 'Tom Reed')).toBe(false);
  expect(one?.aliases).toContain('Tom Reed');
  expect(speaker(read, 'Nobody told us')[0]).toBe('Ewa Nowicka');
  expect(
    read.people.mentions.every(
      ({ person }) => person === null || read.people.persons.some(({ id }) => id === person),
    ),
  ).toBe(true);
});

test('one person made two: what was said under the other name goes with it', () => {
  const read = apply({ kind: 'different-people', names: ['Ewa Nowicka', 'Nowicka'] });
  expect(speaker(read, 'It leaks')[0]).toBe('Ewa Nowicka');
  expect(speaker(read, 'We wrote')[0]).toBe('Nowicka');
});

test.each<Correction>([
  { kind: 'same-person', names: ['Ewa Nowicka', 'Nobody Here'] },
  { kind: 'different-people', names: ['Ewa Nowicka', 'Tom Reed'] },
  { kind: 'different-people', names: ['Nobody Here', 'Nowicka'] },
])('what fits nothing changes nothing: $kind $names', (correction) => {
  expect(apply(correction)).toBe(reading);
});
