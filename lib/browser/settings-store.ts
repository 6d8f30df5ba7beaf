import { parseSettings, SETTINGS_VERSION, type Settings } from '../model/settings.ts';
import { api } from './api.ts';

const KEY = 'settings';

/** The reader's settings; defaults where nothing, or nothing sound, is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await api.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings and leaves the others. */
export async function saveSettings(changed: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...changed };
  await api.storage.local.set({ [KEY]: { version: SETTINGS_VERSION, ...settings } });
  return settings;
}

/** Calls back with the settings after each change. Returns the function that ends it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (
    changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
    area: string,
  ) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(parseSettings(change.newValue));
  };
  api.storage.onChanged.addListener(onChanged);
  return () => api.storage.onChanged.removeListener(onChanged);
}
