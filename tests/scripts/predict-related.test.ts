import { expect, test } from 'vitest';
import { predictRelated } from '../../scripts/predict-related.ts';
import { predictSame } from '../../scripts/predict-same.ts';

const CRANES =
  'Dockers in Larkfield will strike over the new cranes, Marta Quell said.\n\n“The cranes were bought without a word to us,” Quell said.';

test('each line is answered in order, under its own id, never with itself', () => {
  const answers = [
    ...predictRelated([
      { id: 'a', title: 'Strike over cranes', text: CRANES, published: '2025-03-04' },
      { id: 'b', text: `${CRANES} The port declined to comment.` },
      { id: 'c', text: 'Rovers lost by three goals in the rain on Saturday.' },
      { id: 'd', text: '' },
    ]),
  ];
  expect(answers.map((answer) => answer.id)).toEqual(['a', 'b', 'c', 'd']);
  expect(answers[0]).toEqual({ id: 'a', related: ['b'], shown: ['b'] });
  expect(answers[1]).toEqual({ id: 'b', related: ['a'], shown: ['a'] });
  expect(answers[2]!.shown).toEqual([]);
  expect(answers[3]).toEqual({ id: 'd', related: [], shown: [] });
});

test('two lines of the same text are related to each other', () => {
  const answers = [
    ...predictRelated([
      { id: 'a', text: CRANES },
      { id: 'b', text: CRANES },
    ]),
  ];
  expect(answers.map((answer) => answer.related)).toEqual([['b'], ['a']]);
});

test('the same quotations, told by their kind on both sides', () => {
  const answers = [
    ...predictSame([
      { id: 'a', text: '“The cranes were bought without a word to us,”', speaker: 'Marta Quell' },
      { id: 'b', text: 'bought without a word', speaker: 'Quell' },
      { id: 'c', text: 'We gave the ball away', speaker: 'Ivo Lant' },
    ]),
  ];
  expect(answers).toEqual([
    { id: 'a', matches: [{ id: 'b', kind: 'partial' }] },
    { id: 'b', matches: [{ id: 'a', kind: 'partial' }] },
    { id: 'c', matches: [] },
  ]);
});
