import { beforeEach, describe, expect, test } from 'vitest';
import { pageBlocks } from '../../lib/page/block-text.ts';
import { leavesByMarkup } from '../../lib/page/page-text.ts';

function blocks(html: string): string[] {
  document.body.innerHTML = html;
  return pageBlocks(document.body, leavesByMarkup, () => true).map(({ kind, text }) =>
    kind === 'paragraph' ? text : `${kind}: ${text}`,
  );
}

beforeEach(() => document.body.replaceChildren());

describe('blocks are what a reader sees as paragraphs', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['text beside elements', '<div>One.<p>Two.</p>Three.</div>', ['One.', 'Two.', 'Three.']],
    ['inline elements', '<p>O<b>n</b>e <a href="/">two</a></p>', ['One two']],
    ['white space', '<p>\n  One\u00a0 \t two\u2003three  </p>', ['One two three']],
    ['unseen characters', '<p>O\u00adn\u200be\ufeff</p>', ['One']],
    [
      'marks that only the browser sets',
      '<p>She said: <q>One <b>two</b>.</q> Then <q>“three”</q></p>',
      ['She said: “One two.” Then “three”'],
    ],
    ['one line break in a sentence', '<p>One<br>two</p>', ['One two']],
    ['one line break after a full stop', '<p>One.<br>Two.</p>', ['One.', 'Two.']],
    ['one line break after a quotation', '<p>“One.”<br>“Two.”</p>', ['“One.”', '“Two.”']],
    ['two line breaks', '<p>One<br> <br>two</p>', ['One', 'two']],
    ['nothing', '<p> </p><div><br></div>', []],
    ['headings', '<h2>One</h2><p>Two</p>', ['heading: One', 'Two']],
    ['lists', '<ul><li>One</li><li><p>Two</p></li></ul>', ['list-item: One', 'list-item: Two']],
    ['quotations', '<blockquote><p>One</p></blockquote>', ['quote: One']],
    ['captions', '<figure><img><figcaption>One</figcaption></figure>', ['caption: One']],
    [
      'a caption set inside a paragraph',
      '<p><span class="img-caption">One</span>Two.</p>',
      ['One', 'Two.'],
    ],
    [
      'code and controls',
      '<p>One<script>x</script><style>x</style><button>x</button></p>',
      ['One'],
    ],
    [
      'hidden parts',
      '<p>One<span hidden> x</span><span style="display: none"> y</span></p>',
      ['One'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  test('a page nested thousands deep is no trouble', () => {
    let deepest: Element = document.body;
    for (let i = 0; i < 5000; i += 1) {
      const inner = document.createElement('div');
      deepest.append(inner);
      deepest = inner;
    }
    deepest.append('One.');
    expect(pageBlocks(document.body, leavesByMarkup, () => true)).toHaveLength(1);
    document.body.replaceChildren();
  });
});
