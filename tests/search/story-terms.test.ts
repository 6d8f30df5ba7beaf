import { expect, test } from 'vitest';
import { storyTerms } from '../../lib/search/story-terms.ts';
import { makeReading } from './make-reading.ts';

test('rare words and pairs, those of title and first paragraph before those below', () => {
  const reading = makeReading({
    title: 'Cranes for Larkfield',
    text: 'The port of Larkfield buys cranes.\n\nRain.\n\nSnow.\n\nHail.\n\nFog came, and ice.',
  });
  const terms = storyTerms(reading).terms.map(([term]) => term);
  expect(terms.slice(0, 2)).toEqual(['crane', 'larkfield']);
  expect(terms).toContain('port larkfield');
  expect(terms.indexOf('fog')).toBeGreaterThan(terms.indexOf('rain'));
  expect(terms).not.toContain('the');
  expect(terms).not.toContain('and');
});

test('a pair never crosses a paragraph', () => {
  const { terms } = storyTerms(makeReading({ text: 'Larkfield\n\ncranes' }));
  expect(terms.map(([term]) => term).sort()).toEqual(['crane', 'larkfield']);
});

test('those who can be known again, who speaks, and the prints of what is shown', () => {
  const reading = makeReading({
    text: 'Marta Quell and Brandt met. “Nobody asked the dockers,” said Quell. “No,” said Odo Fenn.',
    people: ['Marta Quell', 'Brandt', 'Odo Fenn'],
    quotes: [
      { text: 'Nobody asked the dockers,', by: 'Marta Quell' },
      { text: 'No,', by: 'Odo Fenn', unclear: true },
    ],
  });
  const { entities, quotations } = storyTerms(reading);
  expect(entities.map(({ key, name, speaks }) => [key, name, speaks])).toEqual([
    ['marta quell', 'Marta Quell', true],
    ['odo fenn', 'Odo Fenn', false],
  ]);
  expect(quotations.map(({ id, speaker }) => [id, speaker])).toEqual([['q0', 'marta quell']]);
});

test('two people of one name are one entity', () => {
  const { entities } = storyTerms(
    makeReading({
      text: 'Marta Quell. Mrs Marta Quell.',
      people: ['Marta Quell', 'Mrs Marta Quell'],
    }),
  );
  expect(entities.map((entity) => entity.key)).toEqual(['marta quell']);
});

test('an empty story has nothing', () => {
  expect(storyTerms(makeReading({ text: '' }))).toEqual({
    terms: [],
    title: [],
    entities: [],
    quotations: [],
    sketch: [],
  });
});
