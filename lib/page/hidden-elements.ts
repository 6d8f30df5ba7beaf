/** Names that mean "for screen readers only": such text stands in no sentence that a reader sees. */
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|off-?screen|assistive-text)(?:$|[\s_-])/i;

/**
 * The outermost elements of a live page that are not shown, by their computed style. Empty where there is no layout
 * (a parsed file). Reading styles is the only thing done to the page.
 */
export function hiddenElements(page: Document): ReadonlySet<Element> {
  const hidden = new Set<Element>();
  const view = page.defaultView;
  if (view === null || typeof page.body.checkVisibility !== 'function') return hidden;
  const walk = page.createTreeWalker(page.body, 1);
  let element = walk.nextNode() as Element | null;
  while (element !== null) {
    const gone = isHidden(view.getComputedStyle(element));
    if (gone) hidden.add(element);
    element = (gone ? nextOutside(walk) : walk.nextNode()) as Element | null;
  }
  return hidden;
}

function nextOutside(walk: TreeWalker): Node | null {
  let next = walk.nextSibling();
  while (next === null && walk.parentNode() !== null) next = walk.nextSibling();
  return next;
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
