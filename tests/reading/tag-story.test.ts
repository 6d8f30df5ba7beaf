import { describe, expect, it } from 'vitest';
import { storyOfText } from '../../lib/reading/make-story.ts';
import { tagStory } from '../../lib/reading/tag-story.ts';

const sentencesOf = (text: string) =>
  tagStory(storyOfText(text, { title: '' })).sentences.map(({ start, end }) =>
    text.slice(start, end),
  );

const CASES: readonly (readonly [name: string, text: string, ...sentences: string[]])[] = [
  ['full stops', 'It leaks. Reed left.', 'It leaks.', 'Reed left.'],
  ['titles and initials', 'Mr. Reed met J. Shaw. He left.', 'Mr. Reed met J. Shaw.', 'He left.'],
  [
    'an abbreviation at the end',
    'She lives in the U.S. He left.',
    'She lives in the U.S.',
    'He left.',
  ],
  [
    'a quotation of several sentences',
    '“It leaks. It rains,” Reed said.',
    '“It leaks. It rains,” Reed said.',
  ],
  ['a quotation that ends its sentence', '“It leaks.” Reed left.', '“It leaks.”', 'Reed left.'],
  ['a question and its attribution', '“Who pays?” Reed asked.', '“Who pays?” Reed asked.'],
  ['a question and an unknown verb', '“Who pays?” Shaw pressed.', '“Who pays?” Shaw pressed.'],
  [
    'a question and another sentence',
    '“Who pays?” Nobody was there.',
    '“Who pays?”',
    'Nobody was there.',
  ],
  [
    'decimals and numbers',
    'It rose 3.5 per cent. No. 10 agreed.',
    'It rose 3.5 per cent.',
    'No. 10 agreed.',
  ],
  ['an ellipsis inside', 'It was … late.', 'It was … late.'],
  [
    'a place before a quotation',
    'He met her in Dalton, Calif. “It leaks,” he said.',
    'He met her in Dalton, Calif.',
    '“It leaks,” he said.',
  ],
];

/** Pieces of which random texts are made: everything that cuts, pairs and breaks. */
const PIECES = [
  'Reed',
  'said',
  ' ',
  '“',
  '”',
  '"',
  "'",
  "''",
  '’s',
  '.',
  ', ',
  '\n',
  'U.S.',
  '…',
  '–',
  '(',
  ')',
  'ab',
  '12',
  '\u200b',
  '\u00a0',
  '🙂',
  'é',
  '‘',
];

function randomText(seed: number): string {
  let state = seed;
  return Array.from({ length: 120 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return PIECES[state % PIECES.length]!;
  }).join('');
}

describe('tagStory', () => {
  it.each(CASES)('%s: %s', (_name, text, ...sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('has no wrong offset in random texts', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const text = randomText(seed);
      const { story, tokens, sentences, paragraphs } = tagStory(storyOfText(text, { title: '' }));
      const inOrder = tokens.every((token, i) => token.start >= (tokens[i - 1]?.end ?? 0));
      const exact = tokens.every(
        (token) => story.text.slice(token.start, token.end) === token.text,
      );
      const inside = sentences.every(({ start, end, paragraph }) => {
        const { start: from, end: to } = paragraphs[paragraph]!;
        return from <= start && end <= to;
      });
      const whole = (sentences.at(-1)?.endToken ?? 0) === tokens.length;
      expect({ seed, inOrder, exact, inside, whole }).toEqual({
        seed,
        inOrder: true,
        exact: true,
        inside: true,
        whole: true,
      });
    }
  });

  it('cuts a sentence of 5,000 words', () => {
    const lengths = tagStory(storyOfText('Reed '.repeat(5_000), { title: '' })).sentences.map(
      (s) => s.endToken - s.firstToken,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
  });

  it('tags words in and out of quotations', () => {
    const { tokens } = tagStory(
      storyOfText('Reed said: “They never really wanted to leave the old port.”', { title: '' }),
    );
    const tagged = (text: string) => tokens.find((token) => token.text === text)!.tags;
    expect(tagged('said').has('PastTense')).toBe(true);
    expect(tagged('wanted').has('PastTense')).toBe(true);
  });
});
