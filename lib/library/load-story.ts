import type { IndexEntry, StoryRecord } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { LibraryError, libraryError } from './library-error.ts';
import { isWhole, LIBRARY_VERSION, type StoredStory } from './schema.ts';

/**
 * One story of the library, without the code that writes it: this is all that the panel needs. `null`: no such story,
 * or no library yet (none is made). Rejects with a `LibraryError` as `Library.get` does.
 */
export async function loadStory(id: StoryId, name = 'on-record'): Promise<StoryRecord | null> {
  const database = await openExisting(name).catch((error: unknown) => {
    throw libraryError(error, 'opening');
  });
  if (database === null) return null;
  try {
    const { story, entry } = await readStory(database, id);
    if (story === undefined) return null;
    if (entry === undefined || !isWhole(story)) {
      throw new LibraryError('corrupt', `story ${id} is unreadable`);
    }
    return { ...story, terms: entry.terms };
  } catch (error) {
    throw libraryError(error, 'using');
  } finally {
    database.close();
  }
}

function openExisting(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let missing = false;
    request.addEventListener('upgradeneeded', () => {
      missing = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      const database = request.result;
      if (database.version <= LIBRARY_VERSION) return resolve(database);
      database.close();
      reject(new LibraryError('newer', 'a newer library'));
    });
    request.addEventListener('error', () => (missing ? resolve(null) : reject(request.error)));
  });
}

function readStory(
  database: IDBDatabase,
  id: StoryId,
): Promise<{ readonly story?: StoredStory; readonly entry?: IndexEntry }> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['stories', 'terms'], 'readonly');
    const story = transaction.objectStore('stories').get(id);
    const entry = transaction.objectStore('terms').get(id);
    transaction.addEventListener('complete', () =>
      resolve({ story: story.result, entry: entry.result }),
    );
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}
