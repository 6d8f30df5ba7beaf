import type { Article, BlockKind } from '../../lib/model/article.ts';
import type { CorrectionRecord } from '../../lib/model/corrections.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { LibraryRecord } from '../../lib/exchange/library-file.ts';
import type { QuotationAnnotation } from '../../lib/exchange/web-annotation.ts';

/** Chance that can be repeated: the same seed gives the same things. */
export interface Chance {
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
  /** A text that no format should break on. */
  text(most?: number): string;
}

const PIECES = [
  ...'abc XYZ0189.,;:!?',
  ...'"\'“”‘’«»`*_{}[]<>#|~&$%\\^/=+-@',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\0',
  '\u2028',
  '\uFEFF',
  '\u202E',
  '\u0301',
  'é',
  'ß',
  'שלום',
  '中',

  '😀',
  '\uD83D',
  '\uDE00',
  '👩‍👧',
  '</script>',
  '<!--',
  '__proto__',
  '=SUM(A1)',
  '",',
  '\u00a0',
];

/** Mulberry32 (public domain). */
export function createChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]) => items[below(items.length)]!;
  return {
    below,
    pick,
    text: (most = 12) => Array.from({ length: 1 + below(most) }, () => pick(PIECES)).join(''),
  };
}

const KINDS: readonly BlockKind[] = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
  'post',
  'pull-quote',
  'time',
];

const list = <T>(chance: Chance, most: number, make: () => T): T[] =>
  Array.from({ length: chance.below(most + 1) }, make);

export function anyArticle(chance: Chance): Article {
  const perhaps = () => chance.pick([null, chance.text()]);
  return {
    url: chance.pick(['', `https://news.example/${chance.text()}`]),
    canonicalUrl: perhaps(),
    title: chance.pick(['', chance.text(20)]),
    byline: list(chance, 3, () => chance.text()),
    siteName: perhaps(),
    published: chance.pick([null, '2025-03-04', '2025-03-04T08:00:00+01:00', chance.text()]),
    language: perhaps(),
    standfirst: perhaps(),
    blocks: [
      { kind: 'paragraph', text: `a${chance.text(60)}` },
      ...list(chance, 5, () => ({ kind: chance.pick(KINDS), text: chance.text(60) })),
    ],
    paywalled: chance.pick([true, false]),
    ...(chance.below(2) === 0 ? {} : { updated: perhaps(), section: perhaps() }),
    ...(chance.below(2) === 0
      ? {}
      : {
          skipped: list(chance, 3, () => ({
            kind: chance.pick(KINDS),
            text: chance.text(30),
            reason: chance.pick(['caption', 'related', 'passed-by'] as const),
            before: chance.below(2),
          })),
        }),
  };
}

function anyPassage(chance: Chance): Passage {
  const { text, below } = chance;
  return { exact: text(), prefix: text(), suffix: text(), block: below(9), start: below(99) };
}

const anyInstant = (chance: Chance) =>
  `2025-0${1 + chance.below(9)}-1${chance.below(10)}T1${chance.below(10)}:00:00.${100 + chance.below(900)}Z`;

export function anyCorrection(chance: Chance): CorrectionRecord {
  const names = [chance.text(), chance.text()] as const;
  return {
    id: chance.text(),
    storyId: chance.text(),
    madeAt: anyInstant(chance),
    correction: chance.pick([
      { kind: 'speaker', quote: anyPassage(chance), name: chance.pick([null, chance.text()]) },
      { kind: 'not-a-quotation', quote: anyPassage(chance) },
      { kind: 'add-quotation', quote: anyPassage(chance) },
      { kind: 'same-person', names },
      { kind: 'different-people', names },
      { kind: 'other-person', name: names[0] },
      { kind: 'add-paragraph', passage: anyPassage(chance) },
    ]),
  };
}

export function anyRecord(chance: Chance): LibraryRecord {
  const flag = () => chance.pick([true, false]);
  return chance.pick<LibraryRecord>([
    { type: 'story', savedAt: anyInstant(chance), article: anyArticle(chance) },
    { type: 'correction', correction: anyCorrection(chance) },
    {
      type: 'settings',
      settings: {
        keepStories: flag(),
        highlights: flag(),
        hoverCard: flag(),
        cardOpens: chance.pick(['rest', 'modifier', 'click'] as const),
        bundledStories: flag(),
        contextMenu: flag(),
      },
    },
  ]);
}

export function anyAnnotation(chance: Chance): QuotationAnnotation {
  const passage = () => {
    const start = chance.below(1000);
    return {
      exact: chance.text(),
      prefix: chance.text(),
      suffix: chance.text(),
      start,
      end: start + chance.below(50),
    };
  };
  return {
    id: `urn:x-on-record:quotation:${chance.below(1e9)}`,
    source: `https://news.example/${chance.below(99)}`,
    speakers: list(chance, 3, () => ({
      name: chance.text(),
      role: chance.pick([null, chance.text()]),
      kind: chance.pick(['person', 'organisation'] as const),
    })),
    kind: chance.pick([null, 'direct', 'mixed', 'indirect'] as const),
    certainty: chance.pick([null, 'stated', 'likely', 'unclear'] as const),
    passages: [passage(), ...list(chance, 2, passage)],
  };
}
