import { describe, expect, it } from 'vitest';
import { roles } from './notation.ts';

describe('what a story says somebody is', () => {
  const table: readonly (readonly [text: string, role: string])[] = [
    // apposition
    [
      'Ewa Nowicka, the general secretary of the Dockers’ Union, said no.',
      'Ewa Nowicka: general secretary of the Dockers’ Union',
    ],
    [
      "Ewa Nowicka, the general secretary of the Dockers' Union, said no.",
      "Ewa Nowicka: general secretary of the Dockers' Union",
    ],
    [
      'Lee Hart, a spokesman for Tidewatch, which runs 90 boats, said: “No.”',
      'Lee Hart: spokesman for Tidewatch',
    ],
    [
      'Tom Reed, Larkfield council’s deputy leader, agreed.',
      'Tom Reed: Larkfield council’s deputy leader',
    ],
    [
      'Paul Brandt, founder and chief executive of Tidewatch, said so.',
      'Paul Brandt: founder and chief executive of Tidewatch',
    ],
    [
      'Jo Pike, 61, a retired nurse from Larkfield who had driven all night, wept.',
      'Jo Pike: retired nurse from Larkfield',
    ],
    ['Ana Ruiz – the acting head of the clinic – said no.', 'Ana Ruiz: acting head of the clinic'],
    [
      'Ravi Sen, one of the council’s closest advisers, said no.',
      'Ravi Sen: one of the council’s closest advisers',
    ],
    ['Kay Lind, now an adviser to the port, said no.', 'Kay Lind: adviser to the port'],
    [
      'The head of Ora Foods, Mia Sandoval, and its chairman, Lars Holm, left.',
      'Mia Sandoval: head of Ora Foods, Lars Holm: chairman',
    ],
    // before the name
    ['Health minister Priya Obi resigned.', 'Priya Obi: Health minister'],
    ['The former Larkfield manager Sam Dunn said no.', 'Sam Dunn: former Larkfield manager'],
    ['Tidewatch’s director Ravi Sen said no.', 'Ravi Sen: Tidewatch’s director'],
    ['Secretary of State Jon Hart left.', 'Jon Hart: Secretary of State'],
    [
      'The shadow transport secretary, Ben Okafor, said no.',
      'Ben Okafor: shadow transport secretary',
    ],
    ['The head of the clinic, Ana Ruiz, said no.', 'Ana Ruiz: head of the clinic'],
    [
      'President Kwabena Asante’s chief of staff, Ama Serwaa, spoke.',
      'Kwabena Asante: President, Ama Serwaa: President Kwabena Asante’s chief of staff',
    ],
    ['A spokesman for the port, Lee Hart, said no.', 'Lee Hart: spokesman for the port'],
    ['BJP spokesperson Sambhavi Rao said no.', 'Sambhavi Rao: BJP spokesperson'],
    ['NSW Premier Chris Wallis spoke.', 'Chris Wallis: NSW Premier'],
    ['Detective Chief Inspector Jo Holt said no.', 'Jo Holt: Detective Chief Inspector'],
    // office and party
    ['Rep. Ann Bell (D-Ore.) said no.', 'Ann Bell: Rep. (D-Ore.)'],
    ['Sen. Kay Holt, R-Utah, said no.', 'Kay Holt: Sen. (R-Utah)'],
    ['Dee Shaw (Ind, Northmoor) said no.', 'Dee Shaw: Ind, Northmoor'],
    // relative clause and "is"
    ['Ana Ruiz, who runs the Harbour clinic, said no.', 'Ana Ruiz: runs the Harbour clinic'],
    ['Ravi Sen, who was chair of the board until 2019, said no.', 'Ravi Sen: chair of the board'],
    ['Lee Hart is the club’s longest-serving manager.', 'Lee Hart: club’s longest-serving manager'],
    // the noun by which the story calls somebody next
    [
      'Ana Ruiz spoke in May. The Larkfield senator left early. Ruiz slept.',
      'Ana Ruiz: Larkfield senator',
    ],
    // the organisation behind the name
    ['Ravi Sen of the Larkfield Trust said no.', 'Ravi Sen: Larkfield Trust'],
    ['Dr Holt, of the University of Larkfield, said no.', 'Holt: University of Larkfield'],
    // the first that tells something
    [
      'Rival Tom Reed spoke. Tom Reed, the mayor of Larkfield, left.',
      'Tom Reed: mayor of Larkfield',
    ],
    [
      'Spokesman Lee Hart spoke. Lee Hart, a spokesman for Tidewatch, left.',
      'Lee Hart: spokesman for Tidewatch',
    ],
  ];
  it.each(table)('%s', (text, role) => {
    expect(roles(text).join(', ')).toBe(role);
  });

  const none: readonly (readonly [text: string])[] = [
    ['Jo Pike, 61, from Larkfield, said no.'],
    ['Jo Pike, of Larkfield, said no.'],
    ['Nowicka said Tom Reed, Ana Ruiz and Kay Lind had left.'],
    ['Tom Reed, the mayor and Ana Ruiz left.'],
    ['Obi said Ana Ruiz was a genius.'],
    ['Mrs Ana Ruiz left.'],
    ['Ana Ruiz, speaking on Tuesday, said no.'],
    ['Her husband, Callum Reed, was not there.'],
    ['Sens. Jo Holt and Kay Lind voted no.'],
    ['“Ana Ruiz, the liar, is back,” he said.'],
    ['Ana Ruiz spoke, and Ruiz left. The Larkfield senator slept. Tom Reed came. Reed sang.'],
    ['Ana Ruiz met Tom Reed. The Larkfield senator left early. Ruiz slept.'],
  ];
  it.each(none)('none: %s', (text) => {
    expect(roles(text)).toEqual([]);
  });
});
