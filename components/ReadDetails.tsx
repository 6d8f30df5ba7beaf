import type { ReadView } from '../lib/panel/skipped-view.ts';
import { useWords } from './words-context.ts';

export interface ReadDetailsProps {
  readonly read: ReadView;
  readonly language: string | null;
}

/** How much of the page was read, and on request what was not. */
export function ReadDetails({ read, language }: ReadDetailsProps) {
  const t = useWords();
  if (read.skipped.length === 0) return <p class="read">{read.summary}</p>;
  return (
    <details class="read">
      <summary>{read.summary}</summary>
      <p>{t('skippedTitle')}</p>
      <ul>
        {read.skipped.map(({ text, reason }, i) => (
          <li key={i}>
            <small>{reason}</small>{' '}
            <span dir="auto" lang={language ?? undefined}>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
