import { describe, expect, it } from 'vitest';
import { textArticle } from '../../lib/exchange/text-article.ts';

const blocksOf = (text: string) =>
  text
    .split(/\n+/u)
    .flatMap((line) => (line === '' ? [] : [{ kind: 'paragraph' as const, text: line }]));
const read = (text: string) => textArticle(text, 'harbour_vote-2.txt', blocksOf);
const LINE = 'The harbour of Larkfield was shut on Thursday.';

describe('a story in plain text', () => {
  it('has its title, and what stands below it, on the first lines', () => {
    const text = `Dockers vote\r\nBy: Ana Ruiz and Jan Berg\r\nDate: 2025-03-04\r\nSource: The Post\r\nAddress: https://a.example/x\r\n\r\n${LINE}\r\nA second line.\r\n\r\nThe end.`;
    expect(read(text)).toMatchObject({
      ok: true,
      value: {
        title: 'Dockers vote',
        byline: ['Ana Ruiz', 'Jan Berg'],
        published: '2025-03-04',
        siteName: 'The Post',
        url: 'https://a.example/x',
        blocks: [{ text: `${LINE} A second line.` }, { text: 'The end.' }],
      },
    });
  });

  it.each([
    ['begins with a paragraph', LINE],
    ['begins with blank lines and a paragraph', `\n\n\uFEFF${LINE}`],
    ['has a long first line', `${'word '.repeat(60)}\n\n${LINE}`],
    ['has a line right below the first', `Dockers vote\n${LINE}`],
  ])('that %s is named after its file', (_name, text) => {
    expect(read(text)).toMatchObject({ ok: true, value: { title: 'harbour vote 2' } });
  });

  it.each([
    ['', { kind: 'empty' }],
    [' \n ', { kind: 'empty' }],
    ['Only a title', { kind: 'empty' }],
    ['a\0b', { kind: 'not-text' }],
  ])('%j is none', (text, error) => {
    expect(read(text)).toEqual({ ok: false, error });
  });

  it('takes no address but one of the web, and no date but an ISO one', () => {
    const text = `Dockers vote\nAddress: javascript:alert(1)\nDate: yesterday\n\n${LINE}`;
    expect(read(text)).toMatchObject({ value: { url: '', published: null } });
  });
});
