import { ELEMENT, TEXT } from './page-text.ts';
import { isUnread } from './skipped-elements.ts';

/**
 * True where an element holds more than `limit` characters besides white space. Stops counting as soon as it does: asked for each
 * of thousands of blocks about what holds them all.
 */
export function holdsMoreThan(element: Element, limit: number): boolean {
  let count = 0;
  let node: Node | null = element.firstChild;
  while (node !== null) {
    if (node.nodeType === TEXT) {
      count += (node as Text).data.trim().length;
      if (count > limit) return true;
    }
    // A browser that runs scripts keeps what is in `noscript` as text.
    const inside = node.nodeType === ELEMENT && isUnread(node as Element) ? null : node.firstChild;
    node = inside ?? nextBeyond(node, element);
  }
  return false;
}

function nextBeyond(node: Node, root: Element): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}
