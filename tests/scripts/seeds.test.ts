import { describe, expect, test } from 'vitest';
import { loadSeeds } from '../../scripts/seeds/load-seeds.ts';
import { parseSeed } from '../../scripts/seeds/parse-seed.ts';
import { seedsModule } from '../../scripts/seeds-plugin.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const STORY = `Larkfield dockers to strike
By: Ana Ruiz and Odo Fenn
Date: 2025-03-04
Source: The Larkfield Post

The cranes came without a word

Dockers in Larkfield will
strike on Monday.

“Nobody asked us,” Marta Quell said.
`;

describe('a text', () => {
  test('its head and paragraphs', () => {
    const article = parseSeed('a.txt', bytes(STORY));
    expect(article).toEqual({
      ok: true,
      value: {
        url: '',
        canonicalUrl: null,
        title: 'Larkfield dockers to strike',
        byline: ['Ana Ruiz', 'Odo Fenn'],
        siteName: 'The Larkfield Post',
        published: '2025-03-04',
        language: 'en',
        standfirst: 'The cranes came without a word',
        blocks: [
          { kind: 'paragraph', text: 'Dockers in Larkfield will strike on Monday.' },
          { kind: 'paragraph', text: '“Nobody asked us,” Marta Quell said.' },
        ],
        paywalled: false,
      },
    });
  });

  test('without a head the first full sentence is a paragraph', () => {
    const article = parseSeed('a.txt', bytes('A title\r\n\r\nOne sentence.\r\n\r\nAnother.'));
    expect(article.ok && article.value.standfirst).toBeNull();
    expect(article.ok && article.value.blocks.map((block) => block.text)).toEqual([
      'One sentence.',
      'Another.',
    ]);
  });
});

describe('a file that cannot be read says why', () => {
  test.each([
    ['a.txt', '', 'the first line must be the title'],
    ['a.txt', 'A title alone', 'no paragraph follows the title'],
    ['a.txt', 'A title\nand a line\n\nText.', '"and a line" stands below the title'],
    ['a.txt', 'A title\nDate: 4 March\n\nText.', 'no ISO date'],
    ['a.txt', 'PNG\0\u0001', 'it is binary'],
    ['a.json', '{', 'it is not JSON'],
    ['a.json', '{"title": "A", "byline": []}', 'blocks: a list is expected'],
    ['a.json', '{"title": " ", "byline": [], "blocks": []}', 'it has no title'],
    ['a.json', '{"title": "A", "byline": [], "blocks": []}', 'it has no text'],
    ['a.html', '<html><body><nav><a href="#">Home</a></nav></body></html>', 'no article is found'],
  ])('%s: %s', (name, content, reason) => {
    expect(parseSeed(name, bytes(content))).toEqual({
      ok: false,
      error: expect.stringContaining(reason),
    });
  });

  test('bytes that are no UTF-8', () => {
    const latin = Uint8Array.of(0x41, 0xe9, 0x41);
    expect(parseSeed('a.txt', latin)).toEqual({ ok: false, error: 'it is not UTF-8' });
  });
});

describe('the bundled stories', () => {
  test('all can be read, and have what the panel shows of them', async () => {
    const articles = await loadSeeds();
    expect(articles).toHaveLength(17);
    for (const article of articles) {
      expect(article.siteName).toBe('On Record briefing');
      expect(article.published).toMatch(/^201[567]-\d\d-\d\d$/u);
      const words = article.blocks.flatMap((block) => block.text.split(' ')).length;
      expect(words, article.title).toBeGreaterThanOrEqual(50);
      expect(words, article.title).toBeLessThanOrEqual(350);
    }
  });

  test('nothing around the article of a saved page comes along', async () => {
    const texts = (await loadSeeds()).flatMap(({ blocks }) => blocks.map((block) => block.text));
    expect(texts.filter((text) => /Sport|Weather|More in|Contact/u.test(text))).toEqual([]);
  });

  test('more than one file can hold stops the build', () => {
    expect(() => seedsModule([{ title: 'x'.repeat(4_000_001) }])).toThrow('more than the 4000000');
  });

  test('another text is another hash', () => {
    const hash = (articles: readonly unknown[]) =>
      /hash = '(\w+)'/u.exec(seedsModule(articles))![1];
    expect(hash([{ title: 'a' }])).not.toBe(hash([{ title: 'b' }]));
    expect(hash([{ title: 'a' }])).toBe(hash([{ title: 'a' }]));
  });
});
