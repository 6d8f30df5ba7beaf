import { passagesOf } from '../../lib/model/passage.ts';
import { citeQuotation, type CitationFormat } from '../../lib/panel/cite-quotation.ts';
import type { StoryState } from '../../lib/panel/panel-state.ts';
import { listedQuotations } from '../../lib/panel/panel-view.ts';
import { announceQuote } from '../../lib/panel/quote-view.ts';
import { noteCopied, noteFound, selectQuote } from '../../lib/panel/transitions.ts';
import type { PanelCore } from './panel-store.ts';

/** Selects a quotation, says which it is, and shows it in its page. */
export async function showQuotation(core: PanelCore, id: string): Promise<void> {
  const { ports, words, change } = core;
  change((state) => selectQuote(state, id));
  const announcement = announceQuote(listedQuotations(core.view()), id, words);
  core.announce(announcement);
  const state = storyInPage(core);
  if (state === null || state.story.tabId === null) return;
  const { story, attributions } = state.story.record.reading;
  const said = attributions.find(({ quote }) => quote.id === id)?.quote.content ?? [];
  const passages = said.flatMap((span) => passagesOf(story, span));
  const found = await ports.show(state.story.tabId, id, passages);
  await ports.activate(state.story.tabId, id);
  change((now) => noteFound(now, id, found));
  if (!found) core.announce(words('announceNotInPage', announcement));
}

/** Puts a quotation on the clipboard, and says whether it went there. */
export async function copyQuotation(
  core: PanelCore,
  id: string,
  format: CitationFormat,
): Promise<void> {
  const { ports, words, change } = core;
  const state = core.get();
  if (state.kind !== 'story') return;
  const { record } = state.story;
  const attribution = record.reading.attributions.find(({ quote }) => quote.id === id);
  if (attribution === undefined) return;
  const done = await ports.copy(citeQuotation(record, attribution, format, words));
  change((now) => noteCopied(now, done ? format : 'refused'));
  core.announce(words(done ? 'copied' : 'copyRefused'));
}

/** The story whose page is in front of the reader; `null`: there is none. */
export function storyInPage(core: PanelCore): StoryState | null {
  const state = core.get();
  return state.kind === 'story' && state.at === 'here' ? state : null;
}
