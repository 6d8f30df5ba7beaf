import type { TextRun } from './page-block.ts';
import { searchedText, type SearchedBlock } from './searched-text.ts';
import { textDirective } from './text-directive.ts';

/**
 * The address of a page that scrolls to this stretch of it, or to what of it a browser finds, tried against the page as
 * it stands. `null`: none can be made.
 */
export function passageLink(page: Document, address: string, stretch: Range): string | null {
  const blocks = searchedText(page);
  const first = blocks.findIndex(({ runs }) => runs.some((run) => overlaps(run, stretch)));
  const last = blocks.findLastIndex(({ runs }) => runs.some((run) => overlaps(run, stretch)));
  if (first === -1) return null;
  const directive = textDirective(
    blocks.map(({ text }) => text),
    {
      firstBlock: first,
      start: startIn(blocks[first]!, stretch),
      lastBlock: last,
      end: endIn(blocks[last]!, stretch),
    },
  );
  const hash = address.indexOf('#');
  const plain = hash === -1 ? address : address.slice(0, hash);
  return directive === null ? null : `${plain}#:~:${directive}`;
}

function overlaps({ node, from, length }: TextRun, stretch: Range): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = stretch;
  if (node === startContainer && from + length <= startOffset) return false;
  if (node === endContainer && from >= endOffset) return false;
  return stretch.intersectsNode(node);
}

function startIn({ runs }: SearchedBlock, stretch: Range): number {
  const { node, from, at } = runs.find((run) => overlaps(run, stretch))!;
  return at + (node === stretch.startContainer ? Math.max(0, stretch.startOffset - from) : 0);
}

function endIn({ runs }: SearchedBlock, stretch: Range): number {
  const { node, from, at, length } = runs.findLast((run) => overlaps(run, stretch))!;
  return at + (node === stretch.endContainer ? Math.min(length, stretch.endOffset - from) : length);
}
