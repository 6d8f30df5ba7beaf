import { MAX_SKIPPED, type SkippedBlock } from '../model/article.ts';
import { BlockPlaces } from './block-places.ts';
import { wordingReason } from './block-wording.ts';
import type { JudgedBlock } from './judge-blocks.ts';
import type { PageBlock } from './page-block.ts';
import type { Steps } from './steps.ts';
import { storyContainer } from './story-container.ts';

/** So many blocks are looked at between two yields. */
const SLICE = 100;

/**
 * What of the page was left out, in page order: every block that was judged to be no part of the story, and sentences
 * within the story that the extractor passed by. `blocks` are all of the page's.
 */
export function* skippedBlocks(
  blocks: readonly PageBlock[],
  judged: readonly JudgedBlock[],
): Steps<SkippedBlock[]> {
  const reasons = new Map(judged.map(({ block, reason }) => [block, reason]));
  const body = judged.filter(({ reason }) => reason === null).map(({ block }) => block);
  const container = storyContainer(body);
  const places = new BlockPlaces(body);
  const skipped: SkippedBlock[] = [];
  let before = 0;
  yield;
  for (const [i, block] of blocks.entries()) {
    if (i % SLICE === 0) yield;
    const { kind, text } = block;
    const reason = reasons.get(block);
    if (reason === null) before += 1;
    else if (reason !== undefined) skipped.push({ kind, text, reason, before });
    else if (
      before > 0 &&
      before < body.length &&
      block.prose &&
      container?.contains(block.element)
    ) {
      const telling = places.reasonOf(block) ?? wordingReason(block);
      skipped.push({ kind, text, reason: telling ?? 'passed-by', before });
    }
  }
  return skipped.slice(0, MAX_SKIPPED);
}
