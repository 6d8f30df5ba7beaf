import { forgetEverything } from '../../lib/browser/forget-everything.ts';
import { askBackground } from '../../lib/browser/send.ts';
import { openLibrary } from '../../lib/library/open-library.ts';

/**
 * Deletes the reader's stories, corrections, settings and choices, what waits to be imported, and what was deleted and
 * could still come back. The bundled stories stay. Rejects with a `LibraryError`.
 */
export async function deleteEverything(): Promise<void> {
  const library = await openLibrary();
  try {
    for (const { id } of await library.imports.jobs()) await library.imports.forget(id);
    for (const operation of await library.undo.operations()) await library.undo.forget(operation);
    await library.removeOwn();
  } finally {
    library.close();
  }
  await forgetEverything();
  await askBackground('libraryChanged', {});
}
