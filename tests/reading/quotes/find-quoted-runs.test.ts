import { describe, expect, it } from 'vitest';
import { storyOfText } from '../../../lib/reading/make-story.ts';
import { findQuotedRuns } from '../../../lib/reading/quotes/find-quoted-runs.ts';

const runsOf = (text: string) => findQuotedRuns(storyOfText(text, { title: '' }));
const inside = (text: string) => runsOf(text).map((run) => text.slice(run.start, run.end));

// What stands between the marks, by what is hard about them.
const CASES: readonly (readonly [name: string, text: string, ...found: string[]])[] = [
  ['curly', 'Reed said “it leaks” twice.', 'it leaks'],
  ['straight', 'Reed said "it leaks" and "it rains" too.', 'it leaks', 'it rains'],
  ['doubled apostrophes', "''It floods every spring,'' said Ana Ruiz.", 'It floods every spring,'],
  ['doubled backquotes', "``It floods,'' said Ana Ruiz.", 'It floods,'],
  ['guillemets', 'Reed said «it leaks» twice.', 'it leaks'],
  ['low marks', 'Reed said „it leaks“ twice.', 'it leaks'],
  ['full-width marks', 'Reed said ＂it leaks＂ twice.', 'it leaks'],
  ['a bullet is no mark', '» Port strike enters third week'],
  ['an apostrophe is no mark', 'The members’ vote stands and Reed’s don’t.'],
  ['decades and clipped words', "In the ’90s and '80s they said 'twas fine."],
  ['inches', 'The pole is 6\'2" and "rusted through", Dunn said.', 'rusted through'],
  [
    'nested single',
    '“They told us ‘Leave now’ and we left,” she said.',
    'They told us ‘Leave now’ and we left,',
  ],
  [
    'nested double in single house style',
    '‘They said “go” and we went,’ he said. ‘It was late.’',
    'They said “go” and we went,',
    'It was late.',
  ],
  [
    'nested curly in curly',
    '“He told me “never” and I left,” Ruiz said.',
    'He told me “never” and I left,',
  ],
  [
    'unclosed, and the next paragraph opens',
    '“We waited.\n“Nobody came,” said Pike.',
    'We waited.',
    'Nobody came,',
  ],
  ['unclosed at the end', 'Pike said: “We waited.', 'We waited.'],
  [
    'closed in a later paragraph without a new opener',
    '“We waited.\nNobody came,” said Pike.',
    'We waited.',
    'Nobody came,',
  ],
  ['mixed glyphs', '“We won," he said.', 'We won,'],
  ['an opening glyph at the end', '“We won,“ he said.', 'We won,'],
  ['no space before', 'She said,"We lost."', 'We lost.'],
  [
    'brackets and ellipsis inside',
    '“I said to [Ruiz] go home … and he went.”',
    'I said to [Ruiz] go home … and he went.',
  ],
  ['three fragments', 'Obi said it was “bold”, “costed” and “ready”.', 'bold', 'costed', 'ready'],
  [
    'British single marks',
    '‘It leaks,’ said Reed. ‘The members’ vote stands.’',
    'It leaks,',
    'The members’ vote stands.',
  ],
  ['a single mark outside double ones', 'Minister ‘knew of leak’ at port', 'knew of leak'],
  ['an odd mark', 'The 5" pipe leaks.'],
  ['nothing but marks', '""'],
];

describe('findQuotedRuns', () => {
  it.each(CASES)('%s: %s', (_name, text, ...found) => {
    expect(inside(text)).toEqual(found);
  });

  it('says which quotation goes on from the paragraph before', () => {
    expect(runsOf('“We waited.\n“Nobody came.”').map((run) => run.continues)).toEqual([
      false,
      true,
    ]);
  });

  it.each(['"', '“', "'", "''", '"\n'])(
    'takes linear time over 20,000 marks of the kind %j',
    (mark) => {
      const text = `${mark}a `.repeat(20_000);
      expect(runsOf(text).every((run) => run.start < run.end && run.end <= text.length)).toBe(true);
    },
  );
});
