import { uiLanguage } from '../../lib/browser/ui-language.ts';
import type { PanelPorts } from '../../lib/panel/panel-ports.ts';
import { createTranslate } from '../../lib/panel/translate.ts';
import { drawPanel } from './draw-panel.tsx';
import { createPanelStore } from './panel-store.ts';

/** Draws the panel into `#panel` of its page, in the language of the browser. `close` takes it away; `null`: the browser does. */
export function mountPanel(ports: PanelPorts, close: (() => void) | null): void {
  const words = createTranslate(uiLanguage());
  document.title = words('panelTitle');
  document.documentElement.lang = words('localeTag');
  drawPanel(createPanelStore(ports, words), words, close);
}
