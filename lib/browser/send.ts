import type { Passage } from '../model/passage.ts';
import { api } from './api.ts';
import type {
  BackgroundAnswer,
  BackgroundRequest,
  BackgroundRequests,
  PageCommand,
  PanelCommand,
} from './messages.ts';

/** Sends a command to the page of a tab. `false`: nobody is there to take it, or it could not be carried out. */
export async function commandPage(tabId: number, command: PageCommand): Promise<boolean> {
  try {
    return (await api.tabs.sendMessage(tabId, command)) !== false;
  } catch {
    return false; // the page was left, or never read
  }
}

/** The address that leads to passages of the page of a tab, tried there; `null` where none can be made. */
export async function askPageForLink(
  tabId: number,
  passages: readonly Passage[],
): Promise<string | null> {
  try {
    const command: PageCommand = { to: 'page', type: 'link', passages };
    const answer: unknown = await api.tabs.sendMessage(tabId, command);
    return typeof answer === 'string' ? answer : null;
  } catch {
    return null; // the page was left
  }
}

/** Tells the panels; the one that shows the tab acts. Nobody need be there. */
export function tellPanels(command: PanelCommand): void {
  api.runtime.sendMessage(command).catch(() => undefined);
}

/** Asks the background worker; rejects where it failed or could not be reached. */
export async function askBackground<Type extends BackgroundRequest>(
  type: Type,
  request: BackgroundRequests[Type]['request'],
): Promise<BackgroundRequests[Type]['answer']> {
  const answer: BackgroundAnswer | undefined = await api.runtime.sendMessage({
    to: 'background',
    type,
    ...request,
  });
  // No answer at all: the worker was stopped in the middle.
  if (!answer?.ok) throw new Error(answer?.error ?? `The worker did not answer to “${type}”.`);
  return answer.value as BackgroundRequests[Type]['answer'];
}
