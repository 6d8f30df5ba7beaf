import { describe, expect, test } from 'vitest';
import { articleMetadata, type ArticleMetadata } from '../../lib/page/article-metadata.ts';
import { namesIn } from '../../lib/page/byline-names.ts';
import { cleanText } from '../../lib/page/clean-text.ts';
import { isoDate } from '../../lib/page/published-date.ts';
import { linkedomPage } from '../../scripts/linkedom-page.ts';
import { ADDRESS } from './newspaper.ts';

function stated(head: string, body = '', url = ADDRESS): ArticleMetadata {
  return articleMetadata(
    linkedomPage(`<html><head>${head}</head><body>${body}</body></html>`),
    url,
  );
}
const meta = (key: string, content: string): string =>
  `<meta property="${key}" content="${content}">`;
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('the headline', () => {
  test.each([
    [
      'the main heading, where metadata agree',
      meta('og:title', 'Ferry slip closed for winter'),
      '<h1>Ferry slip closed for the winter</h1>',
      'Ferry slip closed for the winter',
    ],
    [
      'metadata, where the main heading is the site’s name',
      meta('og:title', 'Ferry slip closed'),
      '<h1>The Larkfield Gazette</h1>',
      'Ferry slip closed',
    ],
    [
      'without the site’s name',
      `${meta('og:site_name', 'The Gazette')}<title>Ferry slip closed - The Gazette</title>`,
      '',
      'Ferry slip closed',
    ],
    [
      'without a part behind a bar',
      '<title>Ferry slip closed for the winter | Larkfield</title>',
      '',
      'Ferry slip closed for the winter',
    ],
    [
      'with a part behind a dash that is its own',
      '<title>Ferry slip closed – for good</title>',
      '',
      'Ferry slip closed – for good',
    ],
    [
      'the only heading of a page without a title',
      '',
      '<h1>Ferry slip closed</h1>',
      'Ferry slip closed',
    ],
    [
      'a megabyte of it, cut',
      `<title>${'Ferry slip '.repeat(100_000)}</title>`,
      `<h1>${'Ferry slip '.repeat(100_000)}</h1>`,
      'Ferry slip '.repeat(91).slice(0, 1_000),
    ],
    ['no character cut in two', `<title>a${'𝔘'.repeat(600)}</title>`, '', `a${'𝔘'.repeat(499)}`],
    ['nothing', '', '', ''],
  ])('%s', (_name, head, body, expected) => {
    expect(stated(head, body).title).toBe(expected);
  });
});

describe('names in a byline', () => {
  test.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['BY ANA RUIZ', ['Ana Ruiz']],
    ['By Ana Ruiz and Tom Lee', ['Ana Ruiz', 'Tom Lee']],
    ['Ana Ruiz, Tom Lee & Ida Fenn', ['Ana Ruiz', 'Tom Lee', 'Ida Fenn']],
    ['By Ana Ruiz, Political Editor', ['Ana Ruiz']],
    ['By Ana Ruiz Political Editor', ['Ana Ruiz']],
    ['Written by Ana Ruiz in Larkfield', ['Ana Ruiz']],
    ['By ANA RUIZ, AP Harbour Writer', ['Ana Ruiz']],
    ['Ana M. de la Ruiz', ['Ana M. de la Ruiz']],
    ['Seán O’Leary-Byrne', ['Seán O’Leary-Byrne']],
    ['Ana Ruiz | February 4, 2031', ['Ana Ruiz']],
    ['https://gazette.example/authors/ana-ruiz', []],
    ['Gazette Staff', []],
    ['', []],
  ])('%s', (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });
});

describe('the byline', () => {
  test.each([
    [
      'from the page’s data first',
      data('{"@type":"NewsArticle","author":[{"name":"Ana Ruiz"},{"name":"Tom Lee"}]}') +
        meta('author', 'Ida Fenn'),
      '',
      ['Ana Ruiz', 'Tom Lee'],
    ],
    [
      'from meta elements',
      meta('author', 'Ida Fenn'),
      '<p class="byline">By Ana Ruiz</p>',
      ['Ida Fenn'],
    ],
    ['from the text', '', '<p class="byline">By Ana Ruiz</p>', ['Ana Ruiz']],
    [
      'not from other stories’ bylines',
      '',
      '<div><div><p class="byline">By Ana Ruiz</p></div></div><div><div><p class="byline">By Tom Lee</p></div></div>',
      ['Ana Ruiz'],
    ],
    [
      'not the site itself',
      meta('og:site_name', 'Harbour Gazette') + meta('author', 'Harbour Gazette'),
      '<p class="byline">By Ana Ruiz</p>',
      ['Ana Ruiz'],
    ],
    ['a desk, where nobody is named', meta('author', 'Wire services'), '', ['Wire services']],
    [
      'a desk without the date behind it',
      '',
      '<p class="byline">Wire services Published 11:11 PM EST Feb 4, 2031</p>',
      ['Wire services'],
    ],
    ['nobody', '', '', []],
  ])('%s', (_name, head, body, names) => {
    expect(stated(head, body).byline).toEqual(names);
  });
});

