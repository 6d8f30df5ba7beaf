import type { KeptStory } from './live-browser.ts';

/**
 * A kept story, straight from the extension's database. Sent into a page as source: it sees the window and its argument
 * only. Rejects where there is no library.
 */
export function storedStory(
  { indexedDB }: Pick<Window, 'indexedDB'>,
  wanted: string,
): Promise<KeptStory> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('on-record');
    opening.addEventListener('error', () => reject(new Error('no library')));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const asked = database.transaction('stories').objectStore('stories').get(wanted);
      asked.addEventListener('error', () => reject(new Error('no story')));
      asked.addEventListener('success', () => {
        database.close();
        resolve(asked.result as KeptStory);
      });
    });
  });
}
