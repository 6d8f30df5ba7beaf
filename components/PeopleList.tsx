import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { UnheardView, VoiceView } from '../lib/panel/voice-view.ts';
import { UnheardPeople } from './UnheardPeople.tsx';
import { useWords } from './words-context.ts';

export interface PeopleListProps {
  readonly voices: readonly VoiceView[];
  /** Stands where the voices would. */
  readonly silence: string | null;
  readonly unheard: readonly UnheardView[];
  /** The way to the claims without a named source, in words; `null`: there are none. */
  readonly vague: string | null;
  /** True where everybody is listed, not only the first few. */
  readonly expanded: boolean;
  readonly onExpand: () => void;
  readonly actions: Pick<PanelActions, 'openVoice' | 'focusVoice' | 'openVague'>;
}

/** The voices that have a colour and a line of their own come first; the others on request, unless they are few. */
const FIRST = 6;
const SPARED = 2;

/** Who speaks, and how much; then who is talked about. */
export function PeopleList(props: PeopleListProps) {
  const { voices, silence, unheard, vague, expanded, onExpand, actions } = props;
  const t = useWords();
  const shown = expanded || voices.length <= FIRST + SPARED ? voices : voices.slice(0, FIRST);
  const more = voices.length - shown.length;
  return (
    <section id="voices" aria-labelledby="voices-title">
      <h2 id="voices-title">{t('voicesTitle')}</h2>
      {silence !== null && <p class="silence">{silence}</p>}
      <ul class="voices">
        {shown.map((voice, i) => (
          <li key={voice.id}>
            <Voice voice={voice} elementId={`voice-${i}`} actions={actions} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="text-button" onClick={onExpand}>
          {t.plural('voicesMore', more)}
        </button>
      )}
      <UnheardPeople people={unheard} expanded={expanded} onExpand={onExpand} actions={actions} />
      {vague !== null && (
        <p>
          <button type="button" id="vague" class="text-button" onClick={actions.openVague}>
            {vague}
          </button>
        </p>
      )}
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
        <span class="role">
          <bdi>{voice.role}</bdi>
        </span>
      )}
      <span class="spoken">{voice.shareSpoken}</span>
      <span class="bar" aria-hidden="true">
        <span style={{ inlineSize: `${voice.percent}%` }} />
      </span>
    </button>
  );
}
