import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, MOST_PARTS, parseQuery } from '../../../lib/search/text/parse-query.ts';
import { randomOf } from '../../../scripts/bench-library/synthetic-stories.ts';

/** The parts in one line each: kind, then what was understood; the open one ends in "…". */
function understood(query: string): string[] {
  const { parts, open } = parseQuery(query);
  return parts.map((part, i) => {
    const meaning =
      'forms' in part
        ? part.forms.join(' ')
        : 'day' in part
          ? part.day
          : 'place' in part
            ? part.place
            : `${part.about} "${part.text}"`;
    return `${part.kind} ${meaning}${i === open ? '…' : ''}`;
  });
}

describe('the query language', () => {
  test.each<[query: string, parts: string[]]>([
    ['', []],
    ['   ', []],
    ['Harbour', ['word harbour…']],
    ['Harbour ', ['word harbour']],
    ['harbour dues', ['word harbour', 'word dues…']],
    ['"harbour dues"', ['phrase harbour dues']],
    ['“harbour dues” port', ['phrase harbour dues', 'word port…']],
    ['"harbour du', ['phrase harbour du…']],
    ['„harbour“ »', ['phrase harbour']],
    ['speaker:Ruiz', ['speaker ruiz…']],
    ['speaker: Ruiz tolls', ['speaker ruiz', 'word tolls…']],
    ['SPEAKER:"Ana Ruiz" ', ['speaker ana ruiz']],
    ['by:Núñez ', ['speaker nunez']],
    ['speaker:', ['unclear speaker ""']],
    ['speaker:!? tolls', ['unclear speaker "!?"', 'word tolls…']],
    ['source:larkfield.example ', ['source larkfield example']],
    ['source:"The Post" ', ['source the post']],
    ['after:2024 ', ['from 2024-01-01']],
    ['since:2024-03', ['from 2024-03-01']],
    ['before:2024-3-5', ['before 2024-03-05']],
    ['before:2024/03/05', ['before 2024-03-05']],
    ['before:2024-02-30', ['unclear before "2024-02-30"']],
    ['before:2024-02-29', ['before 2024-02-29']],
    ['before:1900-02-29', ['unclear before "1900-02-29"']],
    ['after:yesterday', ['unclear after "yesterday"']],
    ['in:quotations toll', ['in quotations', 'word toll…']],
    ['in:Quotes ', ['in quotations']],
    ['in:stories', ['in stories']],
    ['in:Spain', ['unclear in "Spain"']],
    ['co-operate ', ['phrase co operate']],
    ["the mayor's ", ['word the', 'word mayor']],
    ['U.S. 1,000 AT&T ', ['word us', 'word 1000', 'word at&t']],
    ['https://news.example/a', ['phrase https newsexample a…']],
    ['live: harbour ', ['word live', 'word harbour']],
    ['word"phrase"word ', ['word word', 'phrase phrase', 'word word']],
    ['"" harbour ', ['word harbour']],
    ['har\u00ADbour\u200Bmaster ', ['word harbourmaster']],
  ])('%s', (query, parts) => {
    expect(understood(query)).toEqual(parts);
  });

  test('each part tells where it stands in the query', () => {
    const query = 'toll speaker:"Ana Ruiz"  before:2024';
    const spans = parseQuery(query).parts.map(({ span }) => query.slice(span.start, span.end));
    expect(spans).toEqual(['toll', 'speaker:"Ana Ruiz"', 'before:2024']);
  });

  test('long queries are cut', () => {
    const many = parseQuery('toll '.repeat(500));
    expect(many.parts).toHaveLength(MOST_PARTS);
    const [one] = parseQuery('x'.repeat(100_000)).parts;
    expect(one!.span.end).toBe(LONGEST_QUERY);
  });
});

test('any string is understood somehow, with spans in order', () => {
  const seed = Number(process.env.SEED ?? 20_251_123);
  const random = randomOf(seed);
  const pieces = [
    ...'ab"“”«»„: \t\n-.,\'’()[]\\/*+?^$|',
    'speaker:',
    'in:',
    'before:',
    'after:20',
    '24-13',
    'source:',
    '\uD83D',
    '\uDE00',
    '\u200B',
    '\0',
    '\uFEFF',
    '\u202E',
    'é',
    'e\u0301',
    '中文',
    'ﬁ',
    'İ',
    '__proto__',
    '100000',
  ];
  for (let i = 0; i < 3000; i += 1) {
    const length = Math.floor(random() * 24);
    const query = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]!).join(
      '',
    );
    const { parts, open } = parseQuery(query);
    let before = 0;
    for (const { span } of parts) {
      expect(span.start, `seed ${seed}: ${query}`).toBeGreaterThanOrEqual(before);
      expect(span.end).toBeLessThanOrEqual(query.length);
      before = span.end;
    }
    expect(open).toBeLessThan(parts.length);
    expect(parseQuery(query)).toEqual({ parts, open });
  }
});
