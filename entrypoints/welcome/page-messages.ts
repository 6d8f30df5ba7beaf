import type { Passage } from '../../lib/model/passage.ts';

/** What the panel of the first page asks of the page around it. Both are pages of ours, of one origin. */
export type DemoCommand =
  | { readonly type: 'show'; readonly passages: readonly Passage[] }
  | { readonly type: 'activate'; readonly quote: string | null }
  | { readonly type: 'card'; readonly person: string | null };

/** What the page tells the panel: a name was clicked. */
export interface DemoEvent {
  readonly type: 'person';
  readonly person: string;
}

/** Hears what one of our pages says. A message of any other origin or window is ignored. */
export function listenToWindow<Message>(
  from: () => Window | null,
  listener: (message: Message) => void,
): void {
  addEventListener('message', (event: MessageEvent<Message>) => {
    if (event.origin === location.origin && event.source === from()) listener(event.data);
  });
}
