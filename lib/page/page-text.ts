import { isForScreenReaders } from './hidden-elements.ts';
import { isInlinePopup } from './inline-popup.ts';
import { runThrough, type Steps } from './steps.ts';
import { isFrame, isHiddenByMarkup, isUnread } from './skipped-elements.ts';

/** Node type numbers, as `Node` is no global where linkedom is the DOM. */
export const ELEMENT = 1;
export const TEXT = 3;

/** Which elements are left out with everything in them. */
export type Leaves = (element: Element) => boolean;

/** Leaves out what is never read, menus and foot, and what the markup hides or lets open over the text. */
export function leavesByMarkup(element: Element): boolean {
  return (
    isUnread(element) ||
    isFrame(element) ||
    isHiddenByMarkup(element) ||
    isForScreenReaders(element) ||
    isInlinePopup(element)
  );
}

/** What `walkPage` reports, in document order. An element that is left out is not reported. */
export interface PageVisitor {
  readonly enter: (element: Element) => void;
  readonly leave: (element: Element) => void;
  readonly text: (node: Text) => void;
}

/** So many nodes are visited between two yields. */
const STRIDE = 250;

/** Visits everything below `root` in document order, without recursion: broken pages nest thousands deep. */
export function walkPage(root: Element, leavesOut: Leaves, visitor: PageVisitor): void {
  runThrough(walkSteps(root, leavesOut, visitor));
}

/** The same in steps. Ends early where the page takes out in a pause what is being visited. */
export function* walkSteps(root: Element, leavesOut: Leaves, visitor: PageVisitor): Steps<void> {
  let node: Node | null = root.firstChild;
  let parent: Node | null = root;
  let visited = 0;
  while (parent !== null && (node !== null || parent !== root)) {
    visited += 1;
    if (visited % STRIDE === 0) yield;
    if (node === null) {
      visitor.leave(parent as Element);
      node = parent.nextSibling;
      parent = parent.parentNode;
    } else if (node.nodeType === TEXT) {
      visitor.text(node as Text);
      node = node.nextSibling;
    } else if (node.nodeType === ELEMENT && !leavesOut(node as Element)) {
      visitor.enter(node as Element);
      parent = node;
      node = node.firstChild;
    } else {
      node = node.nextSibling;
    }
  }
}
