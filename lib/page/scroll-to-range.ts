/** How far below the top of the window the passage comes to stand, as a share of the window's height. */
const RESTING_PLACE = 0.3;

/** Scrolls so that the range can be read, and not at all where it already can. No motion where the reader wants none. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const scroller = scrollerOf(element, view);
  if (scroller !== null) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const { top, bottom } = range.getBoundingClientRect();
  const height = view.innerHeight;
  if (top >= height * 0.1 && bottom <= height * 0.9) return;
  view.scrollBy({ top: top - height * RESTING_PLACE, behavior });
}

/** The innermost part of the page that scrolls by itself, or `null` where the window does. */
function scrollerOf(element: Element, view: Window): Element | null {
  const { body, documentElement } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    if (at === documentElement) return null;
    const { overflowY } = view.getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight + 1) return at;
  }
  return null;
}
