import type { PanelActions } from '../lib/panel/panel-actions.ts';
import { useWords } from './words-context.ts';

export interface QuoteActionsProps {
  readonly id: string;
  /** Whether it was copied, in words; `null`: not asked for. */
  readonly copied: string | null;
  readonly actions: Pick<PanelActions, 'copy'>;
}

/** What can be done with the selected quotation. */
export function QuoteActions({ id, copied, actions }: QuoteActionsProps) {
  const t = useWords();
  return (
    <p class="actions">
      <button type="button" class="text-button" onClick={() => actions.copy(id, 'text')}>
        {t('copy')}
      </button>
      <button type="button" class="text-button" onClick={() => actions.copy(id, 'markdown')}>
        {t('copyMarkdown')}
      </button>
      {copied !== null && <span class="copied">{copied}</span>}
    </p>
  );
}
