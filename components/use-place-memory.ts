import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Remembers how far each place was scrolled and what had the focus in it, and puts both back on return. A place seen
 * for the first time starts at the top, its first heading focused. Nothing moves on the first rendering.
 */
export function usePlaceMemory(place: string): void {
  const memory = useRef(new Map<string, { readonly scroll: number; readonly focus: string }>());
  const shown = useRef<string | null>(null);

  useLayoutEffect(() => {
    const first = shown.current === null;
    shown.current = place;
    if (!first) restore(memory.current.get(place));
    const note = () => {
      const focus = document.activeElement?.id ?? '';
      memory.current.set(place, { scroll: scrollY, focus });
    };
    addEventListener('scroll', note, { passive: true });
    addEventListener('focusin', note);
    return () => {
      removeEventListener('scroll', note);
      removeEventListener('focusin', note);
    };
  }, [place]);
}

function restore(kept: { readonly scroll: number; readonly focus: string } | undefined): void {
  scrollTo({ top: kept?.scroll ?? 0, behavior: 'instant' });
  const target = kept?.focus
    ? document.getElementById(kept.focus)
    : document.querySelector<HTMLElement>('main h1, main h2');
  target?.focus({ preventScroll: true });
}
