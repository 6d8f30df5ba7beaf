import browser from 'webextension-polyfill';

/** The one door to the browser's interface. Types that the polyfill lacks are declared here and nowhere else. */
interface SidePanel {
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
}

export const api = browser as typeof browser & { readonly sidePanel?: SidePanel };
