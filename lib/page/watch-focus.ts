import type { PagePaint } from './highlight.ts';
import type { PointerEvents } from './pointer-events.ts';
import type { Rest } from './rest.ts';

/** A focus that comes with scrolling is looked at when that is over, in milliseconds. */
const FOCUS_MS = 150;

/** Shows the same card at a link on a name that is reached with the keyboard, until the returned function is called. */
export function watchFocus(
  page: Document,
  paint: PagePaint,
  events: PointerEvents,
  rest: Rest,
): () => void {
  const done = new AbortController();
  const options = { capture: true, passive: true, signal: done.signal } as const;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onFocus = ({ target }: FocusEvent): void => {
    clearTimeout(timer);
    if (events.isCard(target)) rest.stay();
    if (events.opening() !== 'rest' || !isReached(target)) return;
    const name = paint.nameIn(target);
    if (name !== null) timer = setTimeout(() => rest.enter(name), FOCUS_MS);
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    clearTimeout(timer);
    if (!events.isCard(relatedTarget)) rest.leave();
  };
  page.addEventListener('focusin', onFocus, options);
  page.addEventListener('focusout', onBlur, options);
  return () => {
    done.abort();
    clearTimeout(timer);
  };
}

/** True for a link or button that got the focus from the keyboard; text fields are left alone. */
function isReached(target: EventTarget | null): target is Element {
  return target instanceof Element && target.matches('a:focus-visible, button:focus-visible');
}
