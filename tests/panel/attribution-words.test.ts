import { describe, expect, it } from 'vitest';
import { quoteViews } from '../../lib/panel/quote-view.ts';
import { makeRecord, type WrittenQuote } from '../../scripts/shots/make-record.ts';
import { english } from './english.ts';

const first = (paragraph: string, quote: WrittenQuote) => {
  const people = [
    { name: 'Ana Ruiz', aliases: ['Ruiz'] },
    { name: 'Bo Lind' },
    { name: 'Al Offic' },
  ];
  const record = makeRecord({
    id: 's',
    title: 'T',
    people,
    paragraphs: [paragraph, 'Ana Ruiz met Bo Lind and Al Offic.'],
    quotes: [quote],
  });
  const [view] = quoteViews(record, english);
  return view!;
};

describe('the words of an attribution', () => {
  it('says whom a pronoun or a role means, and only then', () => {
    const said = '“<q0|It is late>,” <s0|she> <c0|said>.';
    expect(first(said, { speakers: [0] }).means).toBe('“she” means Ana Ruiz.');
    expect(first(said, { speakers: [0], certainty: 'likely' })).toMatchObject({
      means: '“she” most likely means Ana Ruiz.',
      certaintyText: 'likely – going by “she”',
    });
    expect(first('“<q0|It is late>,” <s0|Ms Ruiz> <c0|said>.', { speakers: [0] }).means).toBeNull();
    // "Official" holds "Al Offic" in its letters, not in its words.
    expect(first('“<q0|It is late>,” <s0|the official> <c0|said>.', { speakers: [2] }).means).toBe(
      '“the official” means Al Offic.',
    );
  });

  it('tells an unnamed source from an unclear one', () => {
    expect(
      first('<s0|It> <c0|is understood> <q0|that it rained>.', { kind: 'indirect' }),
    ).toMatchObject({
      certaintyText: 'no source named',
      why: 'The story does not say who says so:',
    });
    expect(first('“<q0|It is late>,” <s0|she> <c0|said>.', {})).toMatchObject({
      certaintyText: 'speaker unclear',
      why: 'The story does not say who speaks, and nobody near fits.',
    });
  });

  it('names at most three who may have said it', () => {
    const unclear = first('“<q0|It is late>.”', { certainty: 'unclear', candidates: [0, 1, 2, 0] });
    expect(unclear.certaintyText).toBe('speaker unclear: Ana Ruiz, Bo Lind, or Al Offic');
    expect(unclear.speakers).toEqual([]);
  });

  it('says whom it considered besides, and who relays it', () => {
    const said = '“<q0|It is late>,” <s0|Ruiz> <c0|said>.';
    expect(first(said, { speakers: [0], candidates: [0, 1], via: 2 })).toMatchObject({
      also: 'Also considered: Bo Lind.',
      via: 'as told by Al Offic',
    });
  });

  it('gives the reader the last word', () => {
    const said = '“<q0|It is late>,” <s0|she> <c0|said>.';
    expect(first(said, { speakers: [1], rule: 'reader' })).toMatchObject({
      why: 'You said so.',
      evidence: [],
      means: null,
    });
  });
});
