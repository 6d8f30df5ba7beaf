import { api, type Browser } from './api.ts';

const WHO = 'who-said-this';

/** Puts the one entry into the menu of a selection, or takes it out. */
export async function offerContextMenu(title: string, offered: boolean): Promise<void> {
  await api.contextMenus.removeAll();
  if (offered) api.contextMenus.create({ id: WHO, title, contexts: ['selection'] });
}

/** Hears of words asked about. The listener must open a panel before it awaits anything. */
export function listenInContextMenu(
  listener: (tab: Browser.tabs.Tab, selected: string) => void,
): void {
  api.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === WHO && tab !== undefined) listener(tab, info.selectionText ?? '');
  });
}
