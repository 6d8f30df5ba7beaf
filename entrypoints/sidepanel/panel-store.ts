import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { CITATION_FORMATS, type CitationFormat } from '../../lib/panel/citation-format.ts';
import type { PanelActions } from '../../lib/panel/panel-actions.ts';
import type { PanelPorts } from '../../lib/panel/panel-ports.ts';
import { STARTING, type PanelState } from '../../lib/panel/panel-state.ts';
import { panelView, type PanelView } from '../../lib/panel/panel-view.ts';
import { rememberParts } from '../../lib/panel/story-parts.ts';
import { chooseFormat } from '../../lib/panel/transitions.ts';
import type { Translate } from '../../lib/panel/translate.ts';
import { createCorrectionActions } from './correction-actions.ts';
import { createPanelActions } from './panel-actions.ts';
import { followTab } from './follow-tab.ts';

/** The one state of a panel, its view, and what can be done to it. */
export interface PanelStore {
  readonly view: ReadonlySignal<PanelView>;
  /** What was just moved to or done, for screen readers; empty: nothing yet. */
  readonly announcement: ReadonlySignal<string>;
  /** True until the reader has seen where stories are kept. */
  readonly keptNote: ReadonlySignal<boolean>;
  readonly actions: PanelActions;
  /** `null` where there is no page of the kept stories. */
  readonly openLibrary: (() => void) | null;
  readonly commands: PanelPorts['commands'];
  /** Stops following the tab. */
  readonly dispose: () => void;
}

/** What the parts of the store share. */
export interface PanelCore {
  readonly ports: PanelPorts;
  readonly words: Translate;
  readonly get: () => PanelState;
  /** Puts the next state in the place of the present one. */
  readonly change: (next: (state: PanelState) => PanelState) => void;
  readonly view: () => PanelView;
  readonly announce: (text: string) => void;
  /** How quotations are copied, remembered between panels. */
  readonly format: FormatChoice;
}

/** A choice of the reader that outlives the panel. */
export interface FormatChoice {
  readonly get: () => CitationFormat;
  readonly set: (format: CitationFormat) => void;
}

/** The name of the choice that remembers that the note was seen. */
const NOTE = 'note.kept';
/** … and the one that remembers how quotations are copied. */
const FORMAT = 'copy.format';

/** A store that follows the active tab from now on. */
export function createPanelStore(ports: PanelPorts, words: Translate): PanelStore {
  const state = signal<PanelState>(STARTING);
  const partsOf = rememberParts(words);
  const view = computed(() => panelView(state.value, words, partsOf));
  const announcement = signal('');
  const keptNote = signal(false);
  let format: CitationFormat = 'text';
  const core: PanelCore = {
    ports,
    words,
    get: () => state.peek(),
    change: (next) => {
      state.value = next(state.peek());
    },
    view: () => view.peek(),
    announce: (text) => {
      announcement.value = text;
    },
    format: {
      get: () => format,
      set: (chosen) => {
        format = chosen;
        void ports.choose(FORMAT, chosen);
      },
    },
  };
  void ports.choice(FORMAT).then((kept) => {
    const known = CITATION_FORMATS.find((candidate) => candidate === kept);
    if (known !== undefined) {
      format = known;
      core.change((now) => chooseFormat(now, known));
    }
  });
  const dismissNote = () => {
    keptNote.value = false;
    void ports.choose(NOTE, 'seen');
  };
  void ports.choice(NOTE).then((seen) => {
    keptNote.value = seen === null;
  });
  return {
    view,
    announcement,
    keptNote,
    actions: { ...createPanelActions(core), ...createCorrectionActions(core), dismissNote },
    openLibrary: ports.openLibrary && (() => ports.openLibrary?.()),
    commands: ports.commands,
    dispose: followTab(core),
  };
}
