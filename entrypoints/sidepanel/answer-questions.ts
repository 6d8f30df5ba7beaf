import { passagesOf } from '../../lib/model/passage.ts';
import { findSelection } from '../../lib/panel/find-selection.ts';
import { noteAsked, noteCorrected, pageState, revealQuote } from '../../lib/panel/transitions.ts';
import type { PanelCore } from './panel-store.ts';
import { showQuotation, storyInPage } from './quotation-actions.ts';

/** Answers "Who said this?". */
export interface Questions {
  /** Answers for words of the page of a tab, whose story is on show or lies under another. */
  answer(selected: string, tabId: number): Promise<void>;
  /** The story on show was read anew: a quotation just added may be in it now. */
  shownAnew(): Promise<void>;
}

/** Finds the words in the story and selects their quotation; where none was found there, adds it, to be taken back. */
export function createQuestions(core: PanelCore): Questions {
  const { ports, words } = core;
  // Words just added: their quotation comes with the next reading of the story.
  let added: string | null = null;

  const add = async (selected: string, tabId: number) => {
    const story = storyInPage(core)?.story;
    const selection = story && findSelection(story.record.reading, selected);
    if (selection?.kind !== 'words' || !story?.correctable || ports.corrections === null) {
      core.change((state) => noteAsked(state, true));
      return core.announce(words('askedNothing'));
    }
    const [quote] = passagesOf(story.record.reading.story, selection.span);
    added = selected;
    const correction = { kind: 'add-quotation', quote: quote! } as const;
    const id = await ports.corrections.add(story.record.id, tabId, correction);
    if (id === null) added = null;
    core.change((state) => noteCorrected(state, id));
    core.announce(words(id === null ? 'correctionRefused' : 'askedAdded'));
    if (added !== null) await find(added);
  };

  /** True where the words are a quotation of the story on show. */
  const find = async (selected: string): Promise<boolean> => {
    const story = storyInPage(core)?.story;
    const selection = story && findSelection(story.record.reading, selected);
    if (selection?.kind !== 'quotation') return false;
    added = null;
    core.change((state) => revealQuote(noteAsked(state, false), selection.id));
    await showQuotation(core, selection.id);
    return true;
  };

  return {
    async answer(selected, tabId) {
      core.change(pageState);
      if (!(await find(selected))) await add(selected, tabId);
    },
    async shownAnew() {
      if (added !== null) await find(added);
    },
  };
}
