import { describe, expect, it } from 'vitest';
import { isBorderBetween } from '../../../lib/reading/attribution/section-border.ts';
import { tagStory } from '../../../lib/reading/tag-story.ts';
import { storyOfText } from '../../../lib/reading/make-story.ts';
import { saidIn, type Said } from '../said.ts';

type Case = readonly [text: string, said: readonly Said[]];

const INTRO = 'Ana Ruiz is the mayor of Larkfield. Jo Holt met her.';

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'questions and answers': [
    [
      'Ana Ruiz is the mayor of Larkfield. Ruiz has plans.\nQ: Why does it leak?\nA: It is old.\nQ: Will it hold?\nA: I hope so.',
      [
        [null, 'Why does it leak?'],
        ['Ana Ruiz', 'It is old.'],
        [null, 'Will it hold?'],
        ['Ana Ruiz', 'I hope so.'],
      ],
    ],
    [
      'Ana Ruiz is the mayor.\nQ. Why does it leak?\nA. It is old.\nQ. Will it hold?\nA. I hope so.',
      [
        [null, 'Why does it leak?'],
        ['Ana Ruiz', 'It is old.'],
        [null, 'Will it hold?'],
        ['Ana Ruiz', 'I hope so.'],
      ],
    ],
    // Two people, and no title: nobody knows who is asked.
    [
      `${INTRO}\nQ: Why does it leak?\nA: It is old.\nQ: Will it hold?`,
      [
        [null, 'Why does it leak?'],
        [null, 'It is old.'],
        [null, 'Will it hold?'],
      ],
    ],
  ],
  'initials as labels': [
    [
      `${INTRO}\nJH: Why does it leak?\nAR: It is old.\nJH: Will it hold?\nAR: I hope so.`,
      [
        ['Jo Holt', 'Why does it leak?'],
        ['Ana Ruiz', 'It is old.'],
        ['Jo Holt', 'Will it hold?'],
        ['Ana Ruiz', 'I hope so.'],
      ],
    ],
  ],
  'transcripts with roles, pauses and turns of several paragraphs': [
    [
      'MARTA LIND, HOST: Welcome.\nTOM REED: We will see.\nIt depends on you.\n(Laughs.)\nLIND: When?\nREED: Soon.',
      [
        ['Marta Lind', 'Welcome.'],
        ['Tom Reed', 'We will see.'],
        ['Tom Reed', 'It depends on you.'],
        ['Marta Lind', 'When?'],
        ['Tom Reed', 'Soon.'],
      ],
    ],
    [
      'MARTA LIND: “Welcome to you.”\nTOM REED: “We will see.”\nLIND: “When?”',
      [
        ['Marta Lind', 'Welcome to you.'],
        ['Tom Reed', 'We will see.'],
        ['Marta Lind', 'When?'],
      ],
    ],
  ],
  'no transcripts': [
    // Notes under the names of teams.
    ['Titans: Host the Lions.\nRovers: Ruiz sat out.\nTitans: Visit the Lions.\nRovers: Out.', []],
    // Letters to a newspaper.
    ['DEAR JO: I am sad. Are you?\nDEAR SAD: We are.\nDEAR JO: I am old. Are you?', []],
    // Parts of a list.
    ['Price: You pay two.\nWhen: We open at nine.\nPrice: You pay six.\nWhen: We open at ten.', []],
  ],
  'a speaker does not go on over the border of an entry': [
    [
      'Reed said the wall was safe.\n10.45am\n“It leaks badly here, and we have told them so again and again.”',
      [
        ['Reed', 'the wall was safe'],
        [null, 'It leaks badly here, and we have told them so again and again.'],
      ],
    ],
    [
      'Reed said the wall was safe.\n* * *\n“It leaks badly here, and we have told them so again and again.”',
      [
        ['Reed', 'the wall was safe'],
        [null, 'It leaks badly here, and we have told them so again and again.'],
      ],
    ],
    [
      'Reed said the wall was safe.\n“It leaks badly here, and we have told them so again and again.”',
      [
        ['Reed', 'the wall was safe'],
        ['Reed', 'It leaks badly here, and we have told them so again and again.'],
      ],
    ],
  ],
  'a line that says something names nobody': [
    [
      '“Nobody asked us at all what we think of it, not once since May.”\nHey Larkfield, the point is to ask.',
      [[null, 'Nobody asked us at all what we think of it, not once since May.']],
    ],
    [
      '“Nobody asked us at all what we think of it, not once since May.”\nTom Vance, who lost his barn',
      [['Tom Vance', 'Nobody asked us at all what we think of it, not once since May.']],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

it.each([
  ['10.45am', true],
  ['14:05 GMT', true],
  ['3h ago', true],
  ['5 minutes ago', true],
  ['Updated at 9pm', true],
  ['20 March 2026 09.30 BST', true],
  ['***', true],
  ['9 out of 10', false],
  ['At 10.45am Reed spoke', false],
])('the line %j is a border: %s', (line, expected) => {
  const tagged = tagStory(storyOfText(`Ana.\n${line}\nJo.`, { title: '' }));
  expect(isBorderBetween(tagged, 0, 2)).toBe(expected);
});
