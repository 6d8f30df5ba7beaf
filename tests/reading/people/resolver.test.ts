import { describe, expect, it } from 'vitest';
import { lastSource, resolveAll } from './notation.ts';

describe('names as sources', () => {
  const table: readonly (readonly [text: string, last: string])[] = [
    [
      '“No,” said [Ewa Nowicka, the general secretary of the Dockers’ Union].',
      'Ewa Nowicka, the general secretary of the Dockers’ Union → Ewa Nowicka',
    ],
    ['Ewa Nowicka came. “No,” [Ms Nowicka] said.', 'Ms Nowicka → Ewa Nowicka'],
    ['“No,” said [Tidewatch director Ravi Sen].', 'Tidewatch director Ravi Sen → Ravi Sen'],
    ['“No,” said [the council’s leader, Tom Reed].', 'the council’s leader, Tom Reed → Tom Reed'],
    ['“No,” said [Secretary of State Jon Hart].', 'Secretary of State Jon Hart → Jon Hart'],
    [
      '[Lee Hart, a spokesman for Gov. Kay Holt,] said no.',
      'Lee Hart, a spokesman for Gov. Kay Holt, → Lee Hart',
    ],
    [
      '[Gov. Kay Holt’s campaign manager Lou Pitt] said no.',
      'Gov. Kay Holt’s campaign manager Lou Pitt → Lou Pitt',
    ],
    ['Reed, [who] had called it “a fraud”, left. Tom Reed is the mayor.', 'who → Tom Reed'],
    // joint
    [
      '[Ewa Nowicka and Tom Reed] said they were “furious”.',
      'Ewa Nowicka and Tom Reed → Ewa Nowicka + Tom Reed',
    ],
    [
      '[Ewa Nowicka, Tom Reed and Ana Ruiz] said no.',
      'Ewa Nowicka, Tom Reed and Ana Ruiz → Ewa Nowicka + Tom Reed + Ana Ruiz',
    ],
    [
      '[Jo Holt, the former mayor, and Sen. Kay Lind] said no.',
      'Jo Holt, the former mayor, and Sen. Kay Lind → Jo Holt + Kay Lind',
    ],
    // names that are not the source
    [
      '[Ana Ruiz, head of the Sea and Coast Trust,] said no.',
      'Ana Ruiz, head of the Sea and Coast Trust, → Ana Ruiz',
    ],
    [
      '[Ana Ruiz, who met Tom Reed and Kay Lind,] said no.',
      'Ana Ruiz, who met Tom Reed and Kay Lind, → Ana Ruiz',
    ],
    ['Kay Holt is governor. [A spokesman for Kay Holt] said no.', 'A spokesman for Kay Holt → –'],
    ['Tom Reed is mayor. [Tom Reed’s lawyer] said no.', 'Tom Reed’s lawyer → –'],
    [
      'Tom Reed is mayor. [Aides to the mayor and Tom Reed] said no.',
      'Aides to the mayor and Tom Reed → –',
    ],
    // own words
    ['Tom Reed is mayor. [Reed’s] vow to “clean house” was late.', 'Reed’s → Tom Reed'],
    ['Tom Reed is mayor. [Reed’s letter] said no.', 'Reed’s letter → Tom Reed'],
    ['Tom Reed is mayor. [Reed’s] lawyer said he was “furious”.', 'Reed’s → –'],
    // shared surname
    ['Tom Reed and Kate Reed spoke. “No,” [Reed] said.', 'Reed → –'],
  ];
  it.each(table)('%s', (text, last) => {
    expect(lastSource(text)).toBe(last);
  });
});

