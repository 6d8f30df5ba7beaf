import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import type { LibraryActions, Undoable } from './library-view.ts';
import { focusHeading } from './use-landing.ts';

export interface UndoBarProps {
  readonly undoable: Undoable;
  readonly actions: Pick<LibraryActions, 'undoRemoval' | 'dismissRemoval'>;
}

/**
 * What was just deleted, and the way back. It stays until it is dismissed: nothing here runs against a clock. It takes
 * the focus where the button that deleted went with its story, and gives it back to the heading.
 */
export function UndoBar({ undoable, actions }: UndoBarProps) {
  const t = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) undo.current?.focus();
  }, [undoable.operation]);
  useEffect(() => () => void setTimeout(() => focusHeading(), 0), []);
  return (
    <section class="undo-bar" aria-label={t('libUndoLabel')}>
      <p>{t.plural('libDeleted', undoable.stories)}</p>
      <button ref={undo} type="button" class="text-button" onClick={actions.undoRemoval}>
        {t('libUndo')}
      </button>
      <button type="button" class="text-button quiet" onClick={actions.dismissRemoval}>
        {t('libDismiss')}
      </button>
    </section>
  );
}
