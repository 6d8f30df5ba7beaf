import { expect, it } from 'vitest';
import { saidIn } from '../said.ts';

it.each([
  [
    'According to three jurors who spoke outside the court, the decision was hard.',
    'the decision was hard',
  ],
  [
    'According to data released by the board in August, new lines reached nine.',
    'new lines reached nine',
  ],
  ['According to Ana Ruiz, a nurse from Larkfield, the wall fell.', 'the wall fell'],
  [
    'According to Ana Ruiz, the wall, which was built in May, fell.',
    'the wall, which was built in May, fell',
  ],
  ['According to a report, the wall fell.', 'the wall fell'],
  ['The wall fell, according to three jurors who spoke outside the court.', 'The wall fell'],
  // The clause goes on behind the aside.
  [
    'Tom Reed said the wall, which was built in 2009, would hold.',
    'the wall, which was built in 2009, would hold',
  ],
])('%s', (text, words) => {
  expect(saidIn(text).map(([, said]) => said)).toEqual([words]);
});
