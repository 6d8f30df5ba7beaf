import { describe, expect, it } from 'vitest';
import { evidenceExcerpts } from '../../lib/panel/evidence.ts';
import { makeRecord } from '../../scripts/shots/make-record.ts';

/** Excerpts of the first quotation, the words that decided between asterisks. */
function excerpts(...paragraphs: readonly string[]): readonly string[] {
  const { reading } = makeRecord({ id: 's', title: 'T', paragraphs, quotes: [{}] });
  return evidenceExcerpts(reading.story, reading.attributions[0]!).map((segments) =>
    segments.map(({ text, decided }) => (decided ? `*${text}*` : text)).join(''),
  );
}

describe('evidenceExcerpts', () => {
  it.each([
    {
      name: 'joins source and cue that touch, and ends with the sentence',
      paragraphs: ['“<q0|It is late>,” <c0|said> <s0|Ruiz> at noon. Then it rained.'],
      expected: ['“It is late,” *said Ruiz* at noon.'],
    },
    {
      name: 'begins with the sentence',
      paragraphs: ['It rained. <s0|Ruiz>, the mayor, <c0|said> <q0|it was late>.'],
      expected: ['*Ruiz*, the mayor, *said* it was late.'],
    },
    {
      name: 'cuts a long quotation at a word and says so',
      paragraphs: [
        '“<q0|We have been told again and again that nothing of the kind was ever going to happen here>,” <s0|Ruiz> <c0|said>.',
      ],
      expected: ['…nothing of the kind was ever going to happen here,” *Ruiz said*.'],
    },
    {
      name: 'shows evidence in two paragraphs apart',
      paragraphs: ['<e0|Ruiz> spoke first.', '“<q0|It is late>.” <s0|She> nodded.'],
      expected: ['*Ruiz* spoke first.', '*She* nodded.'],
    },
    { name: 'is empty where nothing decided', paragraphs: ['“<q0|It is late>.”'], expected: [] },
  ])('$name', ({ paragraphs, expected }) => {
    expect(excerpts(...paragraphs)).toEqual(expected);
  });

  it('keeps the two excerpts nearest to the quotation', () => {
    const far = Array.from({ length: 5 }, (_, i) => `<e0|Word ${i}> stands here.`);
    expect(excerpts(...far, '“<q0|It is late>.”')).toEqual([
      '*Word 3* stands here.',
      '*Word 4* stands here.',
    ]);
  });
});
