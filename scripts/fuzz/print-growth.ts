import { readText } from '../../lib/reading/read-story.ts';
import { parseQuery } from '../../lib/search/text/parse-query.ts';
import { textWords } from '../../lib/search/text/text-words.ts';

/** Pieces that, many times over, have made readers of text slow. */
const PIECES: readonly (readonly [name: string, piece: string])[] = [
  [
    'news',
    '“We will not stop,” said Ana Ruiz, the mayor of Larkfield. Tom Reed told her that it leaks. ',
  ],
  ['opening marks', '“'],
  ['marks of all kinds', '“"‘\'«'],
  ['one word', 'x'],
  ['names', 'Ana Ruiz '],
  ['one long name', 'Ruiz-'],
  ['cues', 'said '],
  ['commas', 'a, '],
  ['brackets', '(('],
  ['full stops', '. '],
  ['abbreviations', 'Mr. '],
  ['lines', 'Q: a\n'],
  ['apostrophes', "x'"],
  ['combining marks', 'e\u0301'],
  ['half characters', '\uD83D'],
  ['right to left', '\u202Eשל '],
  ['numbers', '1,000 '],
  ['dashes', ' – '],
];

const SHORT = 10_000;
const TIMES = 8;
/** Eight times as long may take this many times as long: linear, with as much again for the memory to be tidied. */
const MOST = 2.5 * TIMES;
/** Milliseconds below which a time says nothing. */
const NOISE = 60;

/** Prints how the time of reading grows with the length of hostile texts; gives the number of those where it grows too fast. */
export function printGrowth(print: (line: string) => void): number {
  const parts = [
    ['reading', (text: string) => void readText(text, { title: '' })],
    ['words', (text: string) => void textWords(text)],
    ['query', (text: string) => void parseQuery(text)],
  ] as const;
  let tooSteep = 0;
  print(`milliseconds of the processor for ${SHORT} characters, and for ${TIMES} times as many`);
  for (const [name, piece] of PIECES) {
    const columns: string[] = [];
    for (const [part, run] of parts) {
      const text = (length: number) =>
        piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      timeOf(() => run(text(1000)));
      const short = timeOf(() => run(text(SHORT)));
      const long = timeOf(() => run(text(SHORT * TIMES)));
      const steep = long > NOISE && long > MOST * Math.max(short, 1);
      if (steep) tooSteep += 1;
      columns.push(
        `${part} ${short.toFixed(0).padStart(4)} ${long.toFixed(0).padStart(5)}${steep ? ' TOO STEEP' : ''}`,
      );
    }
    print(`${name.padEnd(20)}${columns.join('   ')}`);
  }
  return tooSteep;
}

/** Of three runs the fastest, in milliseconds of the processor: other programs count nothing. */
function timeOf(run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 3; i += 1) {
    const started = process.cpuUsage().user;
    run();
    best = Math.min(best, (process.cpuUsage().user - started) / 1000);
  }
  return best;
}
