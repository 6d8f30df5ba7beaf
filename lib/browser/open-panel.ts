import { api, type Browser } from './api.ts';
import { openOverlay } from './open-overlay.ts';

/**
 * Opens the panel for a tab: in the browser's own panel, or over the page where it has none. Must be called before
 * anything is awaited: the browser asks for the reader's gesture. An already open panel stays as it is.
 */
export function openPanel({ id, windowId }: Pick<Browser.tabs.Tab, 'id' | 'windowId'>): void {
  const native = import.meta.env.FIREFOX
    ? api.sidebarAction?.open()
    : api.sidePanel?.open({ windowId });
  const opened = native ?? (id === undefined ? undefined : openOverlay(id));
  opened?.catch((error: unknown) => {
    // No gesture, or a window without a side panel: the reading goes on, and the reader can open the panel by hand.
    console.warn('On Record: the panel did not open.', error);
  });
}
