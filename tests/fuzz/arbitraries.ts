import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Article, ArticleBlock, BlockKind, SkippedBlock } from '../../lib/model/article.ts';
import type { Correction, CorrectionRecord } from '../../lib/model/corrections.ts';
import type { Passage } from '../../lib/model/passage.ts';

/** An object as programs and JSON make it. */
export const record = <T>(fields: { readonly [Key in keyof T]: Arbitrary<T[Key]> }): Arbitrary<T> =>
  fc.record(fields, { noNullPrototype: true }) as unknown as Arbitrary<T>;

/** What texts are made of that mean harm, or that programs stumble over. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '&lt;b&gt;',
  '{{7*7}}',
  '${1}',
  '__proto__',
  'constructor',
  'toString',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u200B',
  '\u200D',
  '\u00AD',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '😀',
  'e\u0301\u0301\u0301',
  'ﷺ',
  'İ',
  'ß',
  'Аna Ruiz', // the first letter is Cyrillic
  'שלום',
  '\0',
  '\u2028',
  '\r\n',
  '\t',
  '\u00a0',
  '=SUM(A1)',
];

/** What news is made of. */
const NEWS = [
  ...'Ana Ruiz|Tom Reed|Ewa Nowicka|Mr Reed|Ruiz|Dr. Sam Dunn|O’Neil|Reed’s|Larkfield|the council'.split(
    '|',
  ),
  ...'said|told|added:|according to|asked|did not say|who said|says|called it|warned that'.split(
    '|',
  ),
  ...'she|he|they|the mayor|a spokesman for the port|the general secretary|deputy leader of|a neighbour'.split(
    '|',
  ),
  ...'“|”|"|‘|’|«|»|\'|,”|.”|“…| – |—|: |, |. |? |! |; |(|)|...'.split('|'),
  ...'the port was shut|we will not stop|it leaks|on Thursday|in 2024|£40m|more than ever|that the vote|and|but|if'.split(
    '|',
  ),
  ...'Q:|A:|REED:|By Lena Marsh|- |\n|\n\n'.split('|'),
];

const joined = (piece: Arbitrary<string>, most: number): Arbitrary<string> =>
  fc.array(piece, { maxLength: most }).map((pieces) => pieces.join(''));

/** Text that no part may break on. */
export const hostileText = (most = 12): Arbitrary<string> =>
  joined(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 2, arbitrary: fc.constantFrom(...'abc XYZ019.,:"\'“”') },
    ),
    most,
  );

/** Text in the shape of news, with what does harm in between. */
export const newsText = (most = 40): Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom(...NEWS) },
        { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
      ),
      { maxLength: most },
    )
    .map((pieces) => pieces.join(' ').replaceAll(/ (?=[,.;:?!”’])|(?<=[“‘]) /g, ''));

const KEYS = [
  ...'__proto__|constructor|prototype|title|byline|blocks|kind|text|url|skipped|before|reason'.split(
    '|',
  ),
  ...'format|version|article|savedAt|corrections|correction|type|target|selector|source|body|items|id|storyId|madeAt|quote|names|exact|settings'.split(
    '|',
  ),
];

/** Anything that JSON may hold, with keys that reach for the prototype. */
export const anyJson: Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 0.5, '', 'x'),
    hostileText(3),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 4 })), tie('value')),
        { maxLength: 6 },
      )
      // As JSON.parse makes it: `__proto__` becomes a key of its own.
      .map(
        (entries) =>
          JSON.parse(
            `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
          ) as unknown,
      ),
  ),
})).value;

const KINDS: readonly BlockKind[] = ['paragraph', 'heading', 'list-item', 'quote', 'caption'];

const block: Arbitrary<ArticleBlock> = record({
  kind: fc.constantFrom(...KINDS),
  text: fc.oneof({ weight: 3, arbitrary: newsText() }, { weight: 1, arbitrary: hostileText() }),
});

const someText: Arbitrary<string> = fc.oneof(newsText(6), hostileText(6));
const perhaps: Arbitrary<string | null> = fc.option(someText.filter((text) => text !== ''));

export const anyArticle: Arbitrary<Article> = fc
  .record(
    {
      url: fc.oneof(
        fc.constantFrom('', 'https://news.example/a?b#c', 'javascript:alert(1)'),
        someText,
      ),
      canonicalUrl: perhaps,
      title: someText,
      byline: fc.array(someText, { maxLength: 3 }),
      siteName: perhaps,
      published: fc.oneof(
        fc.constantFrom(null, '2025-03-04', '2025-03-04T08:00:00+01:00'),
        perhaps,
      ),
      language: perhaps,
      standfirst: perhaps,
      blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
      paywalled: fc.boolean(),
      updated: perhaps,
      section: perhaps,
    },
    {
      noNullPrototype: true,
      requiredKeys: [
        'url',
        'canonicalUrl',
        'title',
        'byline',
        'siteName',
        'published',
        'language',
        'standfirst',
        'blocks',
        'paywalled',
      ],
    },
  )
  .chain((article) =>
    fc
      .option(
        fc.array(
          record<SkippedBlock>({
            kind: fc.constantFrom(...KINDS),
            text: newsText(12),
            reason: fc.constantFrom('caption', 'related', 'passed-by'),
            before: fc.nat(article.blocks.length),
          }),
          { maxLength: 4 },
        ),
      )
      .map((skipped) => (skipped === null ? article : { ...article, skipped })),
  );

export const anyPassage: Arbitrary<Passage> = record({
  exact: someText,
  prefix: someText,
  suffix: someText,
  block: fc.nat(9),
  start: fc.nat(99),
});

export const anyCorrection: Arbitrary<Correction> = fc.oneof(
  record({ kind: fc.constant('speaker' as const), quote: anyPassage, name: perhaps }),
  record({ kind: fc.constant('not-a-quotation' as const), quote: anyPassage }),
  record({
    kind: fc.constantFrom('same-person' as const, 'different-people' as const),
    names: fc.tuple(someText, someText),
  }),
  record({ kind: fc.constant('add-paragraph' as const), passage: anyPassage }),
);

/** A point in time as it is written into files. */
export const anyInstant: Arbitrary<string> = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

export const anyCorrectionRecord: Arbitrary<CorrectionRecord> = record({
  id: someText.filter((text) => text !== ''),
  storyId: someText.filter((text) => text !== ''),
  madeAt: anyInstant,
  correction: anyCorrection,
});
