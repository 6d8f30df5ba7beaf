import { browser, type Browser } from 'wxt/browser';

/**
 * The one door to the browser's interface: `browser` in Firefox, `chrome` in Chromium, as they are. Both answer with
 * promises; only messages need care (see `listen.ts`). What one of them lacks is declared here and nowhere else.
 */
interface SidebarAction {
  open(): Promise<void>;
}

type OnlySomewhere = 'sidePanel' | 'omnibox';

export const api = browser as Omit<typeof browser, OnlySomewhere> &
  Partial<Pick<typeof browser, OnlySomewhere>> & { readonly sidebarAction?: SidebarAction };

export type { Browser };
