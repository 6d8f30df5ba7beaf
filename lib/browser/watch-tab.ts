import type { PanelTab } from '../panel/panel-ports.ts';
import type { TabStatus } from '../model/tab-status.ts';
import { api } from './api.ts';
import { tabStatus, watchTabStatuses } from './session-status.ts';

/** Follows one tab for ever. Returns the function that ends it. */
export function watchOneTab(tabId: number, listener: (tab: PanelTab | null) => void): () => void {
  let events = 0;
  const unwatch = watchTabStatuses((changed, status) => {
    if (changed !== tabId) return;
    events += 1;
    listener({ tabId, status, incognito: api.extension.inIncognitoContext });
  });
  void tabStatus(tabId).then((status) => {
    if (events === 0) listener({ tabId, status, incognito: api.extension.inIncognitoContext });
  });
  return unwatch;
}

/** Follows the active tab of the window that the panel is in. */
export function watchActiveTab(listener: (tab: PanelTab | null) => void): () => void {
  let active: { readonly tabId: number; readonly incognito: boolean } | null = null;
  let windowId: number | undefined;
  let ended = false;
  // Only the answer to the newest question counts, and no answer that is older than an event.
  let question = 0;
  let events = 0;

  const tell = (status: TabStatus) => {
    if (!ended && active) listener({ ...active, status });
  };
  const look = async () => {
    question += 1;
    const mine = question;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    if (ended || mine !== question) return;
    windowId = tab?.windowId ?? windowId;
    active = tab?.id === undefined ? null : { tabId: tab.id, incognito: tab.incognito };
    if (!active) {
      listener(null);
      return;
    }
    const before = events;
    const status = await tabStatus(active.tabId);
    if (mine === question && before === events) tell(status);
  };
  const onActivated = (info: { readonly windowId: number }) => {
    if (windowId === undefined || info.windowId === windowId) void look();
  };
  const onMoved = () => void look();

  api.tabs.onActivated.addListener(onActivated);
  api.tabs.onAttached.addListener(onMoved);
  api.tabs.onDetached.addListener(onMoved);
  const unwatch = watchTabStatuses((tabId, status) => {
    if (tabId !== active?.tabId) return;
    events += 1;
    tell(status);
  });
  void look();
  return () => {
    ended = true;
    unwatch();
    api.tabs.onActivated.removeListener(onActivated);
    api.tabs.onAttached.removeListener(onMoved);
    api.tabs.onDetached.removeListener(onMoved);
  };
}
