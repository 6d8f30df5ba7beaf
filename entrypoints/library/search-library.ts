import { askBackground } from '../../lib/browser/send.ts';
import type { LibraryCore } from './library-core.ts';

/** Results that come at one go. */
const PART = 20;
/** So long a pause in typing is waited for, in milliseconds. */
const PAUSE = 80;

/** Searches the library for what is typed, once the reader pauses; only the newest query is answered. */
export async function searchLibrary(core: LibraryCore): Promise<void> {
  const query = core.query.value;
  core.found.value = null;
  if (query.trim() === '') return;
  await new Promise((done) => setTimeout(done, PAUSE));
  if (query !== core.query.value) return;
  const found = await askBackground('search', { query, from: 0, most: PART });
  if (query !== core.query.value) return;
  core.found.value = found;
  core.announcement.value = core.words.plural('libFound', found.total);
}

/** The next results of the same search. */
export async function searchMore(core: LibraryCore): Promise<void> {
  const { value: query } = core.query;
  const before = core.found.value;
  if (before === null) return;
  const from = before.stories.length;
  const more = await askBackground('search', { query, from, most: PART });
  if (core.found.value !== before) return;
  core.found.value = { ...more, stories: [...before.stories, ...more.stories] };
}
