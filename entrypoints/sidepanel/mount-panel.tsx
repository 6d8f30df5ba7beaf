import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import type { PanelPorts } from '../../lib/panel/panel-ports.ts';
import { createTranslate } from '../../lib/panel/translate.ts';
import { createPanelStore, type PanelStore } from './panel-store.ts';

/** Draws the panel into `#panel` of its page, in the language of the browser. `close` takes it away; `null`: the browser does. */
export function mountPanel(ports: PanelPorts, close: (() => void) | null): void {
  const words = createTranslate(uiLanguage());
  document.title = words('panelTitle');
  document.documentElement.lang = words('localeTag');
  const store = createPanelStore(ports, words);

  function App({ store }: { readonly store: PanelStore }) {
    return (
      <Panel
        view={store.view.value}
        words={words}
        actions={store.actions}
        announcement={store.announcement.value}
        keptNote={store.keptNote.value}
        onLibrary={store.openLibrary}
        commands={store.commands}
        onClose={close}
      />
    );
  }

  render(<App store={store} />, document.getElementById('panel')!);
}
