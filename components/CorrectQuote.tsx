import { useId, useState } from 'preact/hooks';
import type { SpeakerChoices } from '../lib/panel/correction-view.ts';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import { useWords } from './words-context.ts';

export interface CorrectQuoteProps {
  readonly id: string;
  readonly choices: SpeakerChoices;
  readonly actions: Pick<PanelActions, 'correctSpeaker' | 'rejectQuote'>;
  /** The form is no longer needed. */
  readonly onDone: () => void;
}

/** Sets a quotation right: one click for whoever is likely, a name for everybody else. */
export function CorrectQuote({ id, choices, actions, onDone }: CorrectQuoteProps) {
  const t = useWords();
  const label = useId();
  const names = useId();
  const [name, setName] = useState('');
  const say = (speaker: string | null) => {
    onDone();
    actions.correctSpeaker(id, speaker);
  };
  return (
    <div class="correct" role="group" aria-labelledby={label}>
      <p id={label}>{t('correctWho')}</p>
      <ul class="chips">
        {choices.near.map((near) => (
          <li key={near}>
            <button type="button" class="chip" onClick={() => say(near)}>
              {near}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="chip" onClick={() => say(null)}>
            {t('correctNobody')}
          </button>
        </li>
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') say(name.trim());
        }}
      >
        <input
          type="text"
          list={names}
          maxLength={120}
          value={name}
          aria-label={t('correctOther')}
          placeholder={t('correctOther')}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <datalist id={names}>
          {choices.far.map((far) => (
            <option key={far} value={far} />
          ))}
        </datalist>
        <button type="submit" class="text-button">
          {t('correctApply')}
        </button>
      </form>
      <button type="button" class="text-button" onClick={() => actions.rejectQuote(id)}>
        {t('correctReject')}
      </button>
    </div>
  );
}
