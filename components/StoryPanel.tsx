import { useRef, useState } from 'preact/hooks';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { DetailView, StoryView } from '../lib/panel/story-view.ts';
import { Notice } from './Notice.tsx';
import { HistoryNav } from './HistoryNav.tsx';
import { PersonCard } from './PersonCard.tsx';
import { Strip } from './Strip.tsx';
import { StoryLists } from './StoryLists.tsx';
import { VagueSources } from './VagueSources.tsx';
import { usePanelKeys } from './use-panel-keys.ts';
import type { Reached } from './use-drawn.ts';
import { useWords } from './words-context.ts';

export interface StoryPanelProps {
  readonly story: StoryView;
  readonly actions: PanelActions;
  readonly keptNote: boolean;
}

/** One story: its lists, or one of its voices. `data-settled` says that nothing more will be added by itself. */
export function StoryPanel({ story, actions, keptNote }: StoryPanelProps) {
  const t = useWords();
  usePanelKeys(actions, story.canGoBack);
  const reached = useReached(story.id);
  const [expanded, setExpanded] = useState<readonly string[]>([]);
  return (
    <main data-settled={story.elsewhere === null ? undefined : ''}>
      {story.notices.map((notice, i) => (
        <Notice key={notice.text} notice={notice}>
          {i === 0 && story.close !== null && (
            <button type="button" class="text-button close" onClick={actions.close}>
              {story.close}
            </button>
          )}
        </Notice>
      ))}
      {story.detail === null ? (
        <StoryLists
          story={story}
          actions={actions}
          keptNote={keptNote}
          expanded={expanded.includes(story.id)}
          reached={reached}
          onExpand={() => setExpanded([...expanded, story.id])}
        />
      ) : (
        <>
          <HistoryNav canGoForward={story.canGoForward} actions={actions} />
          <Detail detail={story.detail} story={story} actions={actions} />
        </>
      )}
      {story.corrected && (
        <Strip
          text={t('corrected')}
          onUndo={actions.undoCorrection}
          onClose={actions.dismissCorrected}
        />
      )}
      {story.askedNothing && <Strip text={t('askedNothing')} onClose={actions.dismissAsked} />}
      {story.foot !== null && (
        <div class="foot">
          <Notice notice={story.foot} />
        </div>
      )}
    </main>
  );
}

/** How many quotations of a story have been drawn; another story begins anew. */
function useReached(story: string): Reached {
  const reached = useRef(0);
  const shown = useRef(story);
  if (shown.current !== story) {
    shown.current = story;
    reached.current = 0;
  }
  return reached;
}

interface DetailProps {
  readonly detail: DetailView;
  readonly story: StoryView;
  readonly actions: PanelActions;
}

function Detail({ detail, story, actions }: DetailProps) {
  const shared = {
    current: story.current,
    language: story.header.language,
    inPage: story.inPage,
    actions,
  };
  switch (detail.kind) {
    case 'person':
      return <PersonCard person={detail.person} {...shared} />;
    case 'vague':
      return <VagueSources quotations={detail.quotations} {...shared} />;
    default:
      return detail satisfies never;
  }
}
