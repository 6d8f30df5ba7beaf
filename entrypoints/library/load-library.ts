import { queryOf, routeOf } from '../../components/library/library-view.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { LibraryError } from '../../lib/library/library-error.ts';
import type { StorySummary } from '../../lib/model/story-record.ts';
import { createPersonLinks } from '../../lib/search/person-links.ts';
import { gatherPeople } from './gather-people.ts';
import type { LibraryCore } from './library-core.ts';
import { listQuotations } from './list-quotations.ts';
import { searchLibrary } from './search-library.ts';
import { personPage } from './person-page.ts';

/** Loads what the page shows now, anew. Never rejects: what goes wrong is shown. */
export async function loadLibrary(core: LibraryCore): Promise<void> {
  try {
    const library = await core.open();
    core.summaries.value = await library.summaries();
    core.jobs.value = await library.imports.jobs();
    core.trouble.value = null;
    core.people.value = null;
    core.quotations.value = null;
    await Promise.all([loadRoute(core), loadStorage(core)]);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    const { failure } = error;
    core.trouble.value = failure === 'refused' || failure === 'newer' ? failure : 'failed';
  }
}

/** Loads anew where stories came or went since, as by reading in another tab; else everything stays as it is. */
export async function refreshLibrary(core: LibraryCore): Promise<void> {
  const shown = core.summaries.value;
  if (shown === null) return loadLibrary(core);
  const library = await core.open();
  const now = await library.summaries();
  const same = now.every(
    ({ id, savedAt }, i) => id === shown[i]?.id && savedAt === shown[i].savedAt,
  );
  if (!same || now.length !== shown.length) await loadLibrary(core);
}

/** Goes where the address says. The list of stories without a search is all of them. */
export function goToAddress(core: LibraryCore): void {
  const route = routeOf(location.hash);
  const asked = queryOf(location.hash);
  if (asked !== null || route.kind === 'stories') core.query.value = asked ?? '';
  core.route.value = route;
}

/** Goes where the address says, and loads what is not there yet. */
export async function loadRoute(core: LibraryCore): Promise<void> {
  goToAddress(core);
  const route = core.route.value;
  const library = await core.open();
  switch (route.kind) {
    case 'people':
      core.people.value ??= await gatherPeople(
        library,
        (await loadSettings()).bundledStories,
        createPersonLinks(await library.allCorrections()),
      );
      return;
    case 'quotations':
      if (core.quotations.value === null) {
        core.waiting.value = (await counted(core)).map(({ id }) => id);
        await listQuotations(core, library);
      }
      return;
    case 'person':
      core.person.value = null;
      core.person.value = await personPage(library, await counted(core), route.key);
      return;
    case 'stories':
      if (core.query.value !== '') await searchLibrary(core);
      return;
    case 'exchange':
    case 'story':
      return;
    default:
      return route satisfies never;
  }
}

/** The stories that count for people and quotations, as the reader set it. */
async function counted(core: LibraryCore): Promise<readonly StorySummary[]> {
  const { bundledStories } = await loadSettings();
  return (core.summaries.value ?? []).filter(({ bundled }) => bundledStories || !bundled);
}

/** Asks the browser for the room taken. */
export async function loadStorage(core: LibraryCore): Promise<void> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    const persisted = await navigator.storage.persisted();
    core.storage.value = { used: usage ?? null, quota: quota ?? null, persisted };
  } catch {
    core.storage.value = { used: null, quota: null, persisted: null }; // it does not tell
  }
}