describe('pronouns as sources', () => {
  const table: readonly (readonly [text: string, last: string])[] = [
    // who spoke last
    ['“It leaks,” [Ewa Nowicka] said. “Badly,” [she] added.', 'she → Ewa Nowicka'],
    ['“It leaks,” [Ewa Nowicka] told Tom Reed. ¶ “Badly,” [she] said.', 'she → Ewa Nowicka'],
    // who the sentence before is about
    [
      'Manuel Soto, who chairs the port, was against it. “It is odd,” [he] said.',
      'he → Manuel Soto',
    ],
    ['After Sam Dunn left, Jim Shaw spoke. “He should have stayed,” [he] said.', 'he → Jim Shaw'],
    ['Tom Reed met Lee Vance on Monday. He was in a hurry. “No,” [he] said.', 'he → Tom Reed'],
    // the clause before
    ['[Ana Ruiz] said the bill was late, but [she] also called it “a mess”.', 'she → Ana Ruiz'],
    // agreement
    ['Tom Reed met Ana Ruiz at the quay. “No,” [she] said.', 'she → Ana Ruiz'],
    ['Ana Ruiz met Tom Reed at the quay. “No,” [he] said.', 'he → Tom Reed'],
    ['Mr Obiora met Mrs Ekwueme. “No,” [she] said.', 'she → Ekwueme'],
    ['Tewo Gebru, a spokeswoman for the port, met Tom Reed. “No,” [she] said.', 'she → Tewo Gebru'],
    // the only one there, though on no list
    ['Zdravka Plotnik, 61, opened the door. “No,” [she] said.', 'she → Zdravka Plotnik'],
    // named in the quotation: not the speaker
    ['Tom Reed met Jim Shaw. “Jim Shaw is a friend,” [he] said.', 'he → Tom Reed'],
    // nobody there
    ['It was late. “No,” [she] said.', 'she → –'],
    ['Tom Reed opened the door. “No,” [she] said.', 'she → –'],
    // an organisation
    [
      '“It will pay,” [Larkfield Trust] said. [It] added that it would not wait.',
      'It → Larkfield Trust',
    ],
    ['Tom Reed left. [They] said it was over.', 'They → –'],
  ];
  it.each(table)('%s', (text, last) => {
    expect(lastSource(text)).toBe(last);
  });
});

describe('nouns as sources', () => {
  const table: readonly (readonly [text: string, last: string])[] = [
    [
      'Ann Bell (D-Ore.) met Sen. Kay Holt (R-Utah). “No,” [the senator] said.',
      'the senator → Kay Holt',
    ],
    [
      'Rep. Ann Bell (D-Ore.) met Rep. Kay Holt (R-Utah). “No,” [the Utah Republican] said.',
      'the Utah Republican → Kay Holt',
    ],
    [
      'Jo Pike, the mayor, met Ravi Sen, the chief executive of Tidewatch. “No,” [the mayor] said.',
      'the mayor → Jo Pike',
    ],
    [
      'Ewa Nowicka, general secretary of the Dockers’ Union, met Tom Reed, the mayor. “No,” [the union boss] said.',
      'the union boss → Ewa Nowicka',
    ],
    ['Jo Pike, 43, met Lee Hart, 29. “No,” [the 43-year-old] said.', 'the 43-year-old → Jo Pike'],
    [
      'Jo Pike, the mayor, met Lee Hart, the former mayor. “No,” [the former mayor] said.',
      'the former mayor → Lee Hart',
    ],
    [
      'Dee Obi, a spokeswoman for the port, met Tom Reed. “No,” [the spokeswoman] said.',
      'the spokeswoman → Dee Obi',
    ],
    [
      'The Dockers’ Union met Larkfield council. “No,” [the council] said.',
      'the council → Larkfield council',
    ],
    [
      'The National Union of Dockers met. “No,” [the union] said.',
      'the union → National Union of Dockers',
    ],
    // two fit, or none
    ['Sen. Ann Bell met Sen. Kay Holt. “No,” [the minister] said.', 'the minister → –'],
    ['Tom Reed, a baker, slept. “No,” [the mayor] said.', 'the mayor → –'],
    ['Tom Reed, a baker, slept. “No,” [the woman] said.', 'the woman → –'],
    // nobody by name
    ['Tom Reed is an official. “No,” [an official] said.', 'an official → –'],
    ['Tom Reed is an official. “No,” [two officials] said.', 'two officials → –'],
    ['Tom Reed is a resident. “No,” [one resident] said.', 'one resident → –'],
    ['Tom Reed is a critic. [Critics] said no.', 'Critics → –'],
    ['Tom Reed wrote it. [The report] said no.', 'The report → –'],
  ];
  it.each(table)('%s', (text, last) => {
    expect(lastSource(text)).toBe(last);
  });
});

describe('kinds of sources', () => {
  const table: readonly (readonly [text: string, kind: string])[] = [
    ['[Ewa Nowicka] said no.', 'name'],
    ['Ewa Nowicka came. [She] said no.', 'pronoun'],
    ['Jo Pike, the mayor, came. [The mayor] said no.', 'nominal'],
    ['[The White House] said no.', 'organisation'],
    ['[The council] said no.', 'organisation'],
    ['[A neighbour] said no.', 'unnamed'],
    ['[A spokesman for the port] said no.', 'unnamed'],
    ['[The report] said no.', 'document'],
    ['[Figures from the ministry] show it.', 'document'],
  ];
  it.each(table)('%s', (text, kind) => {
    expect(resolveAll(text).at(-1)!.kind).toBe(kind);
  });

  it('is surer of a name than of a pronoun', () => {
    const [name, pronoun] = resolveAll('[Ewa Nowicka] met Ana Ruiz. “No,” [she] said.');
    expect(name!.confidence).toBeGreaterThan(pronoun!.confidence);
  });
});
