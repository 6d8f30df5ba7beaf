import { expect, test } from 'vitest';
import { parseArticle } from '../../lib/model/article.ts';
import { newspaper, paragraphs, read, STORY } from './newspaper.ts';

const [first, second, ...rest] = STORY as [string, string, ...string[]];

test('what was left out is told in page order, with its reason and its place', () => {
  const html = newspaper(
    `<article><h1>Ferry slip closed</h1><div class="text">${paragraphs([first])}` +
      `<figure><img src="a.jpg"><figcaption>The slip on Monday.</figcaption></figure>${paragraphs([second])}` +
      `<p><a href="/x">Read more: Why the piers crack</a></p>${paragraphs(rest)}<p>Follow us on Twitter and Facebook.</p></div></article>`,
  );
  const { article } = read(html);
  expect(article.blocks.map(({ text }) => text)).toEqual(STORY);
  expect(article.skipped?.filter(({ reason }) => reason !== 'headline')).toEqual([
    { kind: 'caption', text: 'The slip on Monday.', reason: 'caption', before: 1 },
    { kind: 'paragraph', text: 'Read more: Why the piers crack', reason: 'related', before: 2 },
    {
      kind: 'paragraph',
      text: 'Follow us on Twitter and Facebook.',
      reason: 'promotion',
      before: 5,
    },
  ]);
});

test('it survives the way from the page to the library', () => {
  const { article } = read(
    newspaper(
      `<article><h1>Ferry slip closed</h1><p class="byline">By Ana Ruiz</p>${paragraphs()}</article>`,
    ),
  );
  const parsed = parseArticle(JSON.parse(JSON.stringify(article)));
  expect(parsed.ok && parsed.value).toEqual(article);
});

test.each([
  ['of no known reason', { kind: 'paragraph', text: 'x', reason: 'weather', before: 0 }],
  ['at a place that is not there', { kind: 'paragraph', text: 'x', reason: 'label', before: 9 }],
  ['without a text', { kind: 'paragraph', reason: 'label', before: 0 }],
])('a skipped block %s is dropped, and the article kept', (_name, skipped) => {
  const parsed = parseArticle({ title: '', blocks: [], skipped: [skipped] });
  expect(parsed.ok && parsed.value.skipped).toEqual([]);
});
