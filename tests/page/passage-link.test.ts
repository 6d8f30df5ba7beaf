import { afterEach, expect, test } from 'vitest';
import { passageLink } from '../../lib/page/passage-link.ts';

const ADDRESS = 'https://gazette.example/slip#photos';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

/** The link to the stretch between `[` and `]`, which are taken out of the page first. */
function linkTo(html: string, css = ''): string | null {
  document.head.innerHTML = `<style>${css}</style>`;
  document.body.innerHTML = html;
  const stretch = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const from = node.data.indexOf('[');
    if (from !== -1) {
      node.deleteData(from, 1);
      stretch.setStart(node, from);
    }
    const to = node.data.indexOf(']');
    if (to !== -1) {
      node.deleteData(to, 1);
      stretch.setEnd(node, to);
    }
  }
  const link = passageLink(document, ADDRESS, stretch);
  return link === null
    ? null
    : decodeURIComponent(link.replace('https://gazette.example/slip', ''));
}

test.each([
  [
    'in place of another fragment',
    '<p>He said: [the slip is shut].</p>',
    '#:~:text=the slip is shut',
  ],
  [
    'past the same words where they are not rendered',
    '<p class="x">the slip is shut</p><p>He said: [the slip is shut].</p>',
    '#:~:text=the slip is shut',
  ],
  [
    'past the same words where they are invisible',
    '<p class="y">the slip is shut</p><p>He said: [the slip is shut].</p>',
    '#:~:text=the slip is shut',
  ],
  [
    'by the words before, where a box that the story leaves out says the same',
    '<nav>the slip is shut</nav><p>He said: [the slip is shut].</p>',
    '#:~:text=said:-,the slip is shut',
  ],
  [
    'by its ends, where a box stands over a name in its midst',
    '<p>[The vote of the chair, Mara Quill<span class="z">Born at sea.</span>, was not a close one at all].</p>',
    '#:~:text=The vote of the,close one at all',
  ],
  [
    'without marks that only the style sets',
    '<p>She said [she <q>will not sail</q> on Tuesday].</p>',
    '#:~:text=she will not sail on Tuesday',
  ],
  [
    'from the second word on, where the first one begins with a large letter in a box of its own',
    '<p>[<span class="z">T</span>he slip is shut].</p>',
    '#:~:text=slip is shut',
  ],
  [
    'by its ends, where a line breaks in its midst',
    '<p>[The slip is shut,<br>and nobody was asked].</p>',
    '#:~:text=The slip is shut,,and nobody was asked',
  ],
  [
    'to what is left of it, where its end is not rendered',
    '<p>[The slip is shut<span class="x"> for good</span>]</p>',
    '#:~:text=The slip is shut',
  ],
])('a link leads there %s', (_, html, link) => {
  const css = 'q{display:inline} .x{display:none} .y{visibility:hidden} .z{display:block}';
  expect(linkTo(html, css)).toBe(link);
});

test('no link leads to what is not rendered', () => {
  expect(linkTo('<p class="x">[the slip is shut]</p>', '.x{display:none}')).toBeNull();
});
