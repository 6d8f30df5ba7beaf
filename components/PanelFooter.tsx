import { useWords } from './words-context.ts';

export interface PanelFooterProps {
  /** Opens the kept stories; `null` where there is no page of them. */
  readonly onLibrary: (() => void) | null;
  /** True where there are quotations to go through. */
  readonly keys: boolean;
}

/** The way to everything else, and what the keys do. */
export function PanelFooter({ onLibrary, keys }: PanelFooterProps) {
  const t = useWords();
  if (onLibrary === null && !keys) return null;
  const rows = [
    ['J', t('keysNext')],
    ['K', t('keysPrevious')],
    ['Esc', t('keysBack')],
  ] as const;
  return (
    <footer class="panel-foot">
      {onLibrary !== null && (
        <button type="button" class="text-button" onClick={onLibrary}>
          {t('library')}
        </button>
      )}
      {keys && (
        <details>
          <summary>{t('keysTitle')}</summary>
          <dl class="keys">
            {rows.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </footer>
  );
}
