import type { Attribution } from '../../lib/model/attribution.ts';
import { passagesOf, type Passage } from '../../lib/model/passage.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { StoryState } from '../../lib/panel/panel-state.ts';
import { listedQuotations } from '../../lib/panel/panel-view.ts';
import { announceQuote } from '../../lib/panel/quote-view.ts';
import { noteFound, selectQuote } from '../../lib/panel/transitions.ts';
import type { PanelCore } from './panel-store.ts';

/** Selects a quotation, says which it is, and shows it in its page. */
export async function showQuotation(core: PanelCore, id: string): Promise<void> {
  const { ports, words, change } = core;
  change((state) => selectQuote(state, id));
  const announcement = announceQuote(listedQuotations(core.view()), id, words);
  core.announce(announcement);
  const state = storyInPage(core);
  if (state === null || state.story.tabId === null) return;
  const { reading } = state.story.record;
  const attribution = reading.attributions.find(({ quote }) => quote.id === id);
  const passages = attribution === undefined ? [] : passagesOfQuote(reading, attribution);
  const found = await ports.show(state.story.tabId, id, passages);
  await ports.activate(state.story.tabId, id);
  change((now) => noteFound(now, id, found));
  if (!found) core.announce(words('announceNotInPage', announcement));
}

/** Moves on (1) or back (-1) through the quotations listed; at their ends nothing happens. */
export function stepTo(core: PanelCore, by: 1 | -1): void {
  const listed = listedQuotations(core.view());
  const state = core.get();
  const at = listed.findIndex(({ id }) => state.kind === 'story' && id === state.story.quote);
  const next = listed[at === -1 && by === -1 ? listed.length - 1 : at + by];
  if (next !== undefined) void showQuotation(core, next.id);
}

/** Where a quotation stands in its page, a paragraph an item. */
export function passagesOfQuote(reading: Reading, { quote }: Attribution): readonly Passage[] {
  return quote.content.flatMap((span) => passagesOf(reading.story, span));
}

/** The story whose page is in front of the reader; `null`: there is none. */
export function storyInPage(core: PanelCore): StoryState | null {
  const state = core.get();
  return state.kind === 'story' && state.at === 'here' ? state : null;
}
