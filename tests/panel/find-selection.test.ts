import { describe, expect, test } from 'vitest';
import { findSelection } from '../../lib/panel/find-selection.ts';
import { makeRecord } from '../../scripts/shots/make-record.ts';

const { reading } = makeRecord({
  id: 'tolls',
  title: 'Tolls',
  people: [{ name: 'Ana Ruiz' }],
  paragraphs: [
    'The bridge is closed. “<q0|We will open it on Monday, and not before,>” <s0|Ana Ruiz> <c0|said> at noon.',
    'Drivers were told “mind the gap” by a sign. We will open it, she promised.',
    'The  toll rises to four\u00A0crowns.',
  ],
  quotes: [{ speakers: [0] }],
});

describe('a selection in the page', () => {
  test.each([
    ['the whole quotation', '“We will open it on Monday, and not before,”'],
    ['a part of it', 'on Monday'],
    ['more than it', 'closed. “We will open it on Monday, and not before,” Ana Ruiz said at noon.'],
    ['with other spaces', 'We will  open it\n on Monday'],
    ['the words that attribute it', 'Ana Ruiz said'],
    ['words that stand elsewhere too', 'We will open it'],
  ])('%s leads to the quotation', (_, selected) => {
    expect(findSelection(reading, selected)).toEqual({ kind: 'quotation', id: 'q0' });
  });

  test.each([
    ['marks left out', '“mind the gap”', 'mind the gap'],
    ['a clause', 'The toll rises to four crowns', 'The  toll rises to four\u00A0crowns'],
  ])('words where no quotation was found: %s', (_, selected, found) => {
    const selection = findSelection(reading, selected);
    expect(selection.kind).toBe('words');
    if (selection.kind !== 'words') return;
    expect(reading.story.text.slice(selection.span.start, selection.span.end)).toBe(found);
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \n '],
    ['a single word', 'sign'],
    ['words of the page around the story', 'Subscribe to our newsletter'],
    ['two paragraphs', 'she promised. The toll rises'],
  ])('%s is no quotation', (_, selected) => {
    expect(findSelection(reading, selected)).toEqual({ kind: 'nothing' });
  });
});
