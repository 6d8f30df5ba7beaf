import { api } from './api.ts';

/** A command of the running build. */
export interface Shortcut {
  readonly name: string;
  /** What it does, as the manifest says; empty where the browser names it itself. */
  readonly description: string;
  /** The keys as the reader's system writes them; empty: none are set. */
  readonly keys: string;
}

/** What the running build is and may do, as the browser knows it. */
export interface RunningBuild {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly shortcuts: readonly Shortcut[];
  readonly browser: 'chromium' | 'firefox';
}

export async function runningBuild(): Promise<RunningBuild> {
  const manifest = api.runtime.getManifest();
  const commands = await api.commands.getAll();
  return {
    version: manifest.version,
    permissions: (manifest.permissions ?? []).map(String),
    shortcuts: commands.map(({ name, description, shortcut }) => ({
      name: name ?? '',
      description: description ?? '',
      keys: shortcut ?? '',
    })),
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  };
}
