import { defineBackground } from 'wxt/utils/define-background';
import { api } from '../../lib/browser/api.ts';
import { listenForPageLeft, listenInBackground } from '../../lib/browser/listen.ts';
import { openPanel } from '../../lib/browser/open-panel.ts';
import { forgetTab } from '../../lib/browser/session-status.ts';
import { watchSettings } from '../../lib/browser/settings-store.ts';
import { createSharedLibrary } from './shared-library.ts';
import { createCorrecting } from './correcting.ts';
import { createImporting } from './importing.ts';
import { createPainting } from './painting.ts';
import { createRelating } from './relating.ts';
import { createTabReader } from './tab-reader.ts';
import { createTabWatch } from './tab-watch.ts';

/** Click → read → keep → tell the panel. Every listener is registered at once: the browser may wake us for any. */
export default defineBackground(() => {
  const library = createSharedLibrary();
  const relating = createRelating(library);
  const painting = createPainting(library, relating);
  const reader = createTabReader(library, relating, painting);
  const correcting = createCorrecting(library, relating, painting);
  const importing = createImporting(library, relating, reader.isBusy);
  const watch = createTabWatch();

  api.action.onClicked.addListener((tab) => {
    // First, and before anything is awaited: the panel opens only on the reader's gesture.
    if (tab.windowId !== undefined) openPanel(tab.windowId);
    void reader.read(tab);
  });
  listenInBackground({
    related: ({ storyId, tabId }) => relating.relatedTo(storyId, tabId),
    repaint: ({ tabId }) => painting.repaint(tabId),
    correct: ({ storyId, tabId, correction }) => correcting.add(storyId, tabId, correction),
    uncorrect: ({ id, storyId, tabId }) => correcting.remove(id, storyId, tabId),
    resumeImports: async () => void importing.resume(),
    libraryChanged: async () => relating.reset(),
  });
  listenForPageLeft((tabId) => void watch.left(tabId));
  api.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' || change.status === 'complete') {
      void watch.check(tabId, change.status);
    }
  });
  api.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  watchSettings(() => void painting.repaintAll());

  void watch.sweep(reader.isReading);
  void importing.resume();
});
