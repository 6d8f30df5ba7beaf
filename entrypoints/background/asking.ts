import { leaveQuestion } from '../../lib/browser/questions.ts';
import { commandPage } from '../../lib/browser/send.ts';
import { tabStatus } from '../../lib/browser/session-status.ts';
import type { Browser } from '../../lib/browser/api.ts';
import type { TabReader } from './tab-reader.ts';

/** "Who said this?": the question is left for the panel, and the page read first where it was not. */
export async function ask(
  reader: TabReader,
  tab: Browser.tabs.Tab,
  selected: string,
): Promise<void> {
  if (tab.id === undefined) return;
  await leaveQuestion(tab.id, selected);
  if (reader.isReading(tab.id)) return;
  const { kind } = await tabStatus(tab.id);
  const there = kind === 'ready' && (await commandPage(tab.id, { to: 'page', type: 'hello' }));
  if (!there) await reader.read(tab);
}
