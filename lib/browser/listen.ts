import type { PersonId } from '../model/people.ts';
import { api, type Browser } from './api.ts';
import type {
  BackgroundAnswer,
  BackgroundRequest,
  BackgroundRequests,
  PageEvent,
  PanelCommand,
} from './messages.ts';

/** What the background worker does with each request of our own pages. */
export type BackgroundHandlers = {
  readonly [Type in BackgroundRequest]: (
    request: BackgroundRequests[Type]['request'],
  ) => Promise<BackgroundRequests[Type]['answer']>;
};

/** Hears the requests of our own pages. Anything from elsewhere, or of no known type, is ignored. */
export function listenInBackground(handlers: BackgroundHandlers): void {
  const onMessage = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    answer: (value: BackgroundAnswer) => void,
  ) => {
    if (!isOurPage(sender) || !isTo(message, 'background')) return undefined;
    const { type } = message;
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    const handle = handlers[type as BackgroundRequest] as (request: unknown) => Promise<unknown>;
    handle(message).then(
      (value) => answer({ ok: true, value }),
      (error: unknown) => answer({ ok: false, error: String(error) }),
    );
    return true; // the answer comes later; only newer Chromium takes a promise here
  };
  api.runtime.onMessage.addListener(onMessage);
}

/** What a page says of itself to the background. */
export type PageNews = Extract<PageEvent, { readonly to: 'background' }>['type'];

/** Hears of pages that say themselves that they go, or that their story changed. */
export function listenForPageNews(news: PageNews, listener: (tabId: number) => void): void {
  api.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== api.runtime.id || tabId === undefined || !isTo(message, 'background')) {
      return undefined;
    }
    if (message.type === news) listener(tabId);
    return undefined;
  });
}

/** Hears of names clicked in a page. Returns the function that ends it. */
export function listenForPersonSelected(
  listener: (tabId: number, person: PersonId) => void,
): () => void {
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== api.runtime.id || tabId === undefined || !isTo(message, 'panel')) {
      return undefined;
    }
    if (
      message.type === ('person-selected' satisfies PageEvent['type']) &&
      typeof message.person === 'string'
    ) {
      listener(tabId, message.person);
    }
    return undefined;
  };
  api.runtime.onMessage.addListener(onMessage);
  return () => api.runtime.onMessage.removeListener(onMessage);
}

/** Hears of the keys for the next or previous quotation. Returns the function that ends it. */
export function listenForStep(listener: (tabId: number, by: 1 | -1) => void): () => void {
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender) => {
    // The worker speaks for itself: it has no tab.
    if (sender.id !== api.runtime.id || sender.tab !== undefined || !isTo(message, 'panel')) {
      return undefined;
    }
    const { type, tabId, by } = message as Partial<PanelCommand>;
    if (type === 'step' && tabId !== undefined && by !== undefined) listener(tabId, by);
    return undefined;
  };
  api.runtime.onMessage.addListener(onMessage);
  return () => api.runtime.onMessage.removeListener(onMessage);
}

function isOurPage({ id, url }: Browser.runtime.MessageSender): boolean {
  return id === api.runtime.id && url !== undefined && url.startsWith(api.runtime.getURL(''));
}

function isTo(
  message: unknown,
  to: PageEvent['to'],
): message is { readonly type?: unknown; readonly person?: unknown } {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to;
}
