import type { Attribution } from '../../lib/model/attribution.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import {
  isReference,
  type QuotationFormat,
  type ReferenceFormat,
} from '../../lib/panel/citation-format.ts';
import { citationGap, citeQuotation, quotationAddress } from '../../lib/panel/cite-quotation.ts';
import { ALL } from '../../lib/panel/panel-state.ts';
import { listedQuotations } from '../../lib/panel/panel-view.ts';
import { noteCopied } from '../../lib/panel/transitions.ts';
import type { PanelCore } from './panel-store.ts';
import { passagesOfQuote } from './quotation-actions.ts';

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
  const text = isReference(format)
    ? await referenceText(core, record, format, what === ALL ? null : (chosen[0] ?? null))
    : await quotationsText(core, record, format, chosen);
  const done = await ports.copy(text);
  change((now) => noteCopied(now, { what, done }));
  core.announce(words(done ? 'copied' : 'copyRefused'));
}

async function quotationsText(
  core: PanelCore,
  record: StoryRecord,
  format: QuotationFormat,
  chosen: readonly Attribution[],
): Promise<string> {
  const cited = await Promise.all(
    chosen.map(async (attribution) => {
      const address = await triedAddress(core, attribution);
      return citeQuotation(record, attribution, format, address, core.words);
    }),
  );
  return cited.join(citationGap(format));
}

/** The story's entry for a list of references, with the address of the one quotation cited. */
async function referenceText(
  core: PanelCore,
  record: StoryRecord,
  format: ReferenceFormat,
  cited: Attribution | null,
): Promise<string> {
  const address = cited === null ? null : await triedAddress(core, cited);
  // Loaded when it is asked for: few readers keep lists of references.
  const { citeStory } = await import('./cite-story.ts');
  return citeStory(record, format, address);
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
