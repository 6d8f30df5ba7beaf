import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where a reader lands when the page shows something else: at the top of what is new, or where they were in what was
 * shown before; the focus on its heading where the element that had it is gone. Nothing moves on the first rendering.
 */
export function useLanding(place: string): void {
  const scrolls = useRef(new Map<string, number>());
  const shown = useRef(place);
  const landing = useRef(false);

  useLayoutEffect(() => {
    if (shown.current !== place) {
      shown.current = place;
      landing.current = true;
      scrollTo({ top: scrolls.current.get(place) ?? 0, behavior: 'instant' });
    }
    const note = () => scrolls.current.set(place, scrollY);
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [place]);

  // What is shown may come a little later than its place.
  useEffect(() => {
    if (!landing.current) return;
    const heading = document.querySelector('.shelf h1');
    if (heading === null) return;
    landing.current = false;
    focusHeading(heading);
  });
}

/** Gives the focus to a heading where nothing has it. */
export function focusHeading(heading = document.querySelector('.shelf h1')): void {
  if (!(heading instanceof HTMLElement) || document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
