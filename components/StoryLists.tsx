import type { NoticeView } from '../lib/panel/notice-view.ts';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { StoryView } from '../lib/panel/story-view.ts';
import { ChangedStory } from './ChangedStory.tsx';
import { Notice } from './Notice.tsx';
import { PeopleList } from './PeopleList.tsx';
import { QuoteList } from './QuoteList.tsx';
import { RelatedStories } from './RelatedStories.tsx';
import { StoryHeader } from './StoryHeader.tsx';
import { StoryNav } from './StoryNav.tsx';
import type { Reached } from './use-drawn.ts';
import { useWords } from './words-context.ts';

export interface StoryListsProps {
  readonly story: StoryView;
  readonly actions: PanelActions;
  readonly keptNote: boolean;
  /** True where every voice and person is listed, not only the first few. */
  readonly expanded: boolean;
  readonly onExpand: () => void;
  /** How many of a long list of quotations have been drawn. */
  readonly reached: Reached;
}

/** Headline, voices, quotations, and where else they were met. */
export function StoryLists(props: StoryListsProps) {
  const { story, actions, keptNote, expanded, onExpand, reached } = props;
  const t = useWords();
  const kept: NoticeView = { tone: 'info', title: null, text: t('noticeKept') };
  return (
    <>
      <StoryHeader header={story.header} actions={actions} />
      {story.changed !== null && <ChangedStory changed={story.changed} actions={actions} />}
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
        vague={story.vague}
        expanded={expanded}
        onExpand={onExpand}
        actions={actions}
      />
      {story.silence === null && (
        <QuoteList
          quotations={story.quotations}
          filter={story.filter}
          current={story.current}
          copyAll={story.copyAll}
          language={story.header.language}
          inPage={story.inPage}
          reached={reached}
          actions={actions}
        />
      )}
      <RelatedStories stories={story.elsewhere} actions={actions} />
    </>
  );
}
