import { useRef, useState } from 'preact/hooks';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { CurrentView } from '../lib/panel/story-view.ts';
import { CorrectQuote } from './CorrectQuote.tsx';
import { useWords } from './words-context.ts';

export interface QuoteActionsProps {
  readonly quote: CurrentView;
  readonly actions: Pick<PanelActions, 'copy' | 'correctSpeaker' | 'rejectQuote'>;
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
  const { id, copied, choices } = quote;
  return (
    <>
      <p class="actions">
        <button type="button" class="text-button" onClick={() => actions.copy(id, 'text')}>
          {t('copy')}
        </button>
        <button type="button" class="text-button" onClick={() => actions.copy(id, 'markdown')}>
          {t('copyMarkdown')}
        </button>
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
        {copied !== null && <span class="copied">{copied}</span>}
      </p>
      {correcting && choices !== null && (
        <CorrectQuote id={id} choices={choices} actions={actions} onDone={done} />
      )}
    </>
  );
}
