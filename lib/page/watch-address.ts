/** How long a site gets to put another story in place after it changed its address, in milliseconds. */
const SETTLE_MS = [0, 500, 1500, 4000] as const;

/** What is asked of the story when the address changed. */
export interface StoryPlace {
  readonly isThere: () => boolean;
  readonly isInView: () => boolean;
}

/**
 * Calls `onLeft` once when a single-page site goes to another address and the story goes with the old one: when it is no
 * longer there, at once or soon after, or no longer in view while the address names another page, as where the next story
 * follows below. A site that only rewrites its address (endless pages do while one scrolls, galleries when
 * they open) is still on the story. Returns what stops it. Needs no permission.
 */
export function watchAddress(view: Window, story: StoryPlace, onLeft: () => void): () => void {
  const done = new AbortController();
  const { signal } = done;
  const first = view.location.pathname;
  let address = withoutHash(view.location.href);
  const look = (): void => {
    const elsewhere = view.location.pathname !== first;
    if (signal.aborted || (story.isThere() && !(elsewhere && !story.isInView()))) return;
    done.abort();
    onLeft();
  };
  const onChange = (): void => {
    const now = withoutHash(view.location.href);
    if (now === address) return;
    address = now;
    for (const wait of SETTLE_MS) view.setTimeout(look, wait);
  };
  // Not every browser has the Navigation API; the history's own event tells of steps back at least.
  const { navigation } = view as { readonly navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onChange, { signal });
  view.addEventListener('popstate', onChange, { signal });
  return () => done.abort();
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0]!;
}
