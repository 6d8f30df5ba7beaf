import { describe, expect, test } from 'vitest';
import { directiveMatch, foldText, type TextPlace } from '../../lib/page/directive-match.ts';
import { textDirective } from '../../lib/page/text-directive.ts';

/** The place between `[` and `]` in blocks, and the blocks without them. */
function marked(...blocks: string[]): { texts: string[]; place: TextPlace } {
  const firstBlock = blocks.findIndex((text) => text.includes('['));
  const lastBlock = blocks.findIndex((text) => text.includes(']'));
  const start = blocks[firstBlock]!.indexOf('[');
  const end = blocks[lastBlock]!.indexOf(']') - (firstBlock === lastBlock ? 1 : 0);
  const texts = blocks.map((text) => text.replace('[', '').replace(']', ''));
  return { texts, place: { firstBlock, start, lastBlock, end } };
}

describe('a directive leads to this place', () => {
  test.each([
    [
      'unique words need no context',
      ['Nowicka said: “[It leaks badly.]”'],
      'text=It%20leaks%20badly',
    ],
    [
      'a comma and a dash are escaped',
      ['He said [well-known, and old] things'],
      'text=well%2Dknown%2C%20and%20old',
    ],
    [
      'words before tell two apart',
      ['He said no thanks. She said [no thanks].'],
      'text=She%20said-,no%20thanks',
    ],
    [
      'the first of two needs nothing',
      ['He said [no thanks]. She said no thanks.'],
      'text=no%20thanks',
    ],
    [
      'words after tell two apart',
      ['No deal today. [No deal] tomorrow.'],
      'text=today.-,No%20deal',
    ],
    ['part of a word is no match', ['The unleaded tank. The [lead] tank.'], 'text=lead'],
    ['case does not tell', ['NO THANKS. She said [no thanks].'], 'text=said-,no%20thanks'],
    [
      'accents and marks do not tell',
      ['Jose’s cafe. [José’s café].'],
      'text=cafe.-,Jos%C3%A9%E2%80%99s%20caf%C3%A9',
    ],
    [
      'two paragraphs are named by their ends',
      ['She spoke: “[We lost the harbour and the wall.', 'Nobody came to the quay to help us].”'],
      'text=We%20lost%20the%20harbour,quay%20to%20help%20us',
    ],
  ])('%s', (_, blocks, directive) => {
    const { texts, place } = marked(...blocks);
    expect(textDirective(texts, place)).toBe(directive);
  });

  test('the same words in the same surroundings: none can be made', () => {
    const { texts, place } = marked('She said no.', 'She said [no].');
    expect(textDirective(texts, place)).toBeNull();
  });

  test('marks alone are no place', () => {
    const { texts, place } = marked('He said “[…]” and left.');
    expect(textDirective(texts, place)).toBeNull();
  });

  test('a long passage is named by its ends', () => {
    const long = Array.from({ length: 80 }, (_, n) => `word${n}`).join(' ');
    const { texts, place } = marked(`He said: [${long}].`);
    expect(textDirective(texts, place)).toBe(
      'text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79',
    );
  });
});

test('folding keeps every character in its place', () => {
  for (const text of ['Straße “İ” ﬁ Ångström', 'e\u0301', '😀 ‘x’']) {
    expect(foldText(text)).toHaveLength(text.length);
  }
});

test('time grows with the text, not with its square', () => {
  const texts = Array.from({ length: 4000 }, () => foldText('no no no no no no no no'));
  let steps = 0;
  const counted = new Proxy(texts, {
    get: (target, key, receiver) => {
      steps += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  expect(
    directiveMatch(counted, { prefix: 'yes', textStart: 'no', textEnd: '', suffix: '' }),
  ).toBeNull();
  expect(steps).toBeLessThan(20 * texts.length);
});
