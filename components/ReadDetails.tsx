import type { Passage } from '../lib/model/passage.ts';
import type { ReadView } from '../lib/panel/skipped-view.ts';
import { useWords } from './words-context.ts';

export interface ReadDetailsProps {
  readonly read: ReadView;
  readonly language: string | null;
  readonly onAdd: (passage: Passage) => void;
}

/** How much of the page was read, and on request what was not. */
export function ReadDetails({ read, language, onAdd }: ReadDetailsProps) {
  const t = useWords();
  if (read.skipped.length === 0) return <p class="read">{read.summary}</p>;
  return (
    <details class="read">
      <summary>{read.summary}</summary>
      <p>{t('skippedTitle')}</p>
      <ul>
        {read.skipped.map(({ text, reason, add }, i) => (
          <li key={i}>
            <small>{reason}</small>{' '}
            <span dir="auto" lang={language ?? undefined}>
              {text}
            </span>{' '}
            {add !== null && (
              <button type="button" class="text-button" onClick={() => onAdd(add)}>
                {t('skippedAdd')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
