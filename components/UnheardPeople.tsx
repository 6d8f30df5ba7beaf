import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { UnheardView } from '../lib/panel/voice-view.ts';
import { useWords } from './words-context.ts';

/** As many as fit on two or three lines; the rest on request. */
const FIRST = 5;

export interface UnheardPeopleProps {
  readonly people: readonly UnheardView[];
  /** True where everybody is listed, not only the first few. */
  readonly expanded: boolean;
  readonly onExpand: () => void;
  readonly actions: Pick<PanelActions, 'openVoice' | 'focusVoice'>;
}

/** Who is talked about, and not heard. */
export function UnheardPeople({ people, expanded, onExpand, actions }: UnheardPeopleProps) {
  const t = useWords();
  if (people.length === 0) return null;
  const shown = expanded ? people : people.slice(0, FIRST);
  const more = people.length - shown.length;
  return (
    <div class="unheard">
      <h3>{t('unheardTitle')}</h3>
      <ul>
        {shown.map(({ voice, name, times }) => (
          <li key={voice}>
            <button
              type="button"
              id={`unheard-${voice}`}
              class="name-button"
              dir="auto"
              onClick={() => actions.openVoice(voice)}
              onFocus={() => actions.focusVoice(voice)}
              onBlur={() => actions.focusVoice(null)}
            >
              {name}
            </button>{' '}
            {times !== null && <small>{times}</small>}
          </li>
        ))}
        {more > 0 && (
          <li>
            <button type="button" class="text-button" onClick={onExpand}>
              {t.plural('unheardMore', more)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
