import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';

export interface DeleteEverythingProps {
  readonly onDelete: () => void;
}

/** Deletes everything after a second, plain question: this is the one thing that cannot be taken back. */
export function DeleteEverything({ onDelete }: DeleteEverythingProps) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const before = useRef(asked);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (before.current !== asked) (asked ? keep : ask).current?.focus();
    before.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <button ref={ask} type="button" class="text-button" onClick={() => setAsked(true)}>
        {t('optDeleteAll')}
      </button>
    );
  }
  return (
    <div
      class="sure-question"
      role="alertdialog"
      aria-labelledby="delete-question"
      onKeyDown={(event) => event.key === 'Escape' && setAsked(false)}
    >
      <p id="delete-question">{t('optDeleteSure')}</p>
      <p class="actions">
        <button
          type="button"
          class="button button-danger"
          onClick={() => {
            setAsked(false);
            onDelete();
          }}
        >
          {t('optDeleteYes')}
        </button>
        <button ref={keep} type="button" class="button" onClick={() => setAsked(false)}>
          {t('optDeleteNo')}
        </button>
      </p>
    </div>
  );
}
