import { holdUnkept, forgetHeld } from '../../lib/browser/session-status.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import type { NotKept } from '../../lib/model/tab-status.ts';
import type { ReadVersion } from './read-version.ts';
import type { SharedLibrary } from './shared-library.ts';

/**
 * Puts a story where the panel finds it: into the library, or, where it is not to be kept or cannot be, into the
 * session of its tab. `null`: kept. `nowhere`: neither would take it.
 */
export async function keepStory(
  library: SharedLibrary,
  tabId: number,
  incognito: boolean,
  version: ReadVersion,
): Promise<NotKept | 'nowhere' | null> {
  const { record } = version;
  const reason = await reasonNotToKeep(library, incognito, version);
  if (reason === null) {
    await forgetHeld(tabId);
    return null;
  }
  return (await holdUnkept(tabId, record)) ? reason : 'nowhere';
}

async function reasonNotToKeep(
  library: SharedLibrary,
  incognito: boolean,
  { record, moved }: ReadVersion,
): Promise<NotKept | null> {
  if (incognito) return 'private';
  if (!(await loadSettings()).keepStories) return 'setting';
  try {
    await (await library.open()).save(record, moved);
    return null;
  } catch (error) {
    console.warn('On Record: the story could not be kept.', error);
    return 'storage';
  }
}
