import { describe, expect, it } from 'vitest';
import { pageMarks } from '../../lib/panel/page-marks.ts';
import { voiceStyles } from '../../lib/panel/voices.ts';
import { HARBOUR, HARBOUR_RELATED } from '../../scripts/shots/stories.ts';

const MARKS = pageMarks(HARBOUR, HARBOUR_RELATED);

describe('pageMarks', () => {
  it('gives every voice the style that the panel gives it', () => {
    const styles = voiceStyles(HARBOUR.reading);
    for (const { person, style } of MARKS.voices) {
      if (styles.has(person)) expect(style).toBe(styles.get(person));
    }
    expect(MARKS.voices.map(({ name, style }) => `${name} ${style}`)).toEqual([
      'Ewa Nowicka 0',
      'Tom Reed 1',
      'Larkfield Shipping 6',
      'Priya Obi 6',
      'Dockers’ Union 6',
      'Hal Brandt 6',
    ]);
  });

  it('marks names as they stand in their blocks', () => {
    for (const { names } of MARKS.voices) {
      for (const { block, start, exact } of names) {
        const { text } = HARBOUR.article.blocks[block]!;
        expect(text.slice(start, start + exact.length)).toBe(exact);
      }
    }
    expect(MARKS.voices[0]!.names.map(({ exact }) => exact)).toEqual([
      'Nowicka',
      'Ewa Nowicka',
      'Nowicka',
    ]);
  });

  it('fills the card with two quotations and three stories at most', () => {
    expect(MARKS.voices[0]).toMatchObject({
      quotations: [
        '“We were promised a say before anything was sold, and we have not had it”',
        'the strike would go on until the council published the bids',
      ],
      quotationCount: 4,
      stories: [
        'Port sale: what the council papers say',
        'A harbour town counts its jobs',
        'Ferry timetable to change in spring',
      ],
    });
  });

  it('marks every quotation shown', () => {
    expect(MARKS.quotes.map(({ id, style }) => `${id} ${style}`)).toEqual([
      'q0 0',
      'q1 0',
      'q2 1',
      'q3 1',
      'q4 2',
      'q5 0',
      'q6 0',
      'q7 6',
      'q8 1',
    ]);
  });
});
