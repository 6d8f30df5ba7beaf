import { describe, expect, it } from 'vitest';
import { mentions } from './notation.ts';

describe('whom a name stands for', () => {
  const table: readonly (readonly [text: string, found: string])[] = [
    [
      'Ewa Nowicka came. Nowicka spoke. Ms Nowicka left.',
      'Ewa Nowicka=Ewa Nowicka, Nowicka=Ewa Nowicka, Nowicka=Ewa Nowicka',
    ],
    ['Jan Lech came. Lech’s car broke.', 'Jan Lech=Jan Lech, Lech=Jan Lech'],
    [
      'Sir Ed Thwaite-Jones came. Sir Ed spoke.',
      'Ed Thwaite-Jones=Ed Thwaite-Jones, Ed=Ed Thwaite-Jones',
    ],
    [
      'Vera de Groot came. De Groot spoke; so did de Groot.',
      'Vera de Groot=Vera de Groot, De Groot=Vera de Groot, de Groot=Vera de Groot',
    ],
    ['José Peña came. Pena spoke.', 'José Peña=José Peña, Pena=José Peña'],
    ['Xu Wenliang, a shopkeeper, came. Xu spoke.', 'Xu Wenliang=Xu Wenliang, Xu=Xu Wenliang'],
    ['Xu Wenliang, an analyst, came. Ms Xu spoke.', 'Xu Wenliang=Xu Wenliang, Xu=Xu Wenliang'],
    ['Reed was late. Tom Reed said sorry.', 'Reed=Tom Reed, Tom Reed=Tom Reed'],
    // a form of address tells two of one surname apart
    [
      'Tom Reed and Kate Reed came. Mrs Reed spoke. Mr Reed left.',
      'Tom Reed=Tom Reed, Kate Reed=Kate Reed, Reed=Kate Reed, Reed=Tom Reed',
    ],
    // the one introduced before the first use alone has the surname
    [
      'Tom Reed came. Reed spoke. His sister, Kate Reed, wept. Reed left.',
      'Tom Reed=Tom Reed, Reed=Tom Reed, Kate Reed=Kate Reed, Reed=Tom Reed',
    ],
    // nobody has it
    [
      'Tom Reed spoke. Kate Reed spoke. Reed left.',
      'Tom Reed=Tom Reed, Kate Reed=Kate Reed, Reed=?',
    ],
    // another surname is another person
    ['Ana Ruiz came. Ana Lind left.', 'Ana Ruiz=Ana Ruiz, Ana Lind=Ana Lind'],
    // a name inside a longer name
    [
      'Ana Ruiz came. The Ruiz Foundation closed.',
      'Ana Ruiz=Ana Ruiz, Ruiz Foundation=Ruiz Foundation',
    ],
    ['Ana Ruiz came. The Ruiz campaign said no.', 'Ana Ruiz=Ana Ruiz, Ruiz campaign=Ruiz campaign'],
  ];
  it.each(table)('%s', (text, found) => {
    expect(mentions(text).join(', ')).toBe(found);
  });
});
