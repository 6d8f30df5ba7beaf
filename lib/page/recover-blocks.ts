import { BlockPlaces } from './block-places.ts';
import { wordingReason } from './block-wording.ts';
import type { PageBlock } from './page-block.ts';
import { storyContainer } from './story-container.ts';

/** Blocks that the extractor took at least half of. */
export function takenBlocks(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.filter((block) => block.taken * 2 >= block.text.length);
}

/**
 * The taken blocks, and with them, in page order, sentences that the extractor left out in the midst of the story
 * although nothing speaks against them: quoted posts, paragraphs with many links.
 */
export function recoverBlocks(blocks: readonly PageBlock[]): PageBlock[] {
  const taken = takenBlocks(blocks);
  const container = storyContainer(taken);
  if (container === null) return taken;
  const kept = new Set(taken);
  const prose = taken.filter((block) => block.prose);
  const first = blocks.indexOf(prose[0]!);
  const last = blocks.indexOf(prose.at(-1)!);
  const places = new BlockPlaces(taken);
  return blocks.filter((block, i) => {
    if (kept.has(block)) return true;
    if (i < first || i > last || !container.contains(block.element)) return false;
    const quoted = block.kind === 'quote' && block.element.closest('blockquote') !== null;
    if (!quoted && !block.prose) return false;
    return places.reasonOf(block) === null && (quoted || wordingReason(block.text) === null);
  });
}
