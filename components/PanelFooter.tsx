import type { CommandKeys } from '../lib/panel/panel-ports.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { useWords } from './words-context.ts';

export interface PanelFooterProps {
  /** Opens the kept stories; `null` where there is no page of them. */
  readonly onLibrary: (() => void) | null;
  /** True where there are quotations to go through. */
  readonly keys: boolean;
  readonly commands: () => Promise<readonly CommandKeys[]>;
}

/** The way to everything else, and what the keys do. */
export function PanelFooter({ onLibrary, keys, commands }: PanelFooterProps) {
  const t = useWords();
  if (onLibrary === null && !keys) return null;
  return (
    <footer class="panel-foot">
      {onLibrary !== null && (
        <button type="button" class="text-button" onClick={onLibrary}>
          {t('library')}
        </button>
      )}
      {keys && <KeyHelp commands={commands} />}
    </footer>
  );
}
