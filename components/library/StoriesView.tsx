import { useState } from 'preact/hooks';
import type { StorySummary } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { useWords } from '../words-context.ts';
import { Empty } from './Empty.tsx';
import { hrefOf, type LibraryActions, type Scope, type StoryOrder } from './library-view.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { StoryRow } from './StoryRow.tsx';

/** Rows shown at first, and with each request for more. */
const PART = 100;

export interface StoriesViewProps {
  /** Those that the scope leaves, in order; `null` while they are loaded. */
  readonly stories: readonly StorySummary[] | null;
  /** True where the reader keeps no story of their own. */
  readonly noneOwn: boolean;
  readonly scope: Scope;
  readonly order: StoryOrder;
  readonly selected: ReadonlySet<StoryId>;
  readonly actions: LibraryActions;
}

/** The stories, the reader's own and the bundled ones told apart. */
export function StoriesView(props: StoriesViewProps) {
  const { stories, noneOwn, scope, order, selected, actions } = props;
  const t = useWords();
  const own = (stories ?? []).filter((story) => !story.bundled);
  const bundled = (stories ?? []).filter((story) => story.bundled);
  return (
    <main aria-busy={stories === null}>
      <div class="heading">
        <h1>{t('libStories')}</h1>
        <StoryChoices scope={scope} order={order} actions={actions} />
      </div>
      {noneOwn && scope !== 'bundled' && stories !== null && (
        <Empty title={t('libNoneOwnTitle')} text={t('libNoneOwn')}>
          <a class="text-button" href={hrefOf({ kind: 'exchange' })}>
            {t('libImportLink')}
          </a>
        </Empty>
      )}
      {own.length > 0 && (
        <section class="group" aria-labelledby="own-title">
          <h2 id="own-title">{t('libYours')}</h2>
          <SelectionBar own={own} selected={selected} actions={actions} />
          <StoryRows stories={own} selected={selected} actions={actions} />
        </section>
      )}
      {bundled.length > 0 && (
        <section class="group" aria-labelledby="bundled-title">
          <h2 id="bundled-title">{t('libBundled')}</h2>
          <StoryRows stories={bundled} selected={selected} actions={actions} />
        </section>
      )}
    </main>
  );
}

interface StoryRowsProps {
  readonly stories: readonly StorySummary[];
  readonly selected: ReadonlySet<StoryId>;
  readonly actions: LibraryActions;
}

function StoryRows({ stories, selected, actions }: StoryRowsProps) {
  const t = useWords();
  const [most, setMost] = useState(PART);
  return (
    <>
      <ul class="rows">
        {stories.slice(0, most).map((story) => (
          <StoryRow
            key={story.id}
            story={story}
            selected={selected.has(story.id)}
            actions={actions}
          />
        ))}
      </ul>
      {stories.length > most && (
        <button type="button" class="text-button more" onClick={() => setMost(most + PART)}>
          {t('libMore', t.number(stories.length - most))}
        </button>
      )}
    </>
  );
}

interface StoryChoicesProps {
  readonly scope: Scope;
  readonly order: StoryOrder;
  readonly actions: Pick<LibraryActions, 'setScope' | 'setOrder'>;
}

function StoryChoices({ scope, order, actions }: StoryChoicesProps) {
  const t = useWords();
  return (
    <div class="choices-line">
      <label>
        <span>{t('libScope')}</span>
        <select
          value={scope}
          onChange={(event) => actions.setScope(event.currentTarget.value as Scope)}
        >
          <option value="all">{t('libScopeAll')}</option>
          <option value="own">{t('libScopeOwn')}</option>
          <option value="bundled">{t('libScopeBundled')}</option>
        </select>
      </label>
      <label>
        <span>{t('libOrder')}</span>
        <select
          value={order}
          onChange={(event) => actions.setOrder(event.currentTarget.value as StoryOrder)}
        >
          <option value="kept">{t('libOrderKept')}</option>
          <option value="published">{t('libOrderPublished')}</option>
          <option value="title">{t('libOrderTitle')}</option>
        </select>
      </label>
    </div>
  );
}
