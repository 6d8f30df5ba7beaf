import { defineBackground } from 'wxt/utils/define-background';
import { api } from '../../lib/browser/api.ts';
import { listenForPageNews, listenInBackground } from '../../lib/browser/listen.ts';
import { listenInOmnibox } from '../../lib/browser/omnibox.ts';
import { closeOverlay } from '../../lib/browser/open-overlay.ts';
import { openPanel } from '../../lib/browser/open-panel.ts';
import { forgetTab, moveTab } from '../../lib/browser/session-status.ts';
import { watchSettings } from '../../lib/browser/settings-store.ts';
import { createSharedLibrary } from './shared-library.ts';
import { createCorrecting } from './correcting.ts';
import { createImporting } from './importing.ts';
import { listenForInvocations } from './invoking.ts';
import { createPainting } from './painting.ts';
import { createRelating, type Relating } from './relating.ts';
import { rereadAfterUpdate } from './rereading.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';
import { createSearching } from './searching.ts';
import { createTabReader } from './tab-reader.ts';
import { createTabWatch } from './tab-watch.ts';

/** Click → read → keep → tell the panel. Every listener is registered at once: the browser may wake us for any. */
export default defineBackground(() => {
  const library = createSharedLibrary();
  const relating = createRelating(library);
  const searchIndex = createSearchIndex(library);
  const searching = createSearching(library, searchIndex, api.runtime.getURL('/library.html'));
  const kept = onBoth(relating, searchIndex);
  const painting = createPainting(library, relating);
  const watch = createTabWatch();
  const reader = createTabReader(library, kept, painting, watch);
  const correcting = createCorrecting(library, kept, painting);
  const importing = createImporting(library, kept, reader.isBusy);

  api.action.onClicked.addListener((tab) => {
    // First, and before anything is awaited: the panel opens only on the reader's gesture.
    openPanel(tab);
    void reader.read(tab);
  });
  listenForInvocations(reader);
  listenInBackground({
    related: ({ storyId, tabId }) => relating.relatedTo(storyId, tabId),
    correct: ({ storyId, tabId, correction }) => correcting.add(storyId, tabId, correction),
    uncorrect: ({ id, storyId, tabId }) => correcting.remove(id, storyId, tabId),
    closeOverlay: ({ tabId }) => closeOverlay(tabId),
    awake: async () => undefined,
    resumeImports: async () => void importing.resume(),
    search: (request) => searching.search(request),
    libraryChanged: async () => kept.reset(),
  });
  listenInOmnibox(searching, {
    markup: !import.meta.env.FIREFOX,
    hint: api.i18n.getMessage('omniboxHint'),
  });
  listenForPageNews('page-left', (tabId) => void watch.left(tabId));
  listenForPageNews('page-changed', (tabId) => void watch.changed(tabId));
  api.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' || change.status === 'complete') {
      void watch.check(tabId, change.status);
    }
  });
  api.tabs.onRemoved.addListener((tabId) => {
    reader.drop(tabId);
    void forgetTab(tabId);
  });
  api.tabs.onReplaced.addListener((added, removed) => void moveTab(added, removed));
  watchSettings(() => void painting.repaintAll());

  void watch.sweep(reader.isReading);
  void importing.resume();
  void rereadAfterUpdate(library, kept, reader.isBusy);
});

/** The index of related stories, with which the search hears of every change. */
function onBoth(relating: Relating, searchIndex: SearchIndex): Relating {
  return {
    ...relating,
    add(record, replaced) {
      relating.add(record, replaced);
      searchIndex.add(record, replaced);
    },
    reset() {
      relating.reset();
      searchIndex.reset();
    },
  };
}
