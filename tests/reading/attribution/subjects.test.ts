import { describe, expect, it } from 'vitest';
import { proposalsIn, unmark } from '../marked.ts';

// Who the subject of a cue is, where something stands between or before: the whole attribution is marked.
const TAKES: Readonly<Record<string, readonly string[]>> = {
  'an emphatic pronoun after the name': [
    '[s|Reed] himself [c|said] Tuesday [q|that “the only way to win is to go and ask.]”',
    '“[q|It leaks,]” [s|Shaw] herself [c|said].',
  ],
  'an indefinite pronoun with a complement': [
    '[s|Someone in the audience] [c|shouted], “[q|Go home.]”',
    '[s|Somebody familiar with the talks] [c|said] [q|the wall was “finished]”.',
  ],
  'an adverbial before the name and its apposition': [
    'In opposing the request, [s|her lawyer], Dan Kemble, [c|wrote] in a filing [q|that it was “futile]”.',
    'After winning the vote in Larkfield, [s|Mayor Jon Kessler], [c|said], “[q|I am ready to travel.]”',
    'On Tuesday [s|Ana Reed], the mayor, [c|said] [q|the plan was “dead on arrival.]”',
  ],
  'a relative clause between subject and verb': [
    '[s|Unions] that backed the mayor [c|say] [q|they believe the port should close].',
    '[s|Progressive unions] that have endorsed him [c|say] [q|they believe the port should close].',
    '[s|People] who saw the fire [c|said] [q|it began in a barn].',
  ],
  'a participle that leads in the main clause': [
    'After [c|saying] [q|he was afraid to ask], [s|Tom Calder] left the hall.',
    '[c|Saying] [q|the port was full], [s|Tom Calder] turned back.',
  ],
  'a parenthesis within a relative clause': [
    'First there was [s|editor Bret Stone, who], after trading insults with a rival, [c|said] [q|that the party was “an echo chamber.]”',
  ],
  'a closing attribution after a quotation that ends in a comma': [
    '[q|Grant told Randall he “would have no chance,]” [s|the source] [c|recalled].',
    '[q|The elite, on the other hand, know that “thinking includes the notion,]” [s|Ms. Temple] [c|said].',
    'Reed saw it differently: “[q|I do not take that for a joke,]” [s|he] [c|said].',
  ],
};

describe.each(Object.entries(TAKES))('%s', (_name, sentences) => {
  it.each(sentences)('takes %s', (sentence) => {
    const { text, expected } = unmark(sentence);
    expect(proposalsIn(text)).toContainEqual(expect.objectContaining(expected));
  });
});

// Words that look the same and must not be taken: the source that would be wrong.
const REFUSES: readonly (readonly [sentence: string, wrong: string])[] = [
  ['Reed, who hurt himself, said the wall was “finished”.', 'himself'],
  [
    'After winning the vote in Larkfield, the mayor said the port was “lost”.',
    'the vote in Larkfield',
  ],
  ['Unlike Reed, the mayor said the port was “lost”.', 'Reed'],
  ['Voters who saw the mayor said it was “too late”.', 'the mayor'],
  ['Unions that backed Reed say it is “too late”.', 'Reed'],
  ['Shaw said the plan was “fine,” and Reed said it was not.', 'Reed'],
];

it.each(REFUSES)('%s: not "%s" for the quotation', (sentence, wrong) => {
  const quoted = proposalsIn(sentence).filter(({ content }) =>
    content.some((part) => part.includes('“')),
  );
  expect(quoted).not.toEqual([]);
  expect(quoted.map(({ source }) => source)).not.toContain(wrong);
});
