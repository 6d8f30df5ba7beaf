import { describe, expect, it } from 'vitest';
import { proposalsIn, unmark } from '../marked.ts';

// What is said, and where it begins and ends. Marked words must be found as one attribution; of the refused sentences nothing may be.
const TAKES: Readonly<Record<string, readonly string[]>> = {
  'recipients, then what they are asked': [
    '[s|Reed] [c|asked] [q|the high court to intervene].',
    '[s|The mayor] [c|urged] [q|surrogates to parrot the line], but Shaw refused.',
    '[s|Reed] [c|asked] [q|Mills, Sutton and Abed to search their mail].',
    '[s|Shaw] [c|told] voters and fans [q|that Reed would go].',
    '[s|Reed] [c|told] Shaw, Dunn and the board [q|that it leaks].',
  ],
  'infinitives of words that are mostly nouns': [
    '[s|Reed] [c|has vowed] [q|to soldier on].',
    '[s|Reed] [c|promised] [q|to champion the port].',
  ],
  'prepositions that open the content': [
    '[s|Reed] [c|admitted] [q|to selling the ferry].',
    '[s|Dunn] [c|joked] [q|about moving to Larkfield].',
    '[s|Shaw] [c|wrote] [q|about the harbour in spring].',
    'They met in the harbour, which [s|Shaw] [c|describes] [q|as her second home].',
  ],
  'numbers behind a preposition': [
    '[s|Officers] [c|reported] [q|at least 20 injuries at the plant].',
    '[s|Economists] [c|predict] [q|between two and four more cuts].',
  ],
  'where and when it was said, before "that"': [
    '[s|Ms. Calder] [c|said] on Larkfield’s “Face the Town” on Sunday [q|that the mayor had shown no respect].',
    '[s|Reed] [c|said] on “Face the Town” [q|that the wall leaks].',
    '[s|Many residents] [c|complained] soon after [q|that the long lines hurt the town].',
  ],
  'words before the subject of the clause': [
    '[s|Reed] [c|says] [q|despite the rain, she plans to stay].',
    '[s|The Courier] [c|reported] [q|that, according to a study, 85 ferries were lost].',
    '[s|Dunn] [c|said] [q|there certainly was room for another ferry].',
  ],
  'questions put to somebody': [
    '[c|Asked] [q|whether the wall leaked], Reed shrugged.',
    '[c|Asked] [q|what that might look like], Reed smiled.',
  ],
  'statements whose subject is not found': [
    'Where ferries moor, often [c|said] [q|that the wall leaks].',
  ],
  'clauses before the attribution': [
    '[q|The wall carried many risks], as [s|Reed’s backers] [c|point out].',
    '[q|An average of 81 percent of members approve of Ruiz], [c|according to] [s|Harbour Poll].',
    '[q|Her fate in May hinges on the wall at the time], [s|analyst] [c|says].',
  ],
};

const REFUSES: readonly string[] = [
  'To say that the wall is safe would be bold.',
  'Nobody went so far as to call it.',
  'Reed told Shaw and left.',
  'Reed spoke to Shaw and the board.',
  'In May, Reed said.',
  'Reed listened, as before.',
];

describe('what is said', () => {
  for (const [what, sentences] of Object.entries(TAKES)) {
    it.each(sentences)(`${what}: %s`, (marked) => {
      const { text, expected } = unmark(marked);
      expect(proposalsIn(text)).toContainEqual(expect.objectContaining(expected));
    });
  }
  it.each(REFUSES)('nothing in: %s', (text) => {
    expect(proposalsIn(text)).toEqual([]);
  });
});
