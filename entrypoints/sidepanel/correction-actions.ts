import type { Correction } from '../../lib/model/corrections.ts';
import { passagesOf, type Passage } from '../../lib/model/passage.ts';
import type { PanelActions } from '../../lib/panel/panel-actions.ts';
import type { OpenStory } from '../../lib/panel/panel-state.ts';
import { noteCorrected } from '../../lib/panel/transitions.ts';
import type { PanelCore } from './panel-store.ts';

/** What the reader can set right. */
export type CorrectionActions = Pick<
  PanelActions,
  | 'correctSpeaker'
  | 'rejectQuote'
  | 'mergePeople'
  | 'splitPeople'
  | 'addParagraph'
  | 'undoCorrection'
  | 'dismissCorrected'
>;

/** Setting a story right. The story comes back read anew by way of its tab. */
export function createCorrectionActions(core: PanelCore): CorrectionActions {
  const { ports, words, change } = core;

  const correct = async (correction: Correction | null) => {
    const story = correctable(core);
    if (story === null || ports.corrections === null || correction === null) return;
    const id = await ports.corrections.add(story.record.id, story.tabId, correction);
    change((state) => noteCorrected(state, id));
    core.announce(words(id === null ? 'correctionRefused' : 'corrected'));
  };

  const undo = async () => {
    const story = correctable(core);
    if (story === null || ports.corrections === null || story.corrected === null) return;
    await ports.corrections.remove(story.corrected, story.record.id, story.tabId);
    change((state) => noteCorrected(state, null));
    core.announce(words('correctionUndone'));
  };

  const passage = (id: string) => quotePassage(correctable(core), id);

  return {
    correctSpeaker: (id, name) => {
      const quote = passage(id);
      void correct(quote && { kind: 'speaker', quote, name });
    },
    rejectQuote: (id) => {
      const quote = passage(id);
      void correct(quote && { kind: 'not-a-quotation', quote });
    },
    mergePeople: (name, other) => void correct({ kind: 'same-person', names: [name, other] }),
    splitPeople: (name, other) => void correct({ kind: 'different-people', names: [name, other] }),
    addParagraph: (passage) => void correct({ kind: 'add-paragraph', passage }),
    undoCorrection: () => void undo(),
    dismissCorrected: () => change((state) => noteCorrected(state, null)),
  };
}

function correctable(core: PanelCore): (OpenStory & { readonly tabId: number }) | null {
  const state = core.get();
  if (state.kind !== 'story' || !state.story.correctable || state.story.tabId === null) return null;
  return { ...state.story, tabId: state.story.tabId };
}

/** Where a quotation begins: enough to tell it from every other. */
function quotePassage(story: OpenStory | null, id: string): Passage | null {
  if (story === null) return null;
  const { reading } = story.record;
  const first = reading.attributions.find(({ quote }) => quote.id === id)?.quote.content[0];
  return first === undefined ? null : (passagesOf(reading.story, first)[0] ?? null);
}
