import { render } from 'preact';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { createTranslate } from '../../lib/panel/translate.ts';
import { App } from './App.tsx';
import { createLibraryActions } from './library-actions.ts';
import { createLibraryCore } from './library-core.ts';
import { goToAddress, loadLibrary, loadRoute, refreshLibrary } from './load-library.ts';
import { endAbandonedImports, watchImports } from './watch-imports.ts';

const words = createTranslate(uiLanguage());
document.title = words('libPageTitle');
document.documentElement.lang = words('localeTag');

let opened: ReturnType<typeof openLibrary> | null = null;
const core = createLibraryCore(words, () => {
  opened ??= openLibrary().catch((error: unknown) => {
    opened = null; // the reader may have made room since
    throw error;
  });
  return opened;
});
const actions = createLibraryActions(core);

goToAddress(core);
render(<App core={core} actions={actions} />, document.getElementById('library')!);

addEventListener('hashchange', () => void loadRoute(core));
// What was deleted goes for good with the page that could have brought it back.
addEventListener('pagehide', actions.dismissRemoval);
// Stories may have been read in other tabs meanwhile.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void refreshLibrary(core);
});

await loadLibrary(core);
if (core.trouble.value === null) {
  await endAbandonedImports(core);
  void watchImports(core);
}
