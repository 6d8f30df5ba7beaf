import { pageBlocks } from './block-text.ts';
import type { PageBlock } from './page-block.ts';
import { leavesByMarkup } from './page-text.ts';
import { textDirective } from './text-directive.ts';

/**
 * The address of a page that scrolls to this stretch of it, tried against the page as it stands. `null`: none can be made.
 */
export function passageLink(page: Document, address: string, stretch: Range): string | null {
  const style = page.defaultView;
  const blocks = pageBlocks(
    page.body,
    // What is not rendered is not searched by browsers either; only a link asks for it, so that its cost is no matter.
    (element) => leavesByMarkup(element) || style?.getComputedStyle(element).display === 'none',
    () => false,
  );
  const first = placeIn(blocks, stretch.startContainer, stretch.startOffset);
  const last = placeIn(blocks, stretch.endContainer, stretch.endOffset);
  if (first === null || last === null) return null;
  const directive = textDirective(
    blocks.map(({ text }) => text),
    { firstBlock: first.block, start: first.at, lastBlock: last.block, end: last.at },
  );
  const hash = address.indexOf('#');
  const plain = hash === -1 ? address : address.slice(0, hash);
  return directive === null ? null : `${plain}#:~:${directive}`;
}

/** The block of a place in a text node, and the character of the block's text there. */
function placeIn(
  blocks: readonly PageBlock[],
  node: Node,
  offset: number,
): { readonly block: number; readonly at: number } | null {
  for (const [block, { runs }] of blocks.entries()) {
    for (const run of runs) {
      if (run.node !== node || offset < run.from || offset > run.from + run.length) continue;
      return { block, at: run.at + offset - run.from };
    }
  }
  return null;
}
