/** A frame over this share of what is in view holds what the page is about, where the page says little itself. */
const SHARE = 0.5;
/** More characters of its own than this, and the page is more than the rim of a frame. */
const LEAST_OWN = 1500;

/**
 * True where a frame fills most of a live page that has hardly any text itself: its text is out of our reach. False
 * where there is no layout.
 */
export function isInFrame(page: Document): boolean {
  const view = page.defaultView;
  if (view === null || typeof page.body.checkVisibility !== 'function') return false;
  const frames = [...page.querySelectorAll('iframe, frame')].filter((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    const seen = Math.min(width, view.innerWidth) * Math.min(height, view.innerHeight);
    return seen >= view.innerWidth * view.innerHeight * SHARE && frame.checkVisibility();
  });
  return frames.length > 0 && (page.body.innerText ?? '').length < LEAST_OWN;
}
