import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { RelatedItem } from '../lib/panel/related-view.ts';
import { StoryList } from './StoryList.tsx';
import { StoryLink } from './StoryLink.tsx';
import { useWords } from './words-context.ts';

export interface RelatedStoriesProps {
  /** `null` while they are looked up. */
  readonly stories: readonly RelatedItem[] | null;
  readonly actions: Pick<PanelActions, 'openStory'>;
}

/** Where else the reader met this, and why it belongs here. */
export function RelatedStories({ stories, actions }: RelatedStoriesProps) {
  const t = useWords();
  return (
    <section id="elsewhere" aria-labelledby="elsewhere-title" aria-busy={stories === null}>
      <h2 id="elsewhere-title">{t('elsewhereTitle')}</h2>
      {stories === null && <p class="silence">{t('elsewhereLoading')}</p>}
      {stories?.length === 0 && <p class="silence">{t('elsewhereNone')}</p>}
      <StoryList items={stories ?? []} keyOf={({ id }) => id}>
        {(story) => <StoryLink story={story} actions={actions} />}
      </StoryList>
    </section>
  );
}
