import type { MarkedName, PagePaint } from './highlight.ts';
import type { PointerEvents } from './pointer-events.ts';
import { Rest } from './rest.ts';
import { watchFocus } from './watch-focus.ts';
import { isOnRange, textAtPoint } from './text-at-point.ts';

/** The pointer is looked at so often at most, in milliseconds. */
const LOOK_MS = 50;

/** Watches pointer, focus and Escape key until the returned function is called. No event is held back from the page. */
export function watchPointer(page: Document, paint: PagePaint, events: PointerEvents): () => void {
  const done = new AbortController();
  const options = { capture: true, passive: true, signal: done.signal } as const;
  const rest = new Rest(events);
  const stopFocus = watchFocus(page, paint, events, rest);
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let point = { x: -1, y: -1 };
  let alt = false;
  const look = (): void => {
    lookTimer = undefined;
    const { name, quote } = marksAt(page, paint, point.x, point.y);
    paint.hover(quote);
    const opening = events.opening();
    if (name === null) rest.leave();
    else if (opening === 'rest' || (opening === 'modifier' && alt)) rest.enter(name);
    else rest.hold(name);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (events.isCard(event.target)) {
      clearTimeout(lookTimer);
      lookTimer = undefined;
      rest.stay();
      return;
    }
    point = { x: event.clientX, y: event.clientY };
    alt = event.altKey;
    lookTimer ??= setTimeout(look, LOOK_MS);
  };
  const onClick = (event: MouseEvent): void => {
    if (events.isCard(event.target) || page.getSelection()?.isCollapsed === false) return;
    const { name } = marksAt(page, paint, event.clientX, event.clientY);
    if (name === null) return;
    rest.on(name);
    events.onSelect(name);
  };
  const onLeave = (event: Event): void => {
    if (!events.isCard(event.target)) rest.leave();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Alt') {
      // Held down over a name on which the pointer rests already.
      alt = event.type === 'keydown';
      if (alt && events.opening() === 'modifier') lookTimer ??= setTimeout(look, LOOK_MS);
    }
    if (event.type === 'keyup' || event.key !== 'Escape') return;
    rest.stop();
    events.onEscape();
  };
  page.addEventListener('pointermove', onMove, options);
  page.documentElement.addEventListener('pointerleave', onLeave, { signal: done.signal });
  page.addEventListener('scroll', onLeave, options);
  page.addEventListener('click', onClick, options);
  for (const type of ['keydown', 'keyup'] as const) page.addEventListener(type, onKey, options);
  return () => {
    done.abort();
    rest.stop();
    clearTimeout(lookTimer);
    stopFocus();
  };
}

function marksAt(
  page: Document,
  paint: PagePaint,
  x: number,
  y: number,
): { readonly name: MarkedName | null; readonly quote: string | null } {
  const place = textAtPoint(page, x, y);
  if (place === null) return { name: null, quote: null };
  const name = paint.nameAt(place.node, place.offset);
  return {
    name: name !== null && isOnRange(name.range, x, y) ? name : null,
    quote: paint.quoteAt(place.node, place.offset),
  };
}
