import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/model/article.ts';
import { makeStory, storyOfText } from '../../lib/reading/make-story.ts';

const ARTICLE: Article = {
  url: '',
  canonicalUrl: null,
  title: 'Port strike',
  byline: ['Jo Pike'],
  siteName: null,
  published: null,
  language: 'en',
  standfirst: null,
  blocks: [
    { kind: 'paragraph', text: 'It leaks.' },
    { kind: 'paragraph', text: ' ' },
    { kind: 'caption', text: 'The wall.' },
  ],
  paywalled: false,
};

const idOf = (url: string) => makeStory({ ...ARTICLE, url }).id;

describe('makeStory', () => {
  it('joins blocks by a blank line and keeps their kind and index', () => {
    const { text, paragraphs } = makeStory(ARTICLE);
    expect(text).toBe('It leaks.\n\nThe wall.');
    expect(paragraphs).toEqual([
      { start: 0, end: 9, kind: 'paragraph', block: 0 },
      { start: 11, end: 20, kind: 'caption', block: 2 },
    ]);
  });

  it.each([
    ['https://www.harbour.example/a/?utm_source=x&id=7#top', 'https://harbour.example/a?id=7'],
    ['http://harbour.example/a/', 'https://harbour.example/a'],
    ['https://harbour.example/a?fbclid=1', 'https://harbour.example/a'],
  ])('makes the id of %s', (url, id) => {
    expect(idOf(url)).toBe(id);
  });

  it('makes equal ids of equal texts without an address, and others of others', () => {
    const other = { ...ARTICLE, blocks: [{ kind: 'paragraph' as const, text: 'It rains.' }] };
    expect(makeStory(ARTICLE).id).toBe(makeStory({ ...ARTICLE }).id);
    expect(makeStory(other).id).not.toBe(makeStory(ARTICLE).id);
  });
});

describe('storyOfText', () => {
  it.each([
    ['Reed at the port. Photograph: Jo Pike/Tidewatch', 'caption'],
    ['Photo: Jo Pike', 'caption'],
    ['© Jo Pike', 'caption'],
    ['A wall. Jo Pike/Getty', 'caption'],
    ['Reed took a photograph of the wall.', 'paragraph'],
    ['A Wall That Would Never Hold', 'heading'],
    ['It leaks.', 'paragraph'],
    ['Reed: “It leaks.”', 'paragraph'],
  ])('takes %j for a %s', (text, kind) => {
    expect(storyOfText(text, { title: '' }).paragraphs.map((p) => p.kind)).toEqual([kind]);
  });

  it('keeps the offsets of the text', () => {
    const text = '\n  It leaks.  \r\n\nIt rains.';
    const { paragraphs } = storyOfText(text, { title: '' });
    expect(paragraphs.map((p) => text.slice(p.start, p.end))).toEqual(['It leaks.', 'It rains.']);
  });
});
