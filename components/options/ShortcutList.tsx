import type { CommandKeys } from '../../lib/panel/panel-ports.ts';
import { commandName } from '../command-name.ts';
import { useWords } from '../words-context.ts';

export interface ShortcutListProps {
  readonly shortcuts: readonly CommandKeys[];
  readonly browser: 'chromium' | 'firefox';
}

/** The commands of this build with their keys, and where they are changed. */
export function ShortcutList({ shortcuts, browser }: ShortcutListProps) {
  const t = useWords();
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('optShortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map((command) => (
          <div key={command.name}>
            <dt>{commandName(command, t)}</dt>
            <dd>{command.keys === '' ? t('optShortcutNone') : <kbd>{command.keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="silence">
        {browser === 'firefox' ? t('optShortcutWhereFirefox') : t('optShortcutWhereChromium')}
      </p>
      <p class="silence">{t('optPanelKeys')}</p>
    </section>
  );
}
