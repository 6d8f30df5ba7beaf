import { useWords } from '../words-context.ts';
import type { LibraryActions, Undoable } from './library-view.ts';

export interface UndoBarProps {
  readonly undoable: Undoable;
  readonly actions: Pick<LibraryActions, 'undoRemoval' | 'dismissRemoval'>;
}

/** What was just deleted, and the way back. It stays until it is dismissed: nothing here runs against a clock. */
export function UndoBar({ undoable, actions }: UndoBarProps) {
  const t = useWords();
  return (
    <section class="undo-bar" aria-label={t('libUndoLabel')}>
      <p>{t.plural('libDeleted', undoable.stories)}</p>
      <button type="button" class="text-button" onClick={actions.undoRemoval}>
        {t('libUndo')}
      </button>
      <button type="button" class="text-button quiet" onClick={actions.dismissRemoval}>
        {t('libDismiss')}
      </button>
    </section>
  );
}
