import Readability from '@mozilla/readability/Readability.js';
import { copyPage, NUMBER, type PageCopy } from './copy-page.ts';
import { isTooLarge } from './page-size.ts';
import { ELEMENT, walkSteps, type Leaves } from './page-text.ts';
import type { Steps } from './steps.ts';

/** What was taken for the article, and what was not looked at. */
export interface FoundArticle {
  /** The text nodes of the page that Readability takes for the article. */
  readonly taken: ReadonlySet<Text>;
  readonly leftOut: ReadonlySet<Element>;
}

/**
 * Lets Readability find the article; `null` where it finds none, 'too-large' where it would take too long. It works on a copy: the page is not changed. It does
 * not see what `leavesOut` names. Its call is a step of its own, and the only one that cannot be cut short.
 */
export function* findArticle(
  page: Document,
  leavesOut: Leaves,
): Steps<FoundArticle | 'too-large' | null> {
  const copied = yield* copyPage(page, leavesOut);
  if (isTooLarge({ elements: copied.stretches.length, weight: copied.weight })) return 'too-large';
  yield;
  const found = new Readability<Node>(copied.copy, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  if (!found?.content) return null;
  yield;
  return { taken: yield* originals(found.content as Element, copied), leftOut: copied.leftOut };
}

/**
 * Maps text nodes of Readability's output back to the page. Each is looked for below the nearest numbered element,
 * by its characters, from where the one before it was found: repeated texts keep their order.
 */
function* originals(
  content: Element,
  { texts, words, stretches }: PageCopy,
): Steps<ReadonlySet<Text>> {
  const kept = new Set<Text>();
  const whole = { first: 0, end: texts.length };
  let cursor = 0;
  yield* walkSteps(content, () => false, {
    enter: () => undefined,
    leave: () => undefined,
    text: (node) => {
      const { first, end } = stretches[nearestNumber(node)] ?? whole;
      const from = Math.max(first, Math.min(cursor, end));
      let found = indexOfText(words, node.data, from, end);
      if (found === -1) found = indexOfText(words, node.data, first, from);
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
    const tag = (parent as Element).getAttribute(NUMBER);
    if (tag !== null) return Number(tag);
  }
  return -1;
}

function indexOfText(words: readonly string[], data: string, from: number, end: number): number {
  for (let i = from; i < end; i += 1) {
    if (words[i] === data) return i;
  }
  return -1;
}
