import { describe, expect, it } from 'vitest';
import { persons } from './notation.ts';

describe('persons that a story names', () => {
  const table: readonly (readonly [text: string, names: string])[] = [
    // full names, with and without support of a list
    ['Ewa Nowicka said no.', 'Ewa Nowicka'],
    ['Priya Raghunathan said profits had risen.', 'Priya Raghunathan'],
    ['“It leaks,” said Olamide Bakare-Hughes.', 'Olamide Bakare-Hughes'],
    ['It was late when Zdravka Plotnik, 61, came home.', 'Zdravka Plotnik'],
    ['Few knew Tewodros Gebru, who ran the clinic.', 'Tewodros Gebru'],
    ['The prize went to Ragnfrid Ulstad, a retired baker.', 'Ragnfrid Ulstad'],
    ['J.K. Holt and Anna M. Lind spoke.', 'J.K. Holt, Anna M. Lind'],
    // particles, hyphens, apostrophes, diacritics
    ['Vera van der Meer said yes.', 'Vera van der Meer'],
    ['Ludo de Smet, her colleague, was pleased.', 'Ludo de Smet'],
    ['Sean O’Farrell and Fiona MacAskill said no.', 'Sean O’Farrell, Fiona MacAskill'],
    ['Oyvind Hågensen told the court he was sorry.', 'Oyvind Hågensen'],
    ['Khalid bin Rashid al-Suwaidi said oil would flow.', 'Khalid bin Rashid al-Suwaidi'],
    ['Kim Tae-won said tensions rose.', 'Kim Tae-won'],
    // honorifics and post-nominals go
    ['Sir Ed Thwaite-Jones spoke.', 'Ed Thwaite-Jones'],
    ['Mrs Lowe left early.', 'Lowe'],
    ['Mr. King said he was tired.', 'King'],
    ['Prof Hugh Lisle KC chaired it.', 'Hugh Lisle'],
    ['Aoife Ní Bhriain TD said so.', 'Aoife Ní Bhriain'],
    ['Cllr Tom Reed OBE agreed.', 'Tom Reed'],
    ['Florida Sen. Jo Holt voted no.', 'Jo Holt'],
    ['Secretary of State Jon Hart left.', 'Jon Hart'],
    ['Chief Constable Ewa Nowicka came.', 'Ewa Nowicka'],
    ['Justices Ana Ruiz and Tom Vance dissented.', 'Ana Ruiz, Tom Vance'],
    ['Dr Miriam Adeyemi-Cole was there.', 'Miriam Adeyemi-Cole'],
    // nicknames
    ['Sam “Tugboat” Dunn said no.', 'Sam “Tugboat” Dunn'],
    // surnames that are also words for what somebody is
    ['Dean Fowler, co-director of the centre, said so. Fowler left.', 'Dean Fowler'],
    ['Ann Bishop said yes. Bishop smiled.', 'Ann Bishop'],
    ['Rep. Thea Lind-Hunter said yes.', 'Thea Lind-Hunter'],
    // one word
    ['Ronaldinho said he was happy.', 'Ronaldinho'],
    ['Putin sat down. He said it was late.', 'Putin'],
    // words that open a sentence
    ['Asked about it, Ana Ruiz shrugged. Gloomy Ruiz left.', 'Ana Ruiz'],
    ['While Reed slept, Tom Reed’s house burnt.', 'Tom Reed'],
    // two people with one surname
    ['Tom Reed and Kate Reed said no.', 'Tom Reed, Kate Reed'],
    // one person in two spellings
    ['Madeleine Stone spoke. Madeline Stone sat down.', 'Madeleine Stone'],
    ['Thomas Vance spoke. Tom Vance sat down.', 'Thomas Vance'],
    ['Ana Ruiz spoke. Ana Maria Ruiz sat down.', 'Ana Maria Ruiz'],
    ['JO PIKE: It leaks. ¶ JO PIKE: It does.', 'Jo Pike'],
  ];
  it.each(table)('%s', (text, names) => {
    expect(persons(text).join(', ')).toBe(names);
  });
});

describe('what is no person', () => {
  const table: readonly (readonly [text: string])[] = [
    ['The train from Larkfield to Northmoor was late on Tuesday.'],
    ['In May the Larkfield Bridge closed.'],
    ['The European Union and the United States disagreed.'],
    ['Republicans said no, and Democrats said yes.'],
    ['Many Catholics and moderate Muslims voted.'],
    ['He sang in the Northmoor Festival and won the Tidewater Cup.'],
    ['The Clean Water Act passed in March.'],
    ['Election Day came.'],
    ['Attorney General and Prime Minister are offices.'],
    ['The White House and Downing Street said no.'],
    ['Larkfield Trust said the HIV clinic would stay open.'],
    ['Photograph: Leo Vance/Tidewatch'],
    ['By Ana Ruiz and Lee Hart'],
    ['Reporting by Lee Hart; editing by Tom Vance'],
    ['Follow Ana Ruiz on Twitter: @anaruiz.'],
    ['Ana Ruiz is a reporter for the Tidewatch bureau in Larkfield.'],
  ];
  it.each(table)('%s', (text) => {
    expect(persons(text)).toEqual([]);
  });

  it('leaves out who wrote the story', () => {
    expect(persons('Lee Hart reports. Ana Ruiz said no.', ['Lee Hart'])).toEqual(['Ana Ruiz']);
  });

  it('takes who a caption shows, not who took the picture', () => {
    const text = 'Mayor Jo Pike with Ravi Sen, a nurse, in May. Photograph: Ana Ruiz/AP';
    expect(persons(text)).toEqual(['Jo Pike', 'Ravi Sen']);
  });

  it('makes nobody known by a headline', () => {
    expect(
      persons(
        'Nowicka Vows To Fight The Port Plans ¶ Ewa Nowicka vowed to fight plans for the port.',
      ),
    ).toEqual(['Ewa Nowicka']);
  });
});
