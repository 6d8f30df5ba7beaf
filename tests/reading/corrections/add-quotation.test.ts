import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../lib/model/passage.ts';
import { applyCorrections } from '../../../lib/reading/corrections/apply-corrections.ts';
import { readText } from '../../../lib/reading/read-story.ts';

const TEXT = `Ewa Nowicka runs the harbour. The sign reads mind the gap to all.

“It leaks,” said Ewa Nowicka, the harbour master.`;

const reading = readText(TEXT, { title: '' });

function passage(words: string) {
  const start = TEXT.indexOf(words);
  return passagesOf(reading.story, { start, end: start + words.length })[0]!;
}

describe('a quotation that the reader pointed out', () => {
  const add = { kind: 'add-quotation', quote: passage('mind the gap') } as const;

  test('stands in text order, with nobody named', () => {
    const { attributions, story } = applyCorrections(reading, [add]);
    expect(attributions).toHaveLength(reading.attributions.length + 1);
    const [first] = attributions;
    expect(first).toMatchObject({ speaker: null, certainty: 'unclear', rule: 'reader' });
    const [{ start, end }] = first!.quote.content as [{ start: number; end: number }];
    expect(story.text.slice(start, end)).toBe('mind the gap');
  });

  test('may be given a speaker', () => {
    const read = applyCorrections(reading, [
      add,
      { kind: 'speaker', quote: add.quote, name: 'Ewa Nowicka' },
    ]);
    const { speaker } = read.attributions[0]!;
    expect(read.people.persons.find(({ id }) => id === speaker)?.name).toBe('Ewa Nowicka');
  });

  test('may be taken out again', () => {
    const read = applyCorrections(reading, [add, { kind: 'not-a-quotation', quote: add.quote }]);
    expect(read.attributions).toHaveLength(reading.attributions.length);
  });

  test('is found again where the page changed elsewhere', () => {
    const longer = readText(`A new first paragraph.\n\n${TEXT}`, { title: '' });
    expect(applyCorrections(longer, [add]).attributions[0]!.rule).toBe('reader');
  });

  test.each([
    ['stands there already', passage('It leaks')],
    ['is no longer in the story', { ...passage('mind the gap'), exact: 'mind the step' }],
  ])('changes nothing where it %s', (_, quote) => {
    expect(applyCorrections(reading, [{ kind: 'add-quotation', quote }])).toBe(reading);
  });
});
