import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import { createPanelPorts } from '../../lib/browser/panel-ports.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { loadStory } from '../../lib/library/load-story.ts';
import { createTranslate } from '../../lib/panel/translate.ts';
import { createPanelStore, type PanelStore } from './panel-store.ts';

const words = createTranslate(uiLanguage());
document.title = words('panelTitle');
document.documentElement.lang = words('localeTag');

const store = createPanelStore(createPanelPorts(loadStory), words);

function App({ store }: { readonly store: PanelStore }) {
  return (
    <Panel
      view={store.view.value}
      words={words}
      actions={store.actions}
      announcement={store.announcement.value}
      keptNote={store.keptNote.value}
      onLibrary={store.openLibrary}
    />
  );
}

render(<App store={store} />, document.getElementById('panel')!);