describe('the time of publication', () => {
  test.each([
    ['2031-02-04', '2031-02-04'],
    ['2031-02-04T19:03:25+00:00', '2031-02-04T19:03:25+00:00'],
    ['2031-02-04T19:03:25.120Z', '2031-02-04T19:03:25Z'],
    ['2031-02-04 19:03', '2031-02-04T19:03'],
    ['Tue, 04 Feb 2031 19:03:25 GMT', '2031-02-04T19:03:25.000Z'],
    ['yesterday', null],
    ['2031-14-55', null],
    ['', null],
  ])('%s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  test.each([
    ['Updated Feb. 4, 2031, 9 am', '2031-02-04'],
    ['Tuesday 4 February 2031', '2031-02-04'],
    ['March 14, 2031', '2031-03-14'],
    ['Article 12, 2031', null],
    ['4/2/2031', null],
  ])('is written %s', (text, day) => {
    expect(stated('', `<p class="pub-date">${text}</p>`).published).toBe(day);
  });

  test.each([
    ['article:published', 'property="article:published"'],
    ['one of several names', 'itemprop="datePublished dateCreated"'],
  ])('is stated as %s', (_, attribute) => {
    expect(stated(`<meta ${attribute} content="2031-02-04T17:56:27Z">`).published).toBe(
      '2031-02-04T17:56:27Z',
    );
  });

  test('comes from data, then meta, then the text', () => {
    const time = '<time datetime="2031-02-06">Thursday</time>';
    const head = meta('article:published_time', '2031-02-05');
    expect(
      stated(data('{"@type":"Article","datePublished":"2031-02-04"}') + head, time).published,
    ).toBe('2031-02-04');
    expect(stated(head, time).published).toBe('2031-02-05');
    expect(stated('', time).published).toBe('2031-02-06');
  });
});

test('the time of the last change and the section come from data, then meta', () => {
  const json = '{"@type":"Article","dateModified":"2031-02-05","articleSection":["Harbour"]}';
  expect(stated(data(json))).toMatchObject({ updated: '2031-02-05', section: 'Harbour' });
  const head = meta('article:modified_time', '2031-02-06') + meta('article:section', 'Quay');
  expect(stated(head)).toMatchObject({ updated: '2031-02-06', section: 'Quay' });
  expect(stated('')).toMatchObject({ updated: null, section: null });
});

describe('the page’s data', () => {
  test.each([
    [
      'in a graph',
      '{"@graph":[{"@type":"WebPage","name":"no"},{"@type":"NewsArticle","headline":"Ferry slip closed"}]}',
    ],
    [
      'in a list',
      '[{"@type":"Organization","name":"no"},{"@type":["Thing","ReportageNewsArticle"],"headline":"Ferry slip closed"}]',
    ],
    [
      'with raw line breaks and a semicolon',
      '{"@type":"NewsArticle",\n"headline":"Ferry slip\nclosed"};',
    ],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Ferry slip closed"}\n//]]>'],
  ])('is read %s', (_name, json) => {
    expect(stated(data(json)).title).toBe('Ferry slip closed');
  });

  test('counts as nothing where it is broken', () => {
    expect(
      stated(`${data('{"@type":"NewsArticle","headline":')}<title>Ferry slip closed</title>`).title,
    ).toBe('Ferry slip closed');
  });
});

describe('the canonical address', () => {
  test.each([
    [
      'absolute',
      '<link rel="canonical" href="https://gazette.example/a">',
      'https://gazette.example/a',
    ],
    ['relative', '<link rel="canonical" href="/a#top">', 'https://gazette.example/a'],
    ['from Open Graph', meta('og:url', 'https://gazette.example/b'), 'https://gazette.example/b'],
    ['not the front page', '<link rel="canonical" href="https://gazette.example/">', null],
    ['not a script', '<link rel="canonical" href="javascript:alert(1)">', null],
    ['none', '', null],
  ])('%s', (_name, head, url) => {
    expect(stated(head).canonicalUrl).toBe(url);
  });

  test('is not made up where the page has no address', () => {
    expect(stated('<link rel="canonical" href="/a">', '', '').canonicalUrl).toBeNull();
  });
});

test.each([
  ['Fish &amp;amp; chips', 'Fish &amp; chips'],
  ['It&#8217;s &ldquo;closed&rdquo;', 'It’s “closed”'],
  ['<b>Ferry</b>\u00a0 slip', 'Ferry slip'],
  ['a < b', 'a < b'],
  ['&bogus; &#xD7;', '&bogus; ×'],
  [' \u200b ', null],
])('cleans %j', (text, expected) => {
  expect(cleanText(text)).toBe(expected);
});
