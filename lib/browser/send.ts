import { api } from './api.ts';
import type { PageCommand, RelatedAnswer, RelatedRequest, RepaintRequest } from './messages.ts';

/** Sends a command to the page of a tab. `false`: nobody is there to take it, or it could not be carried out. */
export async function commandPage(tabId: number, command: PageCommand): Promise<boolean> {
  try {
    return (await api.tabs.sendMessage(tabId, command)) !== false;
  } catch {
    return false; // the page was left, or never read
  }
}

/** Asks the background worker what is related; rejects where it failed. */
export async function askRelated(request: RelatedRequest): Promise<RelatedAnswer> {
  return (await api.runtime.sendMessage(request)) as RelatedAnswer;
}

/** Asks the background worker to paint a tab again. */
export async function askRepaint(request: RepaintRequest): Promise<void> {
  await api.runtime.sendMessage(request);
}
