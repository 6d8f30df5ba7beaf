import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { CommandKeys } from '../lib/panel/panel-ports.ts';
import type { PanelView } from '../lib/panel/panel-view.ts';
import type { Translate } from '../lib/panel/translate.ts';
import { ClosePanel } from './ClosePanel.tsx';
import { Notice } from './Notice.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { StoryPanel } from './StoryPanel.tsx';
import { usePlaceMemory } from './use-place-memory.ts';
import { WordsProvider } from './words-context.ts';

export interface PanelProps {
  readonly view: PanelView;
  readonly words: Translate;
  readonly actions: PanelActions;
  /** What was just done or moved to, said by screen readers; empty: nothing. */
  readonly announcement: string;
  /** True until the reader has seen where stories are kept. */
  readonly keptNote: boolean;
  /** Opens the kept stories; absent where there is no page of them, or where this is that page. */
  readonly onLibrary?: (() => void) | null;
  /** The commands that work in every page, with their keys. */
  readonly commands?: () => Promise<readonly CommandKeys[]>;
  /** Takes the panel away; `null` where the browser has a control of its own for that. */
  readonly onClose?: (() => void) | null;
}

const none = async () => [];

/** The whole panel. */
export function Panel(props: PanelProps) {
  const {
    view,
    words,
    actions,
    announcement,
    keptNote,
    onLibrary = null,
    commands = none,
    onClose = null,
  } = props;
  usePlaceMemory(placeOf(view));
  return (
    <WordsProvider value={words}>
      {onClose !== null && <ClosePanel onClose={onClose} />}
      {body(view, actions, keptNote)}
      {view.kind !== 'starting' && (
        <PanelFooter onLibrary={onLibrary} keys={view.kind === 'story'} commands={commands} />
      )}
      <div class="spoken" role="status">
        {announcement}
      </div>
    </WordsProvider>
  );
}

/** A name for what is shown, for remembering how far it was scrolled. */
function placeOf(view: PanelView): string {
  if (view.kind !== 'story') return view.kind;
  const { id, detail } = view.story;
  if (detail === null) return id;
  return detail.kind === 'person' ? `${id} voice ${detail.person.voice}` : `${id} ${detail.kind}`;
}

function body(view: PanelView, actions: PanelActions, keptNote: boolean) {
  switch (view.kind) {
    case 'starting':
      return <main class="starting" aria-busy="true" />;
    case 'notice':
      return (
        <main class="alone" data-settled={view.notice.tone === 'busy' ? undefined : ''}>
          <Notice notice={view.notice} heading>
            {view.last !== null && (
              <button type="button" class="text-button" onClick={actions.showLast}>
                {view.last}
              </button>
            )}
          </Notice>
        </main>
      );
    case 'story':
      return <StoryPanel story={view.story} actions={actions} keptNote={keptNote} />;
    default:
      return view satisfies never;
  }
}
