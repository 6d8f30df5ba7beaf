import { useWords } from '../words-context.ts';
import { Empty } from './Empty.tsx';
import type { LibraryActions, LibraryTrouble } from './library-view.ts';

export interface TroubleProps {
  readonly trouble: LibraryTrouble;
  readonly actions: Pick<LibraryActions, 'retry'>;
}

/** Why the library cannot be shown. Nothing is lost by any of these. */
export function Trouble({ trouble, actions }: TroubleProps) {
  const t = useWords();
  const text = {
    refused: t('libTroubleRefused'),
    newer: t('libTroubleNewer'),
    failed: t('libTroubleFailed'),
  }[trouble];
  return (
    <main>
      <Empty title={t('libTroubleTitle')} text={text}>
        <button type="button" class="button" onClick={actions.retry}>
          {t('libRetry')}
        </button>
      </Empty>
    </main>
  );
}
