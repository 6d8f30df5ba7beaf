import type { CommandKeys } from '../panel/panel-ports.ts';
import { api, type Browser } from './api.ts';

/** The declared commands, as the manifest names them. The icon's own is not one of them: the browser clicks it. */
export interface CommandHandlers {
  readonly 'next-quotation': (tab: Browser.tabs.Tab) => void;
  readonly 'previous-quotation': (tab: Browser.tabs.Tab) => void;
  readonly 'open-library': (tab: Browser.tabs.Tab) => void;
}

/** Hears of the keys that work in every page. */
export function listenForCommands(handlers: CommandHandlers): void {
  api.commands.onCommand.addListener((command, tab) => {
    if (tab === undefined || !Object.hasOwn(handlers, command)) return;
    handlers[command as keyof CommandHandlers](tab);
  });
}

/** Every declared command, the icon's own included, with the keys set for it. */
export async function commandKeys(): Promise<readonly CommandKeys[]> {
  const commands = await api.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    keys: shortcut ?? '',
  }));
}
