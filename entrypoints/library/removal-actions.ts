import type { LibraryActions } from '../../components/library/library-view.ts';
import { askBackground } from '../../lib/browser/send.ts';
import { deletionName } from '../../lib/library/deletions.ts';
import type { StoryId } from '../../lib/model/story.ts';
import type { LibraryCore } from './library-core.ts';
import { loadLibrary } from './load-library.ts';

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
    const operation = deletionName(Date.now());
    await library.undo.remove(operation, gone, (done) => {
      core.announcement.value = words('libDeleting', words.number(done), words.number(gone.length));
    });
    // At once: the worker may have to wake before everything is loaded anew.
    const out = new Set(gone);
    core.summaries.value = core.summaries.value?.filter(({ id }) => !out.has(id)) ?? null;
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
