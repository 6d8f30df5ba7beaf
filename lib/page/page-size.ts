import { isUnread } from './skipped-elements.ts';
import { walkPage } from './page-text.ts';

/** What makes the extractor slow. */
export interface PageSize {
  readonly elements: number;
  /** Characters of text, each as often as elements stand around it: each of these asks for all text in it. */
  readonly weight: number;
}

/**
 * What Readability takes for an element, and for a character with each element around it, in milliseconds: from pages of
 * growing size in a desktop's Chromium (`npm run bench -- pages --long` prints them).
 */
const COST = { element: 0.016, character: 8e-6 };
/** A machine of readers may be so many times slower. */
const SLOW = 2;
/** Longer than this, in milliseconds, no page stands still for us. */
const LONGEST = 500;
/** Browsers copy elements that are nested deeper with a stack that may overflow; no page of the web nests so deep. */
const DEEPEST = 2000;
/** More elements than this are not even copied: a glance at their number tells. */
const MOST_ELEMENTS = 40_000;
/** So many times over the limit a page is refused before the hidden part of it is taken off. */
const SURELY = 2;

/** True where Readability, whose call cannot be cut short, is expected to take more than half a second on a slow machine. */
export function isTooLarge({ elements, weight }: PageSize): boolean {
  return expected(elements, weight) > LONGEST;
}

/** True for a page that would be too large even if most of it were hidden. Asked before anything else is done with it. */
export function isSurelyTooLarge(page: Document): boolean {
  const elements = page.body.querySelectorAll('*').length;
  if (elements > MOST_ELEMENTS) return true;
  let weight = 0;
  let depth = 1;
  let deepest = 0;
  walkPage(page.body, isUnread, {
    enter: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    leave: () => {
      depth -= 1;
    },
    text: (node) => {
      weight += node.length * depth;
    },
  });
  return deepest > DEEPEST || expected(elements, weight) > LONGEST * SURELY;
}

function expected(elements: number, weight: number): number {
  return SLOW * (COST.element * elements + COST.character * weight);
}
