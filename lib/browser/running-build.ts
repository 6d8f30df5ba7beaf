import type { CommandKeys } from '../panel/panel-ports.ts';
import { api } from './api.ts';
import { commandKeys } from './commands.ts';

/** What the running build is and may do, as the browser knows it. */
export interface RunningBuild {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly shortcuts: readonly CommandKeys[];
  readonly browser: 'chromium' | 'firefox';
}

export async function runningBuild(): Promise<RunningBuild> {
  const manifest = api.runtime.getManifest();
  return {
    version: manifest.version,
    permissions: (manifest.permissions ?? []).map(String),
    shortcuts: await commandKeys(),
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  };
}
