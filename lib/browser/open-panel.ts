import { api } from './api.ts';

/**
 * Opens the panel of a window. Must be called before anything is awaited: the browser asks for the reader's gesture.
 * An already open panel stays as it is.
 */
export function openPanel(windowId: number): void {
  const opened = import.meta.env.FIREFOX
    ? api.sidebarAction?.open()
    : api.sidePanel?.open({ windowId });
  opened?.catch((error: unknown) => {
    // No gesture, or a window without a side panel: the reading goes on, and the reader can open the panel by hand.
    console.warn('On Record: the panel did not open.', error);
  });
}
