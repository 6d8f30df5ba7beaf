import { describe, expect, it } from 'vitest';
import { organisations } from './notation.ts';

describe('organisations that a story names', () => {
  const table: readonly (readonly [text: string, names: string])[] = [
    [
      'The Transport Workers’ Association (TWA) met. The TWA said no.',
      'Transport Workers’ Association (TWA)',
    ],
    ['The Ministry of Works said no.', 'Ministry of Works'],
    ['The Department for Work and Leisure said no.', 'Department for Work and Leisure'],
    ['Larkfield council said no.', 'Larkfield council'],
    ['Lind & Holt Ltd said no.', 'Lind & Holt Ltd'],
    ['Downing Street said no.', 'Downing Street'],
    ['Lee Hart, a spokesman for Tidewatch, said no.', 'Tidewatch'],
    ['Shares in Larkair, which fell on Monday, rose.', 'Larkair'],
    ['Larkair said it would pay.', 'Larkair'],
    ['Ana Ruiz played for Northmoor United.', 'Northmoor United'],
    ['The Labour Party met. Labour said no.', 'Labour Party (Labour)'],
    ['Water UK said no.', 'Water UK'],
    // Used twice before the longer name, or known by itself: another body.
    [
      'Larkair said it fell. Larkair said it rose. Larkair Services said it grew.',
      'Larkair, Larkair Services',
    ],
    ['Amazon said no. Amazon Broadband said yes.', 'Amazon, Amazon Broadband'],
    // no organisations
    ['Ana Ruiz went to Larkfield in May.', ''],
    ['HIV is rare.', ''],
    ['Jack House said he was sorry.', ''],
  ];
  it.each(table)('%s', (text, names) => {
    expect(organisations(text).join(', ')).toBe(names);
  });
});
