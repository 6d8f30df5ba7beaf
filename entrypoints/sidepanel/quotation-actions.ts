import { passagesOf } from '../../lib/model/passage.ts';
import { citeQuotations } from '../../lib/panel/cite-quotation.ts';
import { ALL, type StoryState } from '../../lib/panel/panel-state.ts';
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

/** Puts a quotation, or all that are listed, on the clipboard, and says whether they went there. */
export async function copyQuotations(core: PanelCore, what: string): Promise<void> {
  const { ports, words, change } = core;
  const state = core.get();
  if (state.kind !== 'story') return;
  const { record, format } = state.story;
  const listed = new Set(listedQuotations(core.view()).map(({ id }) => id));
  const chosen = record.reading.attributions.filter(({ quote }) =>
    what === ALL ? listed.has(quote.id) : quote.id === what,
  );
  const done = await ports.copy(citeQuotations(record, chosen, format, words));
  change((now) => noteCopied(now, { what, done }));
  core.announce(words(done ? 'copied' : 'copyRefused'));
}

/** The story whose page is in front of the reader; `null`: there is none. */
export function storyInPage(core: PanelCore): StoryState | null {
  const state = core.get();
  return state.kind === 'story' && state.at === 'here' ? state : null;
}
