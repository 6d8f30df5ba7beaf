import type { NoticeView } from '../lib/panel/notice-view.ts';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { StoryView } from '../lib/panel/panel-view.ts';
import { Notice } from './Notice.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PersonCard } from './PersonCard.tsx';
import { QuoteList } from './QuoteList.tsx';
import { RelatedStories } from './RelatedStories.tsx';
import { StoryHeader } from './StoryHeader.tsx';
import { StoryNav } from './StoryNav.tsx';
import { usePanelKeys } from './use-panel-keys.ts';
import { usePlaceMemory } from './use-place-memory.ts';
import { useWords } from './words-context.ts';

export interface StoryPanelProps {
  readonly story: StoryView;
  readonly actions: PanelActions;
  readonly keptNote: boolean;
}

/** One story: its lists, or one of its voices. `data-settled` says that nothing more will be added by itself. */
export function StoryPanel({ story, actions, keptNote }: StoryPanelProps) {
  const t = useWords();
  usePanelKeys(actions);
  usePlaceMemory(story.person?.voice ?? '');
  const kept: NoticeView = { tone: 'info', title: null, text: t('noticeKept') };
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
      {story.person === null ? (
        <>
          <StoryHeader header={story.header} />
          {keptNote && story.canKeep && (
            <Notice notice={kept}>
              <button type="button" class="text-button" onClick={actions.dismissNote}>
                {t('noticeKeptOk')}
              </button>
            </Notice>
          )}
          <StoryNav quoted={story.silence === null} elsewhere={story.elsewhere?.length ?? null} />
          <PeopleList
            voices={story.voices}
            silence={story.silence}
            unheard={story.unheard}
            actions={actions}
          />
          {story.silence === null && (
            <QuoteList
              quotations={story.quotations}
              filter={story.filter}
              current={story.current}
              language={story.header.language}
              inPage={story.inPage}
              actions={actions}
            />
          )}
          <RelatedStories stories={story.elsewhere} actions={actions} />
        </>
      ) : (
        <PersonCard
          person={story.person}
          current={story.current}
          language={story.header.language}
          inPage={story.inPage}
          canGoForward={story.canGoForward}
          actions={actions}
        />
      )}
    </main>
  );
}
