import { render } from 'preact';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import type { PanelPorts } from '../../lib/panel/panel-ports.ts';
import { createTranslate } from '../../lib/panel/translate.ts';
import { createPanelStore } from './panel-store.ts';
import { StorePanel } from './StorePanel.tsx';

/** Draws the panel into `#panel` of its page, in the language of the browser. `close` takes it away; `null`: the browser does. */
export function mountPanel(ports: PanelPorts, close: (() => void) | null): void {
  const words = createTranslate(uiLanguage());
  document.title = words('panelTitle');
  document.documentElement.lang = words('localeTag');
  const store = createPanelStore(ports, words);
  render(
    <StorePanel store={store} words={words} onClose={close} />,
    document.getElementById('panel')!,
  );
}
