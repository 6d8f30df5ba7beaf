import { useWords } from '../words-context.ts';

/** A command and its keys; empty: none are set. */
export interface ShortcutView {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

export interface ShortcutListProps {
  readonly shortcuts: readonly ShortcutView[];
  readonly browser: 'chromium' | 'firefox';
}

/** The commands of this build with their keys, and where they are changed. */
export function ShortcutList({ shortcuts, browser }: ShortcutListProps) {
  const t = useWords();
  const named: Readonly<Record<string, string>> = {
    _execute_action: t('optShortcutIcon'),
    _execute_sidebar_action: t('optShortcutPanel'),
  };
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('optShortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{named[name] ?? (description || name)}</dt>
            <dd>{keys === '' ? t('optShortcutNone') : <kbd>{keys}</kbd>}</dd>
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
