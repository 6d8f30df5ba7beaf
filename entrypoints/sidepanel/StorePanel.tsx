import { Panel } from '../../components/Panel.tsx';
import type { Translate } from '../../lib/panel/translate.ts';
import type { PanelStore } from './panel-store.ts';

export interface StorePanelProps {
  readonly store: PanelStore;
  readonly words: Translate;
  /** Takes the panel away; `null`: the browser does. */
  readonly onClose: (() => void) | null;
}

/** The panel of a store, drawn anew whenever what it holds changes. */
export function StorePanel({ store, words, onClose }: StorePanelProps) {
  return (
    <Panel
      view={store.view.value}
      words={words}
      actions={store.actions}
      announcement={store.announcement.value}
      keptNote={store.keptNote.value}
      onLibrary={store.openLibrary}
      commands={store.commands}
      onClose={onClose}
    />
  );
}
