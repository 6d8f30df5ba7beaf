/** The part of the Navigation API that is used; not every browser has it. */
interface EntryChange extends Event {
  readonly navigationType?: string | null;
}

/** How long a page gets to put another story in place after it changed its address, in milliseconds. */
const SETTLE_MS = [0, 500, 1500, 4000] as const;

/**
 * Calls `onLeft` once when a single-page site goes to another address: at once for a step in the history; where the
 * site only rewrote the address (as endless pages do while one scrolls), when `isThere` says that the text is gone.
 * Returns what stops it. Needs no permission.
 */
export function watchAddress(view: Window, isThere: () => boolean, onLeft: () => void): () => void {
  const done = new AbortController();
  const { signal } = done;
  let address = withoutHash(view.location.href);
  const leave = (): void => {
    if (signal.aborted) return;
    done.abort();
    onLeft();
  };
  const onChange = (step: boolean): void => {
    const now = withoutHash(view.location.href);
    if (now === address) return;
    if (step) return leave();
    // The same story under another address: later steps are told from this one.
    address = now;
    for (const wait of SETTLE_MS) {
      view.setTimeout(() => {
        if (!isThere()) leave();
      }, wait);
    }
  };
  const { navigation } = view as { readonly navigation?: EventTarget };
  navigation?.addEventListener(
    'currententrychange',
    (event: EntryChange) => onChange(event.navigationType !== 'replace'),
    { signal },
  );
  view.addEventListener('popstate', () => onChange(true), { signal });
  view.addEventListener('pagehide', () => onChange(true), { signal });
  return () => done.abort();
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0]!;
}
