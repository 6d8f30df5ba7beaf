import type { PanelActions } from '../lib/panel/panel-actions.ts';
import { useWords } from './words-context.ts';

export interface CorrectedStripProps {
  readonly actions: Pick<PanelActions, 'undoCorrection' | 'dismissCorrected'>;
}

/** Says at the foot of the panel that something was set right, and takes it back. */
export function CorrectedStrip({ actions }: CorrectedStripProps) {
  const t = useWords();
  return (
    <p class="strip">
      <span>{t('corrected')}</span>
      <button type="button" class="text-button" onClick={actions.undoCorrection}>
        {t('undo')}
      </button>
      <button type="button" class="text-button" onClick={actions.dismissCorrected}>
        {t('close')}
      </button>
    </p>
  );
}
