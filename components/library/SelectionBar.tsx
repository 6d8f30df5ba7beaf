import type { StorySummary } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { useWords } from '../words-context.ts';
import { ExportMenu } from './ExportMenu.tsx';
import type { LibraryActions } from './library-view.ts';

export interface SelectionBarProps {
  /** The reader's own stories that are listed. */
  readonly own: readonly StorySummary[];
  readonly selected: ReadonlySet<StoryId>;
  readonly actions: Pick<LibraryActions, 'selectAll' | 'clearSelection' | 'remove' | 'exportAs'>;
}

/** Selects all or none, and acts on what is selected. */
export function SelectionBar({ own, selected, actions }: SelectionBarProps) {
  const t = useWords();
  const ids = own.map(({ id }) => id);
  const chosen = ids.filter((id) => selected.has(id));
  const all = chosen.length === ids.length;
  return (
    <div class="selection" role="group" aria-label={t('libSelectionLabel')}>
      <label class="select-all">
        <input
          type="checkbox"
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = chosen.length > 0 && !all;
          }}
          onChange={() => (all ? actions.clearSelection() : actions.selectAll(ids))}
        />
        <span>
          {chosen.length === 0 ? t('libSelectAll') : t.plural('libSelected', chosen.length)}
        </span>
      </label>
      {chosen.length > 0 && (
        <div class="selection-actions">
          <ExportMenu ids={chosen} actions={actions} />
          <button type="button" class="text-button" onClick={() => actions.remove(chosen)}>
            {t('libDelete')}
          </button>
        </div>
      )}
    </div>
  );
}
