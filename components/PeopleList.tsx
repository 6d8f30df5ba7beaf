import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { UnheardView, VoiceView } from '../lib/panel/voice-view.ts';
import { UnheardPeople } from './UnheardPeople.tsx';
import { useWords } from './words-context.ts';

export interface PeopleListProps {
  readonly voices: readonly VoiceView[];
  /** Stands where the voices would. */
  readonly silence: string | null;
  readonly unheard: readonly UnheardView[];
  readonly actions: Pick<PanelActions, 'openVoice' | 'focusVoice'>;
}

/** Who speaks, and how much; then who is talked about. */
export function PeopleList({ voices, silence, unheard, actions }: PeopleListProps) {
  const t = useWords();
  return (
    <section id="voices" aria-labelledby="voices-title">
      <h2 id="voices-title">{t('voicesTitle')}</h2>
      {silence !== null && <p class="silence">{silence}</p>}
      <ul class="voices">
        {voices.map((voice, i) => (
          <li key={voice.id}>
            <Voice voice={voice} elementId={`voice-${i}`} actions={actions} />
          </li>
        ))}
      </ul>
      <UnheardPeople people={unheard} actions={actions} />
    </section>
  );
}

interface VoiceProps {
  readonly voice: VoiceView;
  readonly elementId: string;
  readonly actions: PeopleListProps['actions'];
}

function Voice({ voice, elementId, actions }: VoiceProps) {
  return (
    <button
      type="button"
      id={elementId}
      class={`voice style-${voice.style}`}
      onClick={() => actions.openVoice(voice.id)}
      onFocus={() => actions.focusVoice(voice.id)}
      onBlur={() => actions.focusVoice(null)}
    >
      <span class={voice.unclear ? 'name name-unclear' : 'name'} dir="auto">
        {voice.name}
      </span>
      <span class="share" aria-hidden="true">
        {voice.share}
      </span>
      {voice.role !== null && (
        <span class="role" dir="auto">
          {voice.role}
        </span>
      )}
      <span class="spoken">{voice.shareSpoken}</span>
      <span class="bar" aria-hidden="true">
        <span style={{ inlineSize: `${voice.percent}%` }} />
      </span>
    </button>
  );
}
