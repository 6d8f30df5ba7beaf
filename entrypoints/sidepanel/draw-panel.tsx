import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import type { Translate } from '../../lib/panel/translate.ts';
import type { PanelStore } from './panel-store.ts';

/** Draws what the store holds into `#panel` of the page, now and whenever it changes. `close` as in `mountPanel`. */
export function drawPanel(store: PanelStore, words: Translate, close: (() => void) | null): void {
  function App() {
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

  render(<App />, document.getElementById('panel')!);
}
