import type { PageBlock } from './page-block.ts';

/** The container holds at least this share of the story's prose; one stray paragraph must not widen it to the page. */
const SHARE = 0.7;

/** The innermost element that holds most of the prose of these blocks, or `null` where there is no prose. */
export function storyContainer(blocks: readonly PageBlock[]): Element | null {
  const held = new Map<Element, number>();
  let total = 0;
  let longest: PageBlock | null = null;
  for (const block of blocks) {
    if (!block.prose) continue;
    total += block.text.length;
    for (let at: Element | null = block.element; at !== null; at = at.parentElement) {
      held.set(at, (held.get(at) ?? 0) + block.text.length);
    }
    if (longest === null || block.text.length > longest.text.length) longest = block;
  }
  let best: Element | null = null;
  let depth = -1;
  for (const [element, length] of held) {
    if (length < total * SHARE) continue;
    const here = depthOf(element);
    if (here > depth) {
      depth = here;
      best = element;
    }
  }
  return best;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement) depth += 1;
  return depth;
}
