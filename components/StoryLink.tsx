import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { RelatedItem } from '../lib/panel/related-view.ts';
import { Facts } from './Facts.tsx';
import { useWords } from './words-context.ts';

export interface StoryLinkProps {
  readonly story: RelatedItem;
  readonly actions: Pick<PanelActions, 'openStory'>;
}

/** Another story: opens in the panel, and its page in a tab where it has one. */
export function StoryLink({ story, actions }: StoryLinkProps) {
  const t = useWords();
  return (
    <>
      <button
        type="button"
        id={`story-${story.id}`}
        class="story-button"
        dir="auto"
        onClick={() => actions.openStory(story.id)}
      >
        {story.title}
      </button>
      {story.reasons.length > 0 && (
        <p class="reasons" dir="auto">
          {story.reasons.join(' · ')}
        </p>
      )}
      {story.also !== null && (
        <p class="reasons" dir="auto">
          {story.also}
        </p>
      )}
      <div class="story-facts">
        <Facts items={story.facts} />
        {story.url !== null && (
          <a href={story.url} target="_blank" rel="noreferrer">
            {t('openPage')}
          </a>
        )}
      </div>
    </>
  );
}
