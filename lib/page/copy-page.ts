import { ELEMENT, TEXT, type Leaves } from './page-text.ts';

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
}

/** Copies a page without what `leavesOut` names. The page is not changed. */
export function copyPage(page: Document, leavesOut: Leaves): PageCopy {
  const copy = page.cloneNode(true) as Document;
  const texts: Text[] = [];
  const words: string[] = [];
  const stretches: Stretch[] = [];
  const leftOut = new Set<Element>();
  const gone: Element[] = [];
  const open: Stretch[] = [];
  const root: Node = page.body;
  let parent = root;
  let node = root.firstChild;
  // The copy has the same shape, so both are walked in step.
  let twinParent: Node = copy.body;
  let twin = twinParent.firstChild;
  while (node !== null || parent !== root) {
    if (node === null) {
      open.pop()!.end = texts.length;
      node = parent.nextSibling;
      parent = parent.parentNode!;
      twin = twinParent.nextSibling;
      twinParent = twinParent.parentNode!;
      continue;
    }
    if (twin?.nodeName !== node.nodeName) throw new Error('the copy does not match the page');
    if (node.nodeType === TEXT) {
      texts.push(node as Text);
      words.push((node as Text).data);
    }
    if (node.nodeType === ELEMENT) {
      if (!leavesOut(node as Element)) {
        const stretch = { first: texts.length, end: texts.length };
        number(twin as Element, stretches.push(stretch) - 1);
        open.push(stretch);
        parent = node;
        twinParent = twin;
        node = node.firstChild;
        twin = twin.firstChild;
        continue;
      }
      leftOut.add(node as Element);
      gone.push(twin as Element);
    }
    node = node.nextSibling;
    twin = twin.nextSibling;
  }
  for (const element of gone) element.remove();
  return { copy, texts, words, stretches, leftOut };
}

function number(copy: Element, at: number): void {
  copy.setAttribute(NUMBER, String(at));
  // Readability puts a new text node in place of such a link; its text could not be followed.
  if (copy.nodeName.toUpperCase() !== 'A') return;
  if (copy.getAttribute('href')?.startsWith('javascript:')) copy.removeAttribute('href');
}
