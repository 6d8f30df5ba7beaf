import { expect, it } from 'vitest';
import { saidIn } from '../said.ts';

/** Who says what in news of other countries: their forms of address, orders of names, ranks and letters after names. */
it.each([
  [
    '‘It leaks,’ said Mr Justice Holroyd. ‘It leaked in May,’ the judge added.',
    ['Holroyd', 'Holroyd'],
  ],
  [
    'Det Ch Insp Siobhan O’Hare said: “We found it.” DCI O’Hare said the search went on.',
    ['Siobhan O’Hare', 'Siobhan O’Hare'],
  ],
  [
    'Datuk Seri Rahman Yusof said the port would close. Rahman said it was safe.',
    ['Rahman Yusof', 'Rahman Yusof'],
  ],
  ['“It is old,” said Tan Sri Lim Wei Ling.', ['Lim Wei Ling']],
  [
    'Shri K. R. Narayan said the dam was full. “We are ready,” Smt. Lata Deshmukh added.',
    ['K. R. Narayan', 'Lata Deshmukh'],
  ],
  ['Cllr Bríd Ní Dhomhnaill said the road was “a disgrace”.', ['Bríd Ní Dhomhnaill']],
  ['Judge Johann van der Berg SC told the court: “He lied.”', ['Johann van der Berg']],
  ['Lord Justice Peel dismissed the appeal. Peel LJ said it was “hopeless”.', ['Peel']],
  [
    '“We are shocked,” said Abdullah bin Khalid al-Mansoori. Al-Mansoori said the crane fell.',
    ['Abdullah bin Khalid al-Mansoori', 'Abdullah bin Khalid al-Mansoori'],
  ],
  [
    'Kim Min-jun, a fisherman, said the sea was warm. Kim said he would go.',
    ['Kim Min-jun', 'Kim Min-jun'],
  ],
  [
    'Nguyen Thi Hoa said the rice was lost. Hoa said the bank would wait.',
    ['Nguyen Thi Hoa', 'Nguyen Thi Hoa'],
  ],
  ['Chief (Mrs) Ngozi Eze said the market burned.', ['Ngozi Eze']],
  ['Union minister Kavita Rao hit back: “It is a lie.”', ['Kavita Rao']],
  ['Coach (Frank) Vogt came. “It leaks,” Vogt said.', ['Frank Vogt']],
  ['Judges praised singer Ally Brook. “It was fun,” Brook said.', ['Ally Brook']],
  ['Singer-guitarists Tom Lind and Jo Holt played. “We are back,” Lind said.', ['Tom Lind']],
  // The name stands behind the noun, and perhaps behind a clause.
  [
    '“It leaked,” said one critic of the wall, the Larkfield baker Fiona Holm, on Monday.',
    ['Fiona Holm'],
  ],
  ['The group that owns the songs, Larkfield Records, says she may sing.', ['Larkfield Records']],
  // No name at all.
  ['A Larkair spokesperson said: “We are sorry.”', [null]],
  ['Added together, it has become a recipe for failure.', []],
])('%s', (text, speakers) => {
  expect(saidIn(text).map(([speaker]) => speaker)).toEqual(speakers);
});

it.each([
  ['LARKFIELD (Reuters) — The mayor resigned, the council said.', 'The mayor resigned'],
  ['(Reuters) - The mayor resigned, the council said.', 'The mayor resigned'],
  ['LARKFIELD, May 4 – The mayor resigned, the council said.', 'The mayor resigned'],
  // Part of the sentence.
  ['The wall – it is old – will fall, the council said.', 'The wall – it is old – will fall'],
])('where a story was filed is not said: %s', (text, words) => {
  expect(saidIn(text)).toEqual([[null, words]]);
});
