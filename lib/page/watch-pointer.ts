import type { MarkedName, PagePaint } from './highlight.ts';
import { isOnRange, textAtPoint } from './text-at-point.ts';

/** What pointing at the page leads to. */
export interface PointerEvents {
  /** The pointer has rested on a name. */
  readonly onRest: (name: MarkedName) => void;
  /** The pointer has been away from names and card for a while. */
  readonly onAway: () => void;
  readonly onSelect: (name: MarkedName) => void;
  readonly onEscape: () => void;
  /** True while a card is shown: the next name then shows its own at once. */
  readonly isOpen: () => boolean;
  /** True where an event came from the card. */
  readonly isCard: (target: EventTarget | null) => boolean;
}

/** Rest before a card opens, and absence before it closes, in milliseconds; the figures of Wikipedia's page previews. */
export const REST_MS = 500;
export const AWAY_MS = 300;
/** The pointer is looked at so often at most, in milliseconds. */
const LOOK_MS = 50;

/** Watches pointer and Escape key until the returned function is called. No event is held back from the page. */
export function watchPointer(page: Document, paint: PagePaint, events: PointerEvents): () => void {
  const done = new AbortController();
  const options = { capture: true, passive: true, signal: done.signal } as const;
  const rest = new Rest(events);
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let point = { x: -1, y: -1 };
  const look = (): void => {
    lookTimer = undefined;
    const { name, quote } = marksAt(page, paint, point.x, point.y);
    paint.hover(quote);
    if (name === null) rest.leave();
    else rest.enter(name);
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
    lookTimer ??= setTimeout(look, LOOK_MS);
  };
  const onClick = (event: MouseEvent): void => {
    if (events.isCard(event.target) || page.getSelection()?.isCollapsed === false) return;
    const { name } = marksAt(page, paint, event.clientX, event.clientY);
    if (name !== null) events.onSelect(name);
  };
  const onLeave = (event: Event): void => {
    if (!events.isCard(event.target)) rest.leave();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    rest.stop();
    events.onEscape();
  };
  page.addEventListener('pointermove', onMove, options);
  page.documentElement.addEventListener('pointerleave', onLeave, { signal: done.signal });
  page.addEventListener('scroll', onLeave, options);
  page.addEventListener('click', onClick, options);
  page.addEventListener('keydown', onKey, options);
  return () => {
    done.abort();
    rest.stop();
    clearTimeout(lookTimer);
  };
}

/** The two waits: before a card opens and before it closes. */
class Rest {
  readonly #events: PointerEvents;
  #on: MarkedName | null = null;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor(events: PointerEvents) {
    this.#events = events;
  }

  enter(name: MarkedName): void {
    this.stay();
    if (name.range === this.#on?.range) return;
    clearTimeout(this.#opening);
    this.#on = name;
    const wait = this.#events.isOpen() ? 0 : REST_MS;
    this.#opening = setTimeout(() => this.#events.onRest(name), wait);
  }

  leave(): void {
    clearTimeout(this.#opening);
    this.#on = null;
    if (!this.#events.isOpen()) return;
    this.#closing ??= setTimeout(() => {
      this.#closing = undefined;
      this.#events.onAway();
    }, AWAY_MS);
  }

  /** The pointer is on the card, or back on the name. */
  stay(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  stop(): void {
    clearTimeout(this.#opening);
    this.stay();
  }
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
