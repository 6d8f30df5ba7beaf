import type { PanelActions } from '../lib/panel/panel-actions.ts';
import { useWords } from './words-context.ts';

export interface HistoryNavProps {
  readonly canGoForward: boolean;
  readonly actions: Pick<PanelActions, 'goBack' | 'goForward'>;
}

/** Back to where the reader came from, and forward again. */
export function HistoryNav({ canGoForward, actions }: HistoryNavProps) {
  const t = useWords();
  return (
    <nav class="history" aria-label={t('historyLabel')}>
      <button type="button" class="text-button" onClick={actions.goBack}>
        {t('historyBack')}
      </button>
      {canGoForward && (
        <button type="button" class="text-button" onClick={actions.goForward}>
          {t('historyForward')}
        </button>
      )}
    </nav>
  );
}
