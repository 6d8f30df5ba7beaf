/** Room between card and text, and between card and window edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** Puts the card below the range, or above it where there is more room; always inside the window. */
export function placeCard(host: HTMLElement, card: HTMLElement, near: Range): void {
  const view = host.ownerDocument.defaultView;
  if (view === null) return;
  const text = near.getClientRects()[0] ?? near.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth } = host.ownerDocument.documentElement;
  const below = text.bottom + GAP;
  const fitsBelow = below + height + MARGIN <= view.innerHeight;
  const above = text.top - GAP - height;
  const top = fitsBelow || above < MARGIN ? below : above;
  const highest = Math.max(MARGIN, view.innerHeight - height - MARGIN);
  const rightmost = Math.max(MARGIN, clientWidth - width - MARGIN);
  const place = (property: string, at: number, most: number): void => {
    const value = Math.round(Math.min(Math.max(at, MARGIN), most));
    host.style.setProperty(property, `${value}px`, 'important');
  };
  place('top', top, highest);
  place('left', text.left, rightmost);
}
