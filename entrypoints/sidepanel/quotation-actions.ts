import type { Attribution } from '../../lib/model/attribution.ts';
import { passagesOf, type Passage } from '../../lib/model/passage.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { citationGap, citeQuotation, quotationAddress } from '../../lib/panel/cite-quotation.ts';
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
  const cited = await Promise.all(
    chosen.map(async (attribution) => {
      const address = await triedAddress(core, attribution);
      return citeQuotation(record, attribution, format, address, words);
    }),
  );
  const done = await ports.copy(cited.join(citationGap(format)));
  change((now) => noteCopied(now, { what, done }));
  core.announce(words(done ? 'copied' : 'copyRefused'));
}

/** The address of a quotation, tried in its page where that is in front of the reader. */
async function triedAddress(core: PanelCore, attribution: Attribution): Promise<string | null> {
  const state = core.get();
  if (state.kind !== 'story') return null;
  const { record, tabId } = state.story;
  const untried = quotationAddress(record, attribution);
  if (untried === null || tabId === null || state.at !== 'here') return untried;
  return (await core.ports.link(tabId, passagesOfQuote(record.reading, attribution))) ?? untried;
}

function passagesOfQuote(reading: Reading, { quote }: Attribution): readonly Passage[] {
  return quote.content.flatMap((span) => passagesOf(reading.story, span));
}

/** The story whose page is in front of the reader; `null`: there is none. */
export function storyInPage(core: PanelCore): StoryState | null {
  const state = core.get();
  return state.kind === 'story' && state.at === 'here' ? state : null;
}
