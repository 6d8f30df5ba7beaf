import { expect, it } from 'vitest';
import { proposalsIn } from '../marked.ts';

it.each([
  // Deeds.
  ['Reed offered a refund to every passenger on the ferry.', []],
  ['Larkair maintains a fleet of nine old aircraft.', []],
  ['Reed called the police on Friday morning.', []],
  ['Reed called him later.', []],
  ['Larkair agreed to a rescue by its largest lender.', []],
  ['Ruiz posted a time of nine minutes.', []],
  ['The choir continues its tour in May.', []],
  ['The guards fired two shots at the gulls.', []],
  ['Ruiz testified about a meeting in the harbour.', []],
  // Words.
  ['Larkair maintains the fleet is safe.', ['the fleet is safe']],
  ['Reed called the hearing a sham.', ['the hearing a sham']],
  ['Reed called it unfair.', ['it unfair']],
  ['Shaw called himself very lucky.', ['himself very lucky']],
  ['Reed pledged his support.', ['his support']],
  ['Reed called for an inquiry.', ['for an inquiry']],
  ['Reed offered to pay for the wall.', ['to pay for the wall']],
  ['Reed denied the charge.', ['the charge']],
  ['Ruiz testified that the wall leaked.', ['that the wall leaked']],
])('%s', (text, content) => {
  expect(proposalsIn(text).flatMap((proposal) => proposal.content)).toEqual(content);
});
