import { Readability } from '@mozilla/readability';
import { ELEMENT, walkPage, type Leaves } from './page-text.ts';

/** Carries the number of the original element through Readability, which moves, renames and re-parses nodes. */
const TAG = 'data-on-record-n';

/** An element's half-open stretch of the page's text nodes. */
interface Stretch {
  readonly first: number;
  end: number;
}

/**
 * The text nodes of `page` that Readability takes for the article, or `null` where it finds none. Works on a clone:
 * the page is not changed. Readability does not see what `leavesOut` names.
 */
export function findArticle(page: Document, leavesOut: Leaves): ReadonlySet<Text> | null {
  const copy = page.cloneNode(true) as Document;
  const elements = [...page.body.querySelectorAll('*')];
  const copies = [...copy.body.querySelectorAll('*')];
  const numbers = new Map<Element, number>();
  for (const [i, element] of elements.entries()) {
    const twin = copies[i];
    if (twin === undefined || twin.nodeName !== element.nodeName) {
      throw new Error('the copy of the page does not match the page');
    }
    if (leavesOut(element)) twin.remove();
    else {
      numbers.set(element, i);
      twin.setAttribute(TAG, String(i));
      // Readability puts a new text node in place of such a link; its text could not be followed.
      if (twin.getAttribute('href')?.startsWith('javascript:')) twin.removeAttribute('href');
    }
  }
  const found = new Readability<Node>(copy, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  if (!found?.content) return null;
  const { texts, stretches } = textNodes(page.body, leavesOut, numbers);
  return originals(found.content as Element, texts, stretches);
}

function textNodes(
  body: Element,
  leavesOut: Leaves,
  numbers: ReadonlyMap<Element, number>,
): { readonly texts: readonly Text[]; readonly stretches: ReadonlyMap<number, Stretch> } {
  const texts: Text[] = [];
  const stretches = new Map<number, Stretch>();
  walkPage(body, leavesOut, {
    enter: (element) => {
      stretches.set(numbers.get(element) ?? -1, { first: texts.length, end: texts.length });
    },
    leave: (element) => {
      const stretch = stretches.get(numbers.get(element) ?? -1);
      if (stretch !== undefined) stretch.end = texts.length;
    },
    text: (node) => {
      texts.push(node);
    },
  });
  return { texts, stretches };
}

/**
 * Maps text nodes of Readability's output back to the page. Each is looked for below the nearest numbered element,
 * by its characters, from where the one before it was found: repeated texts keep their order.
 */
function originals(
  content: Element,
  texts: readonly Text[],
  stretches: ReadonlyMap<number, Stretch>,
): ReadonlySet<Text> {
  const kept = new Set<Text>();
  const whole = { first: 0, end: texts.length };
  let cursor = 0;
  walkPage(content, () => false, {
    enter: () => undefined,
    leave: () => undefined,
    text: (node) => {
      const { first, end } = stretches.get(nearestNumber(node)) ?? whole;
      const from = Math.max(first, Math.min(cursor, end));
      let found = indexOfText(texts, node.data, from, end);
      if (found === -1) found = indexOfText(texts, node.data, first, from);
      if (found === -1) return;
      kept.add(texts[found]!);
      cursor = found + 1;
    },
  });
  return kept;
}

/** -1 where no ancestor has a number. */
function nearestNumber(node: Node): number {
  for (let parent = node.parentNode; parent?.nodeType === ELEMENT; parent = parent.parentNode) {
    const tag = (parent as Element).getAttribute(TAG);
    if (tag !== null) return Number(tag);
  }
  return -1;
}

function indexOfText(texts: readonly Text[], data: string, from: number, end: number): number {
  for (let i = from; i < end; i += 1) {
    if (texts[i]!.data === data) return i;
  }
  return -1;
}
