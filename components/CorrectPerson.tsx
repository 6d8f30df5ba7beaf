import { useState } from 'preact/hooks';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { PersonCorrection } from '../lib/panel/voice-view.ts';
import { useWords } from './words-context.ts';

export interface CorrectPersonProps {
  readonly name: string;
  readonly correction: PersonCorrection;
  readonly actions: Pick<PanelActions, 'mergePeople' | 'splitPeople'>;
}

/** Sets a person right: the same as somebody else, or two under one name. */
export function CorrectPerson({ name, correction, actions }: CorrectPersonProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const { others, aliases } = correction;
  if (others.length === 0 && aliases.length === 0) return null;
  return (
    <section class="correct-person">
      <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('correct')}
      </button>
      {open && (
        <div class="correct">
          {others.length > 0 && (
            <label>
              <span>{t('correctSame')}</span>
              <select
                value=""
                onChange={(event) => actions.mergePeople(name, event.currentTarget.value)}
              >
                <option value="" />
                {others.map((other) => (
                  <option key={other} value={other}>
                    {other}
                  </option>
                ))}
              </select>
            </label>
          )}
          {aliases.map((alias) => (
            <p key={alias}>
              <button
                type="button"
                class="text-button"
                onClick={() => actions.splitPeople(name, alias)}
              >
                {t('correctSplit', alias)}
              </button>
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
