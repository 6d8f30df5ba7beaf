import type { Runtime } from 'webextension-polyfill';
import type { PersonId } from '../model/people.ts';
import { api } from './api.ts';
import type { PageEvent, RelatedAnswer, RelatedRequest, RepaintRequest } from './messages.ts';

type BackgroundMessage = PageEvent | RelatedRequest | RepaintRequest;

/** What the background worker does with each message meant for it. */
export interface BackgroundHandlers {
  related(request: RelatedRequest): Promise<RelatedAnswer>;
  repaint(request: RepaintRequest): Promise<void>;
  pageLeft(tabId: number): Promise<void>;
}

/** Hears the messages to the background worker. Anything from elsewhere, or of no known type, is ignored. */
export function listenInBackground(handlers: BackgroundHandlers): void {
  api.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== api.runtime.id || !isMessageTo(message, 'background')) return undefined;
    switch (message.type) {
      case 'related':
        return handlers.related(message);
      case 'repaint':
        return handlers.repaint(message);
      case 'page-left':
        return sender.tab?.id === undefined ? undefined : handlers.pageLeft(sender.tab.id);
      default:
        return undefined;
    }
  });
}

/** Hears of names clicked in a page. Returns the function that ends it. */
export function listenForPersonSelected(
  listener: (tabId: number, person: PersonId) => void,
): () => void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== api.runtime.id || tabId === undefined || !isMessageTo(message, 'panel')) {
      return undefined;
    }
    if (message.type === 'person-selected' && typeof message.person === 'string') {
      listener(tabId, message.person);
    }
    return undefined;
  };
  api.runtime.onMessage.addListener(onMessage);
  return () => api.runtime.onMessage.removeListener(onMessage);
}

function isMessageTo<To extends BackgroundMessage['to']>(
  message: unknown,
  to: To,
): message is Extract<BackgroundMessage, { readonly to: To }> {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to;
}
