import { useRef, useState } from 'preact/hooks';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { CurrentView } from '../lib/panel/story-view.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { CorrectQuote } from './CorrectQuote.tsx';
import { useWords } from './words-context.ts';

export interface QuoteActionsProps {
  readonly quote: CurrentView;
  readonly actions: Pick<PanelActions, 'copy' | 'chooseFormat' | 'correctSpeaker' | 'rejectQuote'>;
}

/** What can be done with the selected quotation. */
export function QuoteActions({ quote, actions }: QuoteActionsProps) {
  const t = useWords();
  const [correcting, setCorrecting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const done = () => {
    opener.current?.focus();
    setCorrecting(false);
  };
  const { id, choices } = quote;
  return (
    <>
      <p class="actions">
        <CopyMenu
          label={t('copy')}
          copy={quote.copy}
          onCopy={() => actions.copy(id)}
          actions={actions}
        />
        {choices !== null && (
          <button
            ref={opener}
            type="button"
            class="text-button"
            aria-expanded={correcting}
            onClick={() => setCorrecting(!correcting)}
          >
            {t('correct')}
          </button>
        )}
      </p>
      {correcting && choices !== null && (
        <CorrectQuote id={id} choices={choices} actions={actions} onDone={done} />
      )}
    </>
  );
}
