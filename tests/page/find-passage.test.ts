import { beforeEach, describe, expect, test } from 'vitest';
import type { Passage } from '../../lib/model/passage.ts';
import { pageBlocks } from '../../lib/page/block-text.ts';
import { currentBlocks, findPassage } from '../../lib/page/find-passage.ts';
import { leavesByMarkup } from '../../lib/page/page-text.ts';
import type { PageAnchors } from '../../lib/page/page-anchors.ts';

const blocksNow = () => pageBlocks(document.body, leavesByMarkup, () => false);

function anchorsOf(html: string): PageAnchors {
  document.body.innerHTML = html;
  return blocksNow();
}

/** A passage of a block of the page as it stands now, with the context that is kept. */
function passage(block: number, exact: string): Passage {
  const { text } = blocksNow()[block]!;
  const start = text.indexOf(exact);
  if (start === -1) throw new Error(`not in the block: ${exact}`);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - 40), start),
    suffix: text.slice(end, end + 40),
    block,
    start,
  };
}

function find(wanted: Passage, anchors: PageAnchors): string | null {
  const ranges = findPassage(wanted, anchors, () => currentBlocks(blocksNow()));
  return ranges.length === 0 ? null : ranges.map(String).join(' … ');
}

beforeEach(() => document.body.replaceChildren());

describe('by the kept places', () => {
  test.each([
    ['in one text', '<p>The slip is shut, said Mara Quill.</p>', 'Mara Quill', 'Mara Quill'],
    [
      'across elements',
      '<p>The slip is shut, said <b>Mara</b> <i>Quill</i>.</p>',
      'Mara Quill',
      'Mara Quill',
    ],
    [
      'across folded white space',
      '<p>The slip is shut, said Mara\n      Quill.</p>',
      'Mara Quill',
      'Mara\n      Quill',
    ],
    [
      'across a line break',
      '<p>The slip is shut, said Mara<br>Quill.</p>',
      'Mara Quill',
      'MaraQuill',
    ],
    [
      'across marks that only the browser sets',
      '<p>She <q>will not sail</q> on Tuesday.</p>',
      'She “will not sail” on',
      'She will not sail on',
    ],
    [
      'around what opens over a name',
      '<p>The vote of <a>Mara Quill</a><span role="tooltip">Born at sea.</span> is void.</p>',
      'of Mara Quill is void',
      'of Mara Quill …  is void',
    ],
    ['at the end', '<p>The slip is shut, said Mara Quill.</p>', 'Quill.', 'Quill.'],
  ])('%s', (_name, html, exact, range) => {
    const anchors = anchorsOf(html);
    const wanted = passage(0, exact);
    expect(find(wanted, anchors)).toBe(range);
    const kept = findPassage(wanted, anchors, () => currentBlocks([]));
    expect(kept.map(String).join(' … ')).toBe(range);
  });
});

describe('by its words, after the page changed', () => {
  const before = '<p>One thing is sure.</p><p>“It is shut,” said Mara Quill on Tuesday.</p>';
  test.each([
    ['the same text in new elements', before, 'Mara Quill'],
    ['moved down by a new paragraph', `<p>New.</p>${before}`, 'Mara Quill'],
    ['in other inline elements', before.replace('Mara Quill', '<em>Mara</em> Quill'), 'Mara Quill'],
    ['gone', '<p>One thing is sure.</p>', null],
    ['with other words before it', before.replace('said', 'shouted'), null],
    ['with other words after it', before.replace('Tuesday', 'Monday'), null],
    ['only as a look-alike', '<p>“It is open,” said Mara Quill on Friday night.</p>', null],
    ['in two places', `${before}${before}`, null],
    ['once shown and once hidden', `${before}<div hidden>${before}</div>`, 'Mara Quill'],
  ])('%s', (_name, after, expected) => {
    const anchors = anchorsOf(before);
    const wanted = passage(1, 'Mara Quill');
    document.body.innerHTML = after;
    expect(find(wanted, anchors)).toBe(expected);
  });

  test('text that was changed in place is not taken for the old one', () => {
    const anchors = anchorsOf(before);
    const wanted = passage(1, 'Mara Quill');
    document.querySelectorAll('p')[1]!.firstChild!.nodeValue =
      '“It is open,” said Oren Blisk on Tuesday.';
    expect(find(wanted, anchors)).toBeNull();
  });

  test('a passage of another count of blocks is found, and its number not trusted', () => {
    const anchors = anchorsOf(before);
    expect(find({ ...passage(1, 'Mara Quill'), block: 0 }, anchors)).toBe('Mara Quill');
  });

  test('a whole short block is found only where it is a whole block', () => {
    const anchors = anchorsOf('<p>No.</p>');
    const wanted = passage(0, 'No.');
    document.body.innerHTML = '<p>He said: No. Again and again.</p>';
    expect(find(wanted, anchors)).toBeNull();
  });
});
