import { describe, expect, it } from 'vitest';
import { parseHTML, DOMParser as LinkedomParser } from 'linkedom';
import { readFile } from '../../lib/files/read-file.ts';
import { storyOfText } from '../../lib/reading/make-story.ts';

const parse = (source: string, type: string): Document =>
  type === 'text/html'
    ? parseHTML(source).document
    : (new LinkedomParser().parseFromString(source, 'text/xml') as unknown as Document);
const blocksOf = (text: string, title: string) =>
  storyOfText(text, { title }).paragraphs.map(({ kind, start, end }) => ({
    kind,
    text: text.slice(start, end),
  }));
const read = (name: string, text: string) => readFile(name, text, { parse, blocksOf });

const LONG = [
  'Dockers in Larkfield voted by a large majority on Thursday to strike over the planned sale of the port.',
  '“We were promised a say before anything was sold, and we have not had it,” Ewa Nowicka, the general secretary of the union, said.',
  'The strike is due to begin in April and would close the port for three days, at the height of the timber season.',
];
const HTML = LONG.map((text) => `<p>${text}</p>`).join('');
const escaped = HTML.replaceAll('<', '&lt;');
const titles = (result: ReturnType<typeof read>) =>
  result.ok ? result.value.stories.map(({ article }) => article.title) : result.error;

describe('a file', () => {
  it.each([
    ['a.txt', `Dockers vote\n\n${LONG.join('\n\n')}`, ['Dockers vote']],
    [
      'a.json',
      JSON.stringify({ title: 'T', byline: [], blocks: [{ kind: 'paragraph', text: 'x' }] }),
      ['T'],
    ],
    [
      'a.html',
      `<html><head><title>Dockers vote</title></head><body><article><h1>Dockers vote</h1>${HTML}</article></body></html>`,
      ['Dockers vote'],
    ],
    [
      'noname',
      `<!doctype html><html><head><title>Dockers vote</title></head><body><article><h1>Dockers vote</h1>${HTML}</article></body></html>`,
      ['Dockers vote'],
    ],
    [
      'a.xml',
      `<rss><channel><title>The Post</title><item><title>One</title><description>${escaped}</description></item></channel></rss>`,
      ['One'],
    ],
    ['a.pdf', '%PDF', { kind: 'unknown-file' }],
    ['a.txt', 'a\0b', { kind: 'not-text' }],
    ['a.txt', ' ', { kind: 'empty' }],
    [
      'a.html',
      '<html><body><p>Too short.</p></body></html>',
      { kind: 'no-reading', reason: 'no-article' },
    ],
    [
      'feeds.opml',
      '<opml><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>',
      { kind: 'no-own-text' },
    ],
  ])('%s', (name, text, expected) => {
    expect(titles(read(name, text))).toEqual(expected);
  });

  it('a page knows where it was saved from', () => {
    const page = `<!-- saved from url=(0027)https://news.example/dockers -->\n<html><head><title>Dockers vote</title></head><body><article><h1>Dockers vote</h1>${HTML}</article></body></html>`;
    expect(read('a.html', page)).toMatchObject({
      value: { stories: [{ article: { url: 'https://news.example/dockers' } }] },
    });
  });
});

describe('a feed', () => {
  it('RSS: the fullest text, and what the feed says of it', () => {
    const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Post</title>
      <item><title>Dockers vote</title><link>https://news.example/dockers</link><pubDate>Tue, 04 Mar 2025 08:00:00 GMT</pubDate><dc:creator>Ana Ruiz</dc:creator><description>Short.</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item>
      <item><title>Only a line</title><link>https://news.example/line</link><description>Read more on our site.</description></item>
      <item><title>Nothing</title></item></channel></rss>`;
    expect(read('feed.rss', feed)).toMatchObject({
      ok: true,
      value: {
        stories: [
          {
            article: {
              title: 'Dockers vote',
              url: 'https://news.example/dockers',
              canonicalUrl: 'https://news.example/dockers',
              published: '2025-03-04T08:00:00.000Z',
              byline: ['Ana Ruiz'],
              siteName: 'The Post',
              blocks: LONG.map((text) => ({ kind: 'paragraph', text })),
            },
            savedAt: null,
          },
        ],
        faults: [{ kind: 'no-reading', reason: 'no-article' }, { kind: 'empty' }],
      },
    });
  });

  it('Atom', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry><title>Dockers vote</title><link rel="self" href="https://news.example/feed"/><link href="https://news.example/dockers"/><published>2025-03-04T08:00:00Z</published><author><name>Ana Ruiz</name></author><content type="html">${escaped}</content></entry></feed>`;
    expect(read('feed.atom', feed)).toMatchObject({
      value: {
        stories: [
          {
            article: {
              url: 'https://news.example/dockers',
              published: '2025-03-04T08:00:00Z',
              byline: ['Ana Ruiz'],
            },
          },
        ],
      },
    });
  });

  it('an address that is none of the web is dropped', () => {
    const feed = `<rss><channel><item><title>One</title><link>javascript:alert(1)</link><description>${escaped}</description></item></channel></rss>`;
    expect(read('a.xml', feed)).toMatchObject({
      value: { stories: [{ article: { url: '', canonicalUrl: null } }] },
    });
  });

  it('OPML: notes are texts, feeds are not', () => {
    const opml = `<opml version="2.0"><body><outline text="Dockers vote" _note="${LONG.join('&#10;')}"/><outline text="B" xmlUrl="https://b.example"/></body></opml>`;
    expect(titles(read('a.opml', opml))).toEqual(['Dockers vote']);
  });
});
