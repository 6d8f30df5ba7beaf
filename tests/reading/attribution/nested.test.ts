import { expect, it } from 'vitest';
import { readText } from '../../../lib/reading/read-story.ts';

/** Each statement as "speaker < via: words". */
function statementsIn(text: string): string[] {
  const { attributions, people } = readText(text, { title: '' });
  const nameOf = (id: string | null) =>
    people.persons.find((person) => person.id === id)?.name ?? '–';
  return attributions
    .filter(({ negated }) => !negated)
    .map(({ speaker, via, quote }) => {
      const words = quote.content.map((span) => text.slice(span.start, span.end)).join(' / ');
      return `${nameOf(speaker)}${via === null ? '' : ` < ${nameOf(via)}`}: ${words}`;
    });
}

const Q = 'The wall will fall before the summer is out.';

it.each([
  // The words of the inner speaker are shown once.
  [`Tom Reed said Ewa Nowicka had told him: “${Q}”`, [`Ewa Nowicka < Tom Reed: ${Q}`]],
  [`According to Tom Reed, Ewa Nowicka said: “${Q}”`, [`Ewa Nowicka < Tom Reed: ${Q}`]],
  // What else the outer speaker said stays.
  [
    `Tom Reed said the wall was safe and that Ewa Nowicka had told him: “${Q}”`,
    ['Tom Reed: the wall was safe', `Ewa Nowicka < Tom Reed: ${Q}`],
  ],
  // A chain: whoever spoke, via whoever the story heard it from.
  [
    `Tom Reed told the Courier that Ewa Nowicka said Ana Ruiz had told her: “${Q}”`,
    [`Ana Ruiz < Tom Reed: ${Q}`],
  ],
  // A relay at the end.
  [
    'The wall is old and will fall soon, Ewa Nowicka said, according to Tom Reed.',
    ['Ewa Nowicka < Tom Reed: The wall is old and will fall soon'],
  ],
  // A phrase, or words without marks, are those of whoever tells them.
  [
    'Tom Reed said Ewa Nowicka had called the wall “finished”.',
    ['Tom Reed: Ewa Nowicka had called the wall “finished'],
  ],
  [
    'Tom Reed said that Ewa Nowicka had said the wall would fall.',
    ['Tom Reed: that Ewa Nowicka had said the wall would fall'],
  ],
  // Somebody quoted within a quotation is nobody's speaker here.
  [
    `“I asked him when,” Tom Reed said. “He told me, ‘${Q}’”`,
    [`Tom Reed: I asked him when, / He told me, ‘${Q}’`],
  ],
  // Not said, or only supposed.
  ['Tom Reed did not say that the wall was safe.', []],
  ['Tom Reed would say that the wall was safe.', []],
  ['Tom Reed never said: “The wall is safe, and has always been.”', []],
  ['Tom Reed refused to say that the wall was safe.', []],
  ['Tom Reed left without saying that the wall was safe.', []],
  ['Tom Reed has yet to say that the wall is safe.', []],
  ['Has Tom Reed said that the wall was safe?', []],
  ['Tom Reed went on to say that the wall was safe.', ['Tom Reed: that the wall was safe']],
  ['If Tom Reed says the wall is safe, nobody will listen.', []],
])('%s', (text, statements) => {
  expect(statementsIn(text)).toEqual(statements);
});
