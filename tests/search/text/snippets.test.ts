import { expect, test } from 'vitest';
import { parseQuery } from '../../../lib/search/text/parse-query.ts';
import { snippets } from '../../../lib/search/text/snippets.ts';
import { makeStory } from './make-story.ts';

const STORY = makeStory({
  id: 'harbour',
  title: 'Harbour dues rise again',
  text: 'Ana Ruiz runs the port and its harbours.\n\n“We will not pay the dues,” Ruiz said.\n\nThe ferries wait, said Tom Okafor: “No boat pays dues here.”',
  people: ['Ana Ruiz', 'Tom Okafor'],
  quotes: [
    { text: 'We will not pay the dues', by: 'Ana Ruiz' },
    { text: 'No boat pays dues here', by: 'Tom Okafor' },
  ],
});

/** The title and the passages with marks in brackets; a quotation with its speaker in front. */
function shown(query: string, corrected: { word: string; forms: string[] }[] = []): string[] {
  const { title, passages } = snippets(STORY, { query: parseQuery(query), corrected });
  const marked = (whole: string, marks: typeof title) => {
    let out = '';
    let at = 0;
    for (const { start, end } of marks) {
      out += `${whole.slice(at, start)}[${whole.slice(start, end)}]`;
      at = end;
    }
    return out + whole.slice(at);
  };
  return [
    marked(STORY.article.title, title),
    ...passages.map(({ text, marks, quotation, speaker }) =>
      quotation === null ? marked(text, marks) : `${speaker}: ${marked(text, marks)}`,
    ),
  ];
}

const TITLE = 'Harbour dues rise again';

test.each<[query: string, shown: string[]]>([
  ['harbour ', ['[Harbour] dues rise again', 'Ana Ruiz runs the port and its [harbours].']],
  ['"not pay"', [TITLE, 'Ana Ruiz: We will [not pay] the dues']],
  ['"pay the" "the dues" ', [TITLE, 'Ana Ruiz: We will not [pay the dues]']],
  [
    'in:quotations pays ',
    [TITLE, 'Ana Ruiz: We will not [pay] the dues', 'Tom Okafor: No boat [pays] dues here'],
  ],
  ['in:quotations speaker:ruiz ', [TITLE, 'Ana Ruiz: We will not pay the dues']],
  ['speaker:okafor ', [TITLE, 'Tom Okafor: No boat pays dues here']],
  [
    'speaker:okafor ferr',
    [TITLE, 'The [ferries] wait, said Tom Okafor: “No boat pays dues here.”'],
  ],
  ['after:2020', [TITLE, 'Ana Ruiz: We will not pay the dues']],
])('%s', (query, expected) => {
  expect(shown(query).slice(0, expected.length)).toEqual(expected);
});

test('what was taken for a slip is marked', () => {
  const [title] = shown('harbuor ', [{ word: 'harbuor', forms: ['harbour'] }]);
  expect(title).toBe('[Harbour] dues rise again');
});

test.each([
  [
    'a long paragraph',
    `${'filler words '.repeat(400)}the toll was paid. ${'and so on '.repeat(400)}`,
  ],
  ['one endless word', `toll${'x'.repeat(100_000)}`],
  ['lone surrogates', `${'\uD83D'.repeat(50_000)} toll ${'\uDE00'.repeat(50_000)}`],
  ['characters in two halves', `${'😀'.repeat(50_000)}`],
])('%s is cut, at whole words where there are any', (_, text) => {
  const story = makeStory({ id: 's', text });
  const { passages } = snippets(story, { query: parseQuery('toll'), corrected: [] });
  const [passage] = passages;
  expect(passage!.text.length).toBeLessThanOrEqual(240);
  expect(passage!.cutAfter).toBe(true);
  expect(text).toContain(passage!.text);
  for (const mark of passage!.marks) {
    expect(passage!.text.slice(mark.start, mark.end)).toContain('toll');
  }
});

test('a story without text has no passages', () => {
  const { passages } = snippets(makeStory({ id: 's', text: '' }), {
    query: parseQuery('toll'),
    corrected: [],
  });
  expect(passages.length).toBeLessThanOrEqual(1);
});
