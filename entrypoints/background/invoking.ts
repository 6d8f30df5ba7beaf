import { api, type Browser } from '../../lib/browser/api.ts';
import { listenForCommands } from '../../lib/browser/commands.ts';
import { listenInContextMenu, offerContextMenu } from '../../lib/browser/context-menu.ts';
import { openOwnPage } from '../../lib/browser/open-own-page.ts';
import { openPanel } from '../../lib/browser/open-panel.ts';
import { tellPanels } from '../../lib/browser/send.ts';
import { loadSettings, watchSettings } from '../../lib/browser/settings-store.ts';
import { ask } from './asking.ts';
import type { TabReader } from './tab-reader.ts';

/** The ways in beside the icon: the menu of a selection, keys, and the one page that opens by itself. */
export function listenForInvocations(reader: TabReader): void {
  listenInContextMenu((tab, selected) => {
    // First, and before anything is awaited: the panel opens only on the reader's gesture.
    openPanel(tab);
    void ask(reader, tab, selected);
  });
  listenForCommands({
    'next-quotation': (tab) => stepInPanel(tab, 1),
    'previous-quotation': (tab) => stepInPanel(tab, -1),
    'open-library': () => openOwnPage('/library.html'),
  });
  api.runtime.onInstalled.addListener(({ reason }) => {
    void offerMenu();
    // Never on an update: nothing that opens itself is welcome twice.
    if (reason === 'install') openOwnPage('/welcome.html');
  });
  api.runtime.onStartup.addListener(() => void offerMenu());
  watchSettings(() => void offerMenu());
}

/** The menu outlives the worker, and is made anew where its words or the setting may have changed. */
async function offerMenu(): Promise<void> {
  const { contextMenu } = await loadSettings();
  await offerContextMenu(api.i18n.getMessage('menuWho'), contextMenu);
}

/** Opens the panel too, for the keys are of no use without one. */
function stepInPanel(tab: Browser.tabs.Tab, by: 1 | -1): void {
  openPanel(tab);
  if (tab.id !== undefined) tellPanels({ to: 'panel', type: 'step', tabId: tab.id, by });
}
