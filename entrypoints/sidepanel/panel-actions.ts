import type { StoryId } from '../../lib/model/story.ts';
import type { PanelActions } from '../../lib/panel/panel-actions.ts';
import {
  addRelated,
  chooseFormat,
  closeStory,
  filterQuotes,
  goBack,
  goForward,
  goTo,
  noteAsked,
  showKept,
  showLast,
} from '../../lib/panel/transitions.ts';
import type { CorrectionActions } from './correction-actions.ts';
import type { PanelCore } from './panel-store.ts';
import { showQuotation, stepTo, storyInPage } from './quotation-actions.ts';

/** What the reader can do, apart from setting right and from the note of the first time. */
export function createPanelActions(
  core: PanelCore,
): Omit<PanelActions, keyof CorrectionActions | 'dismissNote'> {
  const { ports, words, change } = core;

  const open = async (id: StoryId) => {
    const record = await ports.loadStory(id);
    if (record === null) return core.announce(words('failedGone'));
    change((state) => showKept(state, record, core.format.get()));
    const related = await ports.related(id, null);
    change((state) => addRelated(state, record, related));
  };

  // Loaded when it is asked for: the panel opens sooner without it.
  const copy = async (what: string) => {
    const { copyQuotations } = await import('./copy-quotations.ts');
    await copyQuotations(core, what);
  };

  const inPage = (act: (tabId: number, selected: string | null) => Promise<void>) => {
    const story = storyInPage(core)?.story;
    if (story !== undefined && story.tabId !== null) void act(story.tabId, story.quote);
  };

  return {
    selectQuote: (id) => void showQuotation(core, id),
    step: (by) => stepTo(core, by),
    filter: (filter) => change((state) => filterQuotes(state, filter)),
    copy: (what) => void copy(what),
    chooseFormat: (format) => {
      core.format.set(format);
      change((state) => chooseFormat(state, format));
    },
    pointAt: (id) => inPage((tabId, selected) => ports.activate(tabId, id ?? selected)),
    focusVoice: (voice) => inPage((tabId) => ports.card(tabId, voice)),
    openVoice: (voice) => {
      inPage((tabId) => ports.card(tabId, null));
      change((state) => goTo(state, { kind: 'voice', voice }));
    },
    openLibrary: (place) => ports.openLibrary?.(place),
    openVague: () => change((state) => goTo(state, { kind: 'vague' })),
    goBack: () => change(goBack),
    goForward: () => change(goForward),
    showLast: () => change(showLast),
    close: () => change(closeStory),
    dismissAsked: () => change((state) => noteAsked(state, false)),
    openStory: (id) => void open(id),
  };
}
