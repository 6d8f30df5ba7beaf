import { ELEMENT, TEXT, type Leaves } from './page-text.ts';
import type { Steps } from './steps.ts';

/** Carries the number of the original element through Readability, which moves, renames and re-parses nodes. */
export const NUMBER = 'data-on-record-n';

/** An element's half-open stretch of the page's text nodes. */
export interface Stretch {
  readonly first: number;
  end: number;
}

/** A copy of a page to work on, and what leads back from it. */
export interface PageCopy {
  readonly copy: Document;
  /** The page's text nodes in order, without those left out. */
  readonly texts: readonly Text[];
  /** What they said when the copy was made. */
  readonly words: readonly string[];
  /** By the number that the element's copy carries. */
  readonly stretches: readonly Stretch[];
  /** The outermost elements that were left out; their copies are gone. */
  readonly leftOut: ReadonlySet<Element>;
  /** Characters of the texts, each as often as elements of the copy stand around it. */
  readonly weight: number;
}

/** So many nodes are looked at between two yields. */
const SLICE = 250;

/** Copies a page without what `leavesOut` names, as it stands at the first step. The page is not changed. */
export function* copyPage(page: Document, leavesOut: Leaves): Steps<PageCopy> {
  const copy = page.cloneNode(true) as Document;
  const nodes = nodesBelow(page.body);
  const texts: Text[] = [];
  const words: string[] = [];
  const stretches: Stretch[] = [];
  const leftOut = new Set<Element>();
  const gone: Element[] = [];
  const open: Stretch[] = [];
  // The copy had the page's shape when both were taken, and it alone keeps it.
  const root: Node = copy.body;
  let parent = root;
  let twin = root.firstChild;
  let at = 0;
  let weight = 0;
  while (twin !== null || parent !== root) {
    if (twin === null) {
      open.pop()!.end = texts.length;
      twin = parent.nextSibling;
      parent = parent.parentNode!;
      continue;
    }
    const node = nodes[at];
    if (node?.nodeName !== twin.nodeName) throw new Error('the copy does not match the page');
    if (at % SLICE === 0) yield;
    at += 1;
    if (node.nodeType === TEXT) {
      texts.push(node as Text);
      words.push((twin as Text).data);
      weight += (twin as Text).length * (open.length + 1);
    }
    if (node.nodeType === ELEMENT) {
      if (!leavesOut(node as Element)) {
        const stretch = { first: texts.length, end: texts.length };
        number(twin as Element, stretches.push(stretch) - 1);
        open.push(stretch);
        parent = twin;
        twin = twin.firstChild;
        continue;
      }
      leftOut.add(node as Element);
      gone.push(twin as Element);
      at += nodesBelow(twin).length;
    }
    twin = twin.nextSibling;
  }
  for (const element of gone) element.remove();
  return { copy, texts, words, stretches, leftOut, weight };
}

/** All nodes below `root` in document order, without recursion: broken pages nest thousands deep. */
function nodesBelow(root: Node): Node[] {
  const nodes: Node[] = [];
  let parent = root;
  let node = root.firstChild;
  while (node !== null || parent !== root) {
    if (node === null) {
      node = parent.nextSibling;
      parent = parent.parentNode!;
      continue;
    }
    nodes.push(node);
    parent = node;
    node = node.firstChild;
  }
  return nodes;
}

function number(copy: Element, at: number): void {
  copy.setAttribute(NUMBER, String(at));
  // Readability puts a new text node in place of such a link; its text could not be followed.
  if (copy.nodeName.toUpperCase() !== 'A') return;
  if (copy.getAttribute('href')?.startsWith('javascript:')) copy.removeAttribute('href');
}
