import type { StorySummary } from '../../lib/model/story-record.ts';
import { isWebAddress, sourceAndDay } from '../../lib/panel/header-view.ts';
import { Facts } from '../Facts.tsx';
import { useWords } from '../words-context.ts';
import { hrefOf, type LibraryActions } from './library-view.ts';

export interface StoryRowProps {
  readonly story: StorySummary;
  readonly selected: boolean;
  readonly actions: Pick<LibraryActions, 'select' | 'remove'>;
}

/** One story: its headline leads to its reading, and beside it to its page. */
export function StoryRow({ story, selected, actions }: StoryRowProps) {
  const t = useWords();
  const title = story.title || t('untitled');
  const day = t.date(story.savedAt);
  const kept = story.bundled || day === null ? null : t('libKeptOn', day);
  const facts = [...sourceAndDay(story, t), kept].filter((fact) => fact !== null);
  return (
    <li class={story.bundled ? 'row row-bundled' : 'row'}>
      {!story.bundled && (
        <input
          type="checkbox"
          class="row-mark"
          aria-label={t('libSelect', title)}
          checked={selected}
          onChange={(event) => actions.select(story.id, event.currentTarget.checked)}
        />
      )}
      <div class="row-body">
        <h3>
          <a href={hrefOf({ kind: 'story', id: story.id })} dir="auto">
            {title}
          </a>
        </h3>
        <Facts items={facts} />
      </div>
      <div class="row-actions">
        {isWebAddress(story.url) && !story.bundled && (
          <a
            class="text-button"
            href={story.url}
            target="_blank"
            rel="noreferrer"
            aria-label={t('libOpenPageOf', t('openPage'), title)}
          >
            {t('openPage')}
          </a>
        )}
        {!story.bundled && (
          <button
            type="button"
            class="text-button"
            aria-label={t('libDeleteOne', title)}
            onClick={() => actions.remove([story.id])}
          >
            {t('libDelete')}
          </button>
        )}
      </div>
    </li>
  );
}
