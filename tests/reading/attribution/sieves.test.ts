import { describe, expect, it } from 'vitest';
import { proposalsIn } from '../marked.ts';

interface Case {
  readonly text: string;
  /** Source of each proposal with its contents, in order. */
  readonly found: readonly (readonly [rule: string, source: string | null, ...content: string[]])[];
}

const brief = (text: string) => proposalsIn(text).map((p) => [p.rule, p.source, ...p.content]);

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'continued goes on in the paragraph, and over an open mark': [
    {
      text: '“We lost,” Dunn said. “We will be back.”',
      found: [['quotation-source-verb', 'Dunn', 'We lost,', 'We will be back.']],
    },
    {
      text: 'Reed explained: “First we wait.\n“Then we leave.”',
      found: [['source-verb-quotation', 'Reed', 'First we wait.', 'Then we leave.']],
    },
    {
      text: '“We lost,” Dunn said.\n“We will be back.”',
      found: [
        ['quotation-source-verb', 'Dunn', 'We lost,'],
        ['floating', 'Dunn', 'We will be back.'],
      ],
    },
  ],
  'name-colon takes a name and a colon': [
    { text: 'Reed: “It leaks.”', found: [['name-colon', 'Reed', 'It leaks.']] },
    { text: 'It was late: “It leaks.”', found: [['governed', 'It', 'It leaks.']] },
  ],
  'dash-name takes a dash and a name': [
    {
      text: '“Nobody asked us.” – Tom Vance, farmer',
      found: [['dash-name', 'Tom Vance', 'Nobody asked us.']],
    },
  ],
  'name-line takes the line that names the speaker': [
    {
      text: '“Nobody asked us.”\nTom Vance, 43, farmer\n“It is late.”\nJo Pike, 61, Larkfield',
      found: [
        ['name-line', 'Tom Vance', 'Nobody asked us.'],
        ['name-line', 'Jo Pike', 'It is late.'],
      ],
    },
    {
      text: 'Tom Vance, farmer\n“Nobody asked us.”\nJo Pike, cook\n“It is late.”\nLee Hart, nurse\n“I left.”',
      found: [
        ['name-line', 'Tom Vance', 'Nobody asked us.'],
        ['name-line', 'Jo Pike', 'It is late.'],
        ['name-line', 'Lee Hart', 'I left.'],
      ],
    },
  ],
  'lead-in takes the sentence that ends in a colon': [
    {
      text: 'Reed issued a statement:\n“First we wait.”',
      found: [['lead-in', 'Reed', 'First we wait.']],
    },
    { text: 'Shaw explained:\n“It leaks.”', found: [['lead-in', 'Shaw', 'It leaks.']] },
  ],
  'sentence-before takes whom the sentence before is about': [
    {
      text: 'After Dunn left, Shaw shrugged. “He should have stayed.”',
      found: [['sentence-before', 'Shaw', 'He should have stayed.']],
    },
    {
      text: 'Reed disagreed that it was late. “That is false.”',
      found: [
        ['source-verb-clause', 'Reed', 'that it was late'],
        ['sentence-before-cue', 'Reed', 'That is false.'],
      ],
    },
  ],
  'floating takes the last speaker, and nobody where there is none': [
    {
      text: 'Reed said the wall was safe.\n“It will hold.”',
      found: [
        ['source-verb-clause', 'Reed', 'the wall was safe'],
        ['floating', 'Reed', 'It will hold.'],
      ],
    },
    {
      text: 'Nowicka was unmoved.\n“It will hold.”',
      found: [['floating-subject', 'Nowicka', 'It will hold.']],
    },
    { text: '“It will hold.”', found: [['floating-alone', null, 'It will hold.']] },
  ],
  'governed takes the subject of the verb above': [
    { text: 'Reyes enjoyed the small and “tiny” crowd.', found: [['governed', 'Reyes', 'tiny']] },
    {
      text: 'She made it clear that Dunn was not at all a “friend”.',
      found: [['governed-that', 'She', 'that Dunn was not at all a “friend']],
    },
  ],
  'transcripts give each paragraph to its label': [
    {
      text: 'REED: It leaks.\nHART: Since when?\nREED: Since May.',
      found: [
        ['transcript', 'REED', 'It leaks.'],
        ['transcript', 'HART', 'Since when?'],
        ['transcript', 'REED', 'Since May.'],
      ],
    },
    { text: 'Note: the wall leaks.\nTime: noon.\nPlace: Larkfield.', found: [] },
  ],
  'inner speakers have their quotation, via the outer': [
    {
      text: 'Reed said Nowicka had told him: “We will never sell the harbour to anyone.”',
      found: [['source-verb-quotation', 'Nowicka', 'We will never sell the harbour to anyone.']],
    },
    {
      text: '“It leaks every single winter,” Shaw said, according to the Courier.',
      found: [['quotation-source-verb', 'Shaw', 'It leaks every single winter,']],
    },
    {
      text: '“It is over for us all,” the BBC quoted Reed as saying.',
      found: [['quotation-relayed', 'Reed', 'It is over for us all,']],
    },
  ],
};

describe('rules of the story', () => {
  for (const [rule, cases] of Object.entries(CASES)) {
    it.each(cases)(`${rule}: $text`, ({ text, found }) => {
      expect(brief(text)).toEqual(found);
    });
  }

  it('reads neither headings nor captions', () => {
    expect(
      brief('Reed Said The Wall Would Hold\nReed said it was late. Photograph: Jo Pike/Tidewatch'),
    ).toEqual([]);
  });
});
