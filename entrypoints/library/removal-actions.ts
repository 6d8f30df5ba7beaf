import type { LibraryActions } from '../../components/library/library-view.ts';
import { askBackground } from '../../lib/browser/send.ts';
import type { StoryId } from '../../lib/model/story.ts';
import type { LibraryCore } from './library-core.ts';
import { loadLibrary } from './load-library.ts';

/** Deleted stories of pages that were closed in the middle wait no longer than this, in milliseconds. */
const OLDEST = 3_600_000;
const DELETION = 'deletion:';

/** Deleting, and taking it back. */
export function createRemovalActions(
  core: LibraryCore,
): Pick<LibraryActions, 'remove' | 'undoRemoval' | 'dismissRemoval'> {
  const { words } = core;
  const changed = async () => {
    await askBackground('libraryChanged', {});
    await loadLibrary(core);
  };
  const dismiss = async () => {
    const undoable = core.undoable.value;
    if (undoable === null) return;
    core.undoable.value = null;
    await (await core.open()).undo.forget(undoable.operation);
  };
  const remove = async (ids: readonly StoryId[]) => {
    const own = new Set(
      core.summaries.value?.filter(({ bundled }) => !bundled).map(({ id }) => id),
    );
    const gone = ids.filter((id) => own.has(id));
    if (gone.length === 0) return;
    await dismiss();
    const library = await core.open();
    const operation = `${DELETION}${new Date().toISOString()}`;
    await library.undo.remove(operation, gone, (done) => {
      core.announcement.value = words('libDeleting', words.number(done), words.number(gone.length));
    });
    core.undoable.value = { operation, stories: gone.length };
    core.selected.value = new Set();
    await changed();
    core.announcement.value = words.plural('libDeleted', gone.length);
  };
  const undo = async () => {
    const undoable = core.undoable.value;
    if (undoable === null) return;
    core.undoable.value = null;
    const back = await (await core.open()).undo.undo(undoable.operation);
    await changed();
    core.announcement.value = words.plural('libRestored', back);
  };
  return {
    remove: (ids) => void remove(ids),
    undoRemoval: () => void undo(),
    dismissRemoval: () => void dismiss(),
  };
}

/** Lets go of what an earlier page deleted and was closed over. */
export async function forgetOldDeletions(core: LibraryCore): Promise<void> {
  const { undo } = await core.open();
  const now = Date.now();
  for (const operation of await undo.operations()) {
    if (!operation.startsWith(DELETION)) continue;
    if (now - Date.parse(operation.slice(DELETION.length)) > OLDEST) await undo.forget(operation);
  }
}
