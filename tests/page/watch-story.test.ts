import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageBlocks } from '../../lib/page/block-text.ts';
import { leavesByMarkup } from '../../lib/page/page-text.ts';
import { watchStory } from '../../lib/page/watch-story.ts';
import { paragraphs, STORY } from './newspaper.ts';

const MORE = [
  'The lighthouse keepers of Tidewatch met on Friday evening and agreed, after some argument, to paint the whole tower again.',
  '“It has waited for eleven winters, and it will not wait for another one,” said Ravi Sen, who keeps the light there.',
];

let changed: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  changed = 0;
  document.body.innerHTML = `<main><article>${paragraphs()}<aside class="comments"></aside></article><div id="ad"></div></main>`;
  const read = new Set(STORY);
  const blocks = pageBlocks(document.body, leavesByMarkup, () => false);
  stop = watchStory(
    document,
    blocks.filter(({ text }) => read.has(text)),
    () => (changed += 1),
  );
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const at = (selector: string) => document.querySelector(selector)!;
const add = (selector: string, texts: readonly string[]) =>
  at(selector).insertAdjacentHTML('beforeend', paragraphs(texts));

test.each<[what: string, change: () => void, times: number]>([
  ['paragraphs loaded late', () => add('article', MORE), 1],
  ['other text in the story', () => (at('article').innerHTML = paragraphs(MORE)), 1],
  ['other text in new boxes', () => (at('main').innerHTML = paragraphs(MORE)), 1],
  ['a paragraph that is rewritten', () => (at('p').textContent = MORE.join(' ')), 1],
  ['the same text rendered anew', () => (at('article').innerHTML = paragraphs()), 0],
  ['one sentence', () => add('article', MORE.slice(0, 1)), 0],
  ['an advert beside the story', () => add('#ad', MORE), 0],
  ['comments in the story', () => add('.comments', MORE), 0],
  ['a counter', () => add('article', ['1,204 comments']), 0],
  ['nothing', () => undefined, 0],
])('%s', async (_, change, times) => {
  change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(changed).toBe(times);
});

test('it is said once', async () => {
  add('article', MORE);
  await vi.advanceTimersByTimeAsync(5000);
  add(
    'article',
    MORE.map((text) => text.toUpperCase()),
  );
  await vi.advanceTimersByTimeAsync(5000);
  expect(changed).toBe(1);
});

test('and not after the end', async () => {
  add('article', MORE);
  stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(changed).toBe(0);
});
