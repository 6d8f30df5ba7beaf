import { expect, test } from 'vitest';
import { parseStoryLines } from '../../scripts/story-lines.ts';

test('reads one story a line, in order, and passes over blank lines', () => {
  const input =
    '{"id":"a","text":"One."}\n\n{"id":"b","text":"Two.","title":"T","published":null}\n';
  expect(parseStoryLines(input)).toEqual({
    ok: true,
    value: [
      { id: 'a', text: 'One.' },
      { id: 'b', text: 'Two.', title: 'T' },
    ],
  });
});

test.each([
  ['{"id":"a","text":"One."}\n{', 'line 2: not JSON'],
  ['[1]', 'line 1: an object is expected'],
  ['null', 'line 1: an object is expected'],
  ['{"text":"One."}', 'line 1: id: a string is expected'],
  ['{"id":"a"}', 'line 1: text: a string is expected'],
  ['{"id":"a","text":"One.","title":7}', 'line 1: title: a string is expected'],
])('names the line that is wrong: %s', (input, error) => {
  expect(parseStoryLines(input)).toEqual({ ok: false, error });
});
