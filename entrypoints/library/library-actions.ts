import { hrefOf, searchHref, type LibraryActions } from '../../components/library/library-view.ts';
import { createExportActions } from './export-actions.ts';
import { createImportActions } from './import-actions.ts';
import type { LibraryCore } from './library-core.ts';
import { listQuotations } from './list-quotations.ts';
import { loadLibrary, loadStorage } from './load-library.ts';
import { createPersonActions } from './person-actions.ts';
import { searchLibrary, searchMore } from './search-library.ts';
import { createRemovalActions } from './removal-actions.ts';

/** Everything that the reader can do in the page. */
export function createLibraryActions(core: LibraryCore): LibraryActions {
  const persist = async () => {
    const granted = await navigator.storage.persist();
    core.announcement.value = core.words(granted ? 'libPersisted' : 'libPersistRefused');
    await loadStorage(core);
  };
  const more = async () => listQuotations(core, await core.open());
  return {
    search: (query) => {
      core.query.value = query;
      if (core.route.value.kind !== 'stories') return;
      // The address says what is searched for, so that one may come back to it; typing leaves no trail of addresses.
      history.replaceState(
        null,
        '',
        query === '' ? hrefOf({ kind: 'stories' }) : searchHref(query),
      );
      void searchLibrary(core);
    },
    setScope: (scope) => {
      core.scope.value = scope;
    },
    setOrder: (order) => {
      core.order.value = order;
    },
    select: (id, selected) => {
      const next = new Set(core.selected.value);
      if (selected) next.add(id);
      else next.delete(id);
      core.selected.value = next;
    },
    selectAll: (ids) => {
      core.selected.value = new Set(ids);
    },
    clearSelection: () => {
      core.selected.value = new Set();
    },
    persist: () => void persist(),
    moreResults: () => void searchMore(core),
    moreQuotations: () => void more(),
    retry: () => void loadLibrary(core),
    ...createRemovalActions(core),
    ...createImportActions(core),
    ...createExportActions(core),
    ...createPersonActions(core),
  };
}
