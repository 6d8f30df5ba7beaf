import { signal } from '@preact/signals';
import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { WordsProvider } from '../../components/words-context.ts';
import { runningBuild, type RunningBuild } from '../../lib/browser/running-build.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/browser/settings-store.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { LibraryError } from '../../lib/library/library-error.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { createTranslate } from '../../lib/panel/translate.ts';
import { deleteEverything } from './delete-everything.ts';

const words = createTranslate(uiLanguage());
document.title = words('optPageTitle');
document.documentElement.lang = words('localeTag');

const settings = signal<Settings | null>(null);
const build = signal<RunningBuild | null>(null);
const announcement = signal('');

async function change(changed: Partial<Settings>): Promise<void> {
  settings.value = await saveSettings(changed);
  announcement.value = words('optSaved');
}

async function deleteAll(): Promise<void> {
  try {
    await deleteEverything();
    settings.value = await loadSettings();
    announcement.value = words('optDeletedAll');
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    announcement.value = words('optDeleteFailed');
  }
}

function App() {
  return (
    <WordsProvider value={words}>
      <OptionsPage
        settings={settings.value}
        build={build.value}
        announcement={announcement.value}
        onChange={(changed) => void change(changed)}
        onDeleteEverything={() => void deleteAll()}
      />
    </WordsProvider>
  );
}

render(<App />, document.getElementById('options')!);

// Another page, or the import of a library, may change them.
watchSettings((changed) => {
  settings.value = changed;
});
settings.value = await loadSettings();
build.value = await runningBuild();
