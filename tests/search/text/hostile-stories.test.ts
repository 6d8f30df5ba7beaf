import { expect, test } from 'vitest';
import { indexStory } from '../../../lib/search/text/index-story.ts';
import { parseQuery } from '../../../lib/search/text/parse-query.ts';
import { searchText } from '../../../lib/search/text/search-text.ts';
import { snippets } from '../../../lib/search/text/snippets.ts';
import { TextIndex } from '../../../lib/search/text/text-index.ts';
import { MAX_FORM, textWords } from '../../../lib/search/text/text-words.ts';
import { makeStory } from './make-story.ts';

const LONG = 100_000;
const HOSTILE: readonly [name: string, text: string][] = [
  ['one word', 'x'.repeat(LONG)],
  ['one word in parts', 'x.'.repeat(LONG)],
  ['apostrophes', "'".repeat(LONG)],
  ['one word of apostrophes', "x'".repeat(LONG)],
  ['quotation marks', '"“”'.repeat(LONG / 3)],
  ['spaces', ' '.repeat(LONG)],
  ['zero-width characters', `toll${'\u200B'.repeat(LONG)}s`],
  ['combining marks', `e${'\u0301'.repeat(LONG)}`],
  ['lone surrogates', 'a\uD83D '.repeat(LONG / 3)],
  ['ligatures that grow', 'ﷺ'.repeat(LONG)],
  ['right-to-left overrides', '\u202Etoll\u202C '.repeat(LONG / 8)],
  ['control characters', '\u0001\u0002\u0000toll '.repeat(LONG / 8)],
  ['many different words', Array.from({ length: LONG / 5 }, (_, i) => i.toString(36)).join(' ')],
  ['one word many times', 'toll '.repeat(LONG / 5)],
  ['keywords', 'speaker:in:before:"'.repeat(LONG / 20)],
  ['names of properties', '__proto__ constructor toString hasOwnProperty '.repeat(100)],
];

test.each(HOSTILE)('%s: indexed, asked for and shown', (_, text) => {
  const story = makeStory({ id: text.slice(0, 50), title: text, text });
  const index = new TextIndex();
  index.add([indexStory(story), indexStory(makeStory({ id: 'toll', text: 'A toll.' }))]);
  const query = parseQuery(text);
  const found = searchText(index, query, { bundled: true, from: 0, most: 10 });
  expect(found.hits.length).toBeLessThanOrEqual(2);
  const { passages, title } = snippets(story, { query, corrected: found.corrected });
  expect(passages.length).toBeLessThanOrEqual(2);
  expect(title.length).toBeLessThanOrEqual(text.length);
  const toll = searchText(index, parseQuery('toll '), { bundled: true, from: 0, most: 10 });
  expect(toll.hits.map((hit) => hit.id)).toContain('toll');
});

test.each([
  ['Café', 'cafe'],
  ['CAFE\u0301', 'cafe'],
  ['don’t', "don't"],
  ['the mayor’s', 'the mayor'],
  ['the mayors’ own', 'the mayors own'],
  ['U.S. and U.K', 'us and uk'],
  ['1,000.50', '100050'],
  ['AT&T', 'at&t'],
  ['co-operate', 'co operate'],
  ['ﬁsh', 'fish'],
  ['İstanbul', 'istanbul'],
  ['ferry\u00AD\u00ADman', 'ferryman'],
  ['fer\u200Bry', 'ferry'],
  ['\uD83D\uDE00 toll \uD83D', 'toll'],
  ['中文 words', '中文 words'],
  ['\u0001toll', 'toll'],
])('the words of %j', (text, forms) => {
  expect(textWords(text).map((word) => word.form)).toEqual(forms.split(' '));
});

test('no form is longer than it may be', () => {
  for (const [, text] of HOSTILE) {
    for (const { form } of textWords(text)) expect(form.length).toBeLessThanOrEqual(MAX_FORM);
  }
});

// Time grown with the square of this length would take hours, on any machine.
test('a story of a quarter of a million words is indexed whole', { timeout: 60_000 }, () => {
  const words = Array.from({ length: 250_000 }, (_, i) => `word${i % 5000} toll’s`);
  const story = makeStory({ id: 's', text: `${words.join(' ')} lighthouse` });
  const index = new TextIndex();
  index.add([indexStory(story)]);
  const query = parseQuery('lighthouse ');
  const { hits } = searchText(index, query, { bundled: true, from: 0, most: 10 });
  expect(hits.map(({ id }) => id)).toEqual(['s']);
});
