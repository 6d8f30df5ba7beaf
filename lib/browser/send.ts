import { api } from './api.ts';
import type { BackgroundRequest, BackgroundRequests, PageCommand } from './messages.ts';

/** Sends a command to the page of a tab. `false`: nobody is there to take it, or it could not be carried out. */
export async function commandPage(tabId: number, command: PageCommand): Promise<boolean> {
  try {
    return (await api.tabs.sendMessage(tabId, command)) !== false;
  } catch {
    return false; // the page was left, or never read
  }
}

/** Asks the background worker; rejects where it failed or could not be reached. */
export async function askBackground<Type extends BackgroundRequest>(
  type: Type,
  request: BackgroundRequests[Type]['request'],
): Promise<BackgroundRequests[Type]['answer']> {
  return api.runtime.sendMessage({ to: 'background', type, ...request });
}
