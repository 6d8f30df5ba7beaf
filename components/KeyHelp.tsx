import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandKeys } from '../lib/panel/panel-ports.ts';
import { commandName } from './command-name.ts';
import { isBareKey } from './bare-key.ts';
import { useWords } from './words-context.ts';

export interface KeyHelpProps {
  /** The commands that work in every page, with their keys. */
  readonly commands: () => Promise<readonly CommandKeys[]>;
}

/** What the keys do. The question mark opens and closes it, and gives the focus back to where it was. */
export function KeyHelp({ commands }: KeyHelpProps) {
  const t = useWords();
  const details = useRef<HTMLDetailsElement>(null);
  const before = useRef<Element | null>(null);
  const [declared, setDeclared] = useState<readonly CommandKeys[]>([]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const list = details.current;
      if (list === null || event.key !== '?' || !isBareKey(event)) return;
      event.preventDefault();
      list.open = !list.open;
      if (list.open) {
        before.current = document.activeElement;
        list.querySelector('summary')?.focus();
        list.scrollIntoView({ block: 'nearest' });
      } else if (before.current instanceof HTMLElement) before.current.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const rows = [
    ['J', t('keysNext')],
    ['K', t('keysPrevious')],
    ['Esc', t('keysBack')],
    ['?', t('keysHelp')],
  ] as const;
  return (
    <details
      ref={details}
      onToggle={() => {
        // Asked each time: the reader may have changed them since.
        if (details.current?.open) void commands().then(setDeclared);
      }}
    >
      <summary>{t('keysTitle')}</summary>
      <dl class="keys">
        {rows.map(([key, meaning]) => (
          <Row key={key} keys={key} meaning={meaning} />
        ))}
      </dl>
      {declared.length > 0 && (
        <>
          <p class="silence">{t('keysEverywhere')}</p>
          <dl class="keys">
            {declared.map((command) => (
              <Row key={command.name} keys={command.keys} meaning={commandName(command, t)} />
            ))}
          </dl>
        </>
      )}
    </details>
  );
}

interface RowProps {
  /** Empty: none are set. */
  readonly keys: string;
  readonly meaning: string;
}

function Row({ keys, meaning }: RowProps) {
  const t = useWords();
  return (
    <div>
      <dt>{keys === '' ? t('optShortcutNone') : <kbd>{keys}</kbd>}</dt>
      <dd>{meaning}</dd>
    </div>
  );
}
