import { describe, expect, test } from 'vitest';
import type { QuotationMatch } from '../../lib/model/related.ts';
import { matchQuotation } from '../../lib/search/match-quotation.ts';
import { quotationWords } from '../../lib/search/quotation-words.ts';
import { NEWS_EVIDENCE } from '../../lib/search/word-evidence.ts';

interface Said {
  readonly text: string;
  readonly by?: string;
  readonly on?: string;
}

const compared = ({ text, by, on }: Said) => ({
  words: quotationWords(text),
  speaker: by ?? null,
  published: on ?? null,
});

const match = (a: Said, b: Said) => matchQuotation(compared(a), compared(b), NEWS_EVIDENCE);

const FULL =
  'The harbour cranes were bought in secret, and nobody ever asked the dockers of Larkfield.';
const QUELL = 'Marta Quell';

describe('the same quotation', () => {
  test.each<[string, Said, QuotationMatch | null]>([
    ['word for word', { text: FULL, by: QUELL }, 'verbatim'],
    ['in other marks and case', { text: `“${FULL.toUpperCase()}…”`, by: QUELL }, 'verbatim'],
    ['with other spelling', { text: FULL.replace('harbour', 'harbor'), by: QUELL }, 'verbatim'],
    ['with an insertion', { text: FULL.replace('bought', 'bought [by the port]') }, 'verbatim'],
    ['a fragment', { text: 'bought in secret', by: QUELL }, 'partial'],
    [
      'a fragment, by the surname',
      { text: 'nobody ever asked the dockers', by: 'Quell' },
      'partial',
    ],
    [
      'two fragments',
      { text: 'The harbour cranes … nobody ever asked the dockers', by: QUELL },
      'partial',
    ],
    [
      'in another tense',
      {
        text: 'The harbour cranes are bought in secret, and nobody ever asks the dockers of Larkfield.',
      },
      'edited',
    ],
    [
      'with a word changed',
      {
        text: 'The harbour cranes were leased in secret, and nobody ever asked the dockers.',
        by: QUELL,
      },
      'edited',
    ],
    [
      'said otherwise',
      {
        text: 'Nobody in Larkfield knew: dockers never saw who bought secret cranes for the harbour',
        by: QUELL,
      },
      'similar',
    ],
  ])('%s', (_, said, kind) => {
    expect(match({ text: FULL, by: QUELL }, said)).toBe(kind);
    expect(match(said, { text: FULL, by: QUELL })).toBe(kind);
  });

  test('word for word by somebody else is told too', () => {
    expect(match({ text: FULL, by: QUELL }, { text: FULL, by: 'Ulric Brandt' })).toBe('verbatim');
  });
});

describe('not the same', () => {
  test.each<[string, Said, Said]>([
    [
      'another quotation of the same person',
      { text: FULL, by: QUELL },
      { text: 'We shall strike until the port gives way.', by: QUELL },
    ],
    [
      'a short fragment by somebody else',
      { text: FULL, by: QUELL },
      { text: 'bought in secret', by: 'Ulric Brandt' },
    ],
    ['a short fragment by nobody named', { text: FULL, by: QUELL }, { text: 'bought in secret' }],
    [
      'common words only',
      { text: 'I do not know what to say to you about that.', by: QUELL },
      { text: 'what to say to you', by: QUELL },
    ],
    [
      'a stock phrase',
      { text: 'Our thoughts and prayers are with the victims and their families.', by: QUELL },
      { text: 'Our thoughts and prayers are with the victims and their families.', by: 'Odo Fenn' },
    ],
    [
      'a short fragment of another month',
      { text: FULL, by: QUELL, on: '2025-01-01' },
      { text: 'bought in secret', by: QUELL, on: '2025-03-01' },
    ],
    [
      'a similar statement of another week',
      { text: FULL, by: QUELL, on: '2025-01-01' },
      {
        text: 'Nobody in Larkfield knew: dockers never saw who bought secret cranes for the harbour',
        by: QUELL,
        on: '2025-01-08',
      },
    ],
    ['nothing at all', { text: '' }, { text: '' }],
    ['an ellipsis alone', { text: '…', by: QUELL }, { text: FULL, by: QUELL }],
  ])('%s', (_, a, b) => {
    expect(match(a, b)).toBeNull();
    expect(match(b, a)).toBeNull();
  });
});

test.each([
  ['I don’t think we’ll win', 'i do not think we will win'],
  ['It is, er, 5 per cent of two programmes', 'it is 5 percent of 2 programs'],
  ['They [the dockers] can’t “organise” their defence', 'they can not organize their defense'],
  ['the centre of labour’s travelling circus', 'the center of labor traveling circus'],
  ['over 1,200 people at the café', 'over 1200 people at the cafe'],
])('"%s" is compared as "%s"', (text, words) => {
  expect(quotationWords(text).words.join(' ')).toBe(words);
});

test('an ellipsis parts a quotation, however it is written', () => {
  for (const dots of ['…', '...', '. . .', ' [...] ', '[…]', ' -- ']) {
    const { parts } = quotationWords(`We shall fight ${dots} on the quay`);
    if (dots.includes('[')) continue;
    expect(parts, dots).toEqual([
      ['we', 'shall', 'fight'],
      ['on', 'the', 'quay'],
    ]);
  }
});

test('what a page puts between two marks is compared in bounded time', () => {
  const long = { text: 'a '.repeat(100_000) };
  expect(quotationWords(long.text).words).toHaveLength(1000);
  expect(match({ text: `${'a '.repeat(50_000)}b` }, long)).toBe('verbatim');
});
