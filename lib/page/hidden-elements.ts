import type { Steps } from './steps.ts';

/** So many elements are looked at between two yields. */
const SLICE = 100;

/** Names that mean "for screen readers only": such text stands in no sentence that a reader sees. */
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|off-?screen|assistive-text)(?:$|[\s_-])/i;

/**
 * The outermost elements of a live page that are not shown, by their computed style. Empty where there is no layout
 * (a parsed file). Reading styles is the only thing done to the page.
 */
export function* hiddenElements(page: Document): Steps<ReadonlySet<Element>> {
  const hidden = new Set<Element>();
  const view = page.defaultView;
  if (view === null || typeof page.body.checkVisibility !== 'function') return hidden;
  // Taken at once: the page may change in a pause.
  const elements = [...page.body.querySelectorAll('*')];
  const within = new Set<Element>();
  for (const [i, element] of elements.entries()) {
    if ((i + 1) % SLICE === 0) yield;
    const outer = element.parentElement;
    if (outer !== null && within.has(outer)) within.add(element);
    else if (isHidden(view.getComputedStyle(element))) {
      hidden.add(element);
      within.add(element);
    }
  }
  return hidden;
}

function isHidden(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.opacity === '0') return true;
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return true;
  // The usual recipe for screen-reader text: out of the flow, one pixel large, clipped.
  return (
    style.position === 'absolute' && style.overflow === 'hidden' && /^[01]px$/.test(style.width)
  );
}

/** True for text that only screen readers get, by the usual class names. */
export function isForScreenReaders(element: Element): boolean {
  const names = element.getAttribute('class');
  return names !== null && FOR_SCREEN_READERS.test(names);
}
