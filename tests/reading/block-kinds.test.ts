import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../../lib/model/article.ts';
import { isBorderBetween } from '../../lib/reading/attribution/section-border.ts';
import { makeStory } from '../../lib/reading/make-story.ts';
import { readStory } from '../../lib/reading/read-story.ts';
import { tagStory } from '../../lib/reading/tag-story.ts';

const BARE: Omit<Article, 'blocks'> = {
  url: 'https://gazette.example/slip',
  canonicalUrl: null,
  title: 'Ferry slip closed',
  byline: [],
  siteName: null,
  published: null,
  language: 'en',
  standfirst: null,
  paywalled: false,
};

describe('kinds of blocks', () => {
  const blocks = (...list: readonly (readonly [BlockKind, string])[]) => ({
    ...BARE,
    blocks: list.map(([kind, text]) => ({ kind, text })),
  });
  const saidBy = (article: Article) => {
    const { attributions, people, story } = readStory(article);
    const names = new Map(people.persons.map(({ id, name }) => [id, name]));
    return attributions.map(({ speaker, quote, rule }) => [
      names.get(speaker ?? '') ?? null,
      quote.content.map(({ start, end }) => story.text.slice(start, end)).join(' … '),
      rule,
    ]);
  };

  it('a post is said by whoever signs it', () => {
    const article = blocks(
      ['paragraph', 'The council met Ana Ruiz on Tuesday.'],
      ['post', 'The slip is shut. I have sailed from it since I was nine. pic.example.com/x'],
      ['post', 'Two piers, and nobody looked.'],
      ['post', '— Ana Ruiz (@aruiz) February 4, 2031'],
      ['paragraph', 'The council did not answer.'],
    );
    expect(saidBy(article)).toEqual([
      ['Ana Ruiz', 'The slip is shut. I have sailed from it since I was nine.', 'post'],
      ['Ana Ruiz', 'Two piers, and nobody looked.', 'post'],
    ]);
  });

  it.each([
    ['paragraph', 'Tuesday evening, late', false],
    ['time', 'Tuesday evening, late', true],
    ['heading', 'Tuesday evening, late', true],
  ] as const)('a %s between two paragraphs: %s', (kind, text, border) => {
    const article = blocks(['paragraph', 'It leaks.'], [kind, text], ['paragraph', 'It rained.']);
    expect(isBorderBetween(tagStory(makeStory(article)), 0, 2)).toBe(border);
  });
});
