import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../lib/search/compare-versions.ts';
import { makeReading, type StoryNote } from './make-reading.ts';

const CRANES = 'The cranes were bought without a word to us,';
const TALKS = 'We will talk to anyone who comes to the harbour,';
const PAY = 'the drivers want more pay before the summer';

const FIRST: StoryNote = {
  id: 'harbour',
  title: 'Larkfield dockers to strike',
  text: `“${CRANES}” Marta Quell said.\n\n“${TALKS}” Ulric Brandt said. Quell said ${PAY}.`,
  people: ['Marta Quell', 'Ulric Brandt'],
  quotes: [
    { text: CRANES, by: 'Marta Quell' },
    { text: TALKS, by: 'Ulric Brandt' },
    { text: PAY, by: 'Marta Quell', kind: 'indirect' },
  ],
};

/** The first version with one edit. */
const edit = (from: string, to: string): StoryNote => ({
  ...FIRST,
  text: FIRST.text.replace(from, to),
  quotes: FIRST.quotes!.map((quote) => ({ ...quote, text: quote.text.replace(from, to) })),
});

const changes = (before: StoryNote, after: StoryNote) =>
  compareVersions(makeReading(before), makeReading(after));

describe('each edit is told once', () => {
  test('none', () => {
    expect(changes(FIRST, FIRST)).toEqual([]);
  });

  test.each<[string, StoryNote]>([
    ['words beside the quotations', edit('Quell said the', 'Quell told reporters the')],
    ['other marks and capitals', edit('The cranes', 'the Cranes')],
    [
      'a paragraph that moved',
      { ...FIRST, text: FIRST.text.split('\n\n').toReversed().join('\n\n') },
    ],
    ['a headline in other spaces', { ...FIRST, title: 'Larkfield  dockers to strike' }],
  ])('nothing of: %s', (_, after) => {
    expect(changes(FIRST, after)).toEqual([]);
  });

  test('a quotation added', () => {
    const text = 'Nobody asked the drivers,';
    const after: StoryNote = {
      ...FIRST,
      text: `${FIRST.text}\n\n“${text}” Brandt said.`,
      quotes: [...FIRST.quotes!, { text, by: 'Ulric Brandt' }],
    };
    expect(changes(FIRST, after)).toEqual([
      { kind: 'added', quote: 'q3', text: '“Nobody asked the drivers”', speaker: 'Ulric Brandt' },
    ]);
    expect(changes(after, FIRST)).toEqual([
      { kind: 'dropped', text: '“Nobody asked the drivers”', speaker: 'Ulric Brandt' },
    ]);
  });

  test.each([
    ['a word changed', 'without a word to us', 'without a single word to us'],
    ['its end cut', ' who comes to the harbour', ''],
    ['a statement reworded', 'before the summer', 'before the autumn'],
  ])('%s: reworded', (_, from, to) => {
    expect(changes(FIRST, edit(from, to))).toEqual([
      expect.objectContaining({
        kind: 'reworded',
        before: expect.stringContaining(from),
        after: expect.not.stringContaining(from),
      }),
    ]);
  });

  test.each([
    ['somebody else', 'Ulric Brandt', 'Ulric Brandt'],
    ['nobody', undefined, null],
  ])('said by %s now', (_, by, after) => {
    const [first, ...others] = FIRST.quotes!;
    const later = { ...FIRST, quotes: [{ ...first!, by }, ...others] };
    expect(changes(FIRST, later)).toEqual([
      {
        kind: 'reattributed',
        quote: 'q0',
        text: '“The cranes were bought without a word to us”',
        before: 'Marta Quell',
        after,
      },
    ]);
  });

  test('the surname alone is the same speaker', () => {
    const later: StoryNote = {
      ...FIRST,
      people: ['Quell', 'Ulric Brandt'],
      quotes: FIRST.quotes!.map((quote) =>
        quote.by === 'Marta Quell' ? { ...quote, by: 'Quell' } : quote,
      ),
    };
    expect(changes(FIRST, later)).toEqual([]);
  });

  test('another headline', () => {
    const title = 'Larkfield dockers call strike off';
    expect(changes(FIRST, { ...FIRST, title })).toEqual([
      { kind: 'headline', before: FIRST.title, after: title },
    ]);
  });

  test('several edits, in the order of the later version', () => {
    const [, talks, pay] = FIRST.quotes!;
    const text = 'I was not there that day at all,';
    const after: StoryNote = {
      ...FIRST,
      title: 'Strike',
      text: `“${text}” Quell said.\n\n“${TALKS}” Brandt said. Quell said ${PAY}.`,
      people: ['Marta Quell', 'Ulric Brandt'],
      quotes: [{ text, by: 'Marta Quell' }, { ...talks!, by: 'Marta Quell' }, pay!],
    };
    expect(changes(FIRST, after).map(({ kind }) => kind)).toEqual([
      'headline',
      'added',
      'reattributed',
      'dropped',
    ]);
  });
});

test('neither version is changed', () => {
  const frozen = (note: StoryNote) => deepFreeze(makeReading(note));
  expect(() => compareVersions(frozen(FIRST), frozen(edit('summer', 'autumn')))).not.toThrow();
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
