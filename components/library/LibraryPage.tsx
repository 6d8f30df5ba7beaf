import type { ComponentChildren } from 'preact';
import { useWords } from '../words-context.ts';
import { hrefOf, type LibraryActions, type LibraryRoute, type Undoable } from './library-view.ts';
import { SearchField } from './SearchField.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useLanding } from './use-landing.ts';

export interface LibraryPageProps {
  readonly route: LibraryRoute;
  readonly query: string;
  /** How many stories of their own the reader keeps, and how many come with the product; `null`: not loaded. */
  readonly counts: { readonly own: number; readonly bundled: number } | null;
  readonly undoable: Undoable | null;
  readonly announcement: string;
  readonly actions: Pick<LibraryActions, 'search' | 'undoRemoval' | 'dismissRemoval'>;
  /** What the route shows; brings its own `main` where it is a story. */
  readonly children: ComponentChildren;
}

const PARTS = ['stories', 'people', 'quotations', 'exchange'] as const;

/** The frame of the library's page: its name, its parts, the search, and what the parts show. */
export function LibraryPage(props: LibraryPageProps) {
  const { route, query, counts, undoable, announcement, actions, children } = props;
  const t = useWords();
  useLanding(hrefOf(route));
  const names = {
    stories: t('libStories'),
    people: t('libPeople'),
    quotations: t('navQuotations'),
    exchange: t('libExchange'),
  };
  const searched = route.kind !== 'exchange' && route.kind !== 'story';
  return (
    <div class="library">
      <header class="masthead">
        <a class="wordmark" href={hrefOf({ kind: 'stories' })}>
          {t('libTitle')}
        </a>
        {counts !== null && (
          <p class="tally">{t('libTally', t.number(counts.own), t.number(counts.bundled))}</p>
        )}
        <nav class="shelves" aria-label={t('libNavLabel')}>
          {PARTS.map((kind) => (
            <a
              key={kind}
              href={hrefOf({ kind })}
              aria-current={isWithin(route, kind) ? 'page' : undefined}
            >
              {names[kind]}
            </a>
          ))}
          <a href="options.html" class="settings-link">
            {t('libSettings')}
          </a>
        </nav>
      </header>
      <div class="shelf">
        {searched && <SearchField query={query} onSearch={actions.search} />}
        {children}
      </div>
      {undoable !== null && <UndoBar undoable={undoable} actions={actions} />}
      <div class="spoken" role="status">
        {announcement}
      </div>
    </div>
  );
}

/** A story belongs to the stories, a person to the people. */
function isWithin(route: LibraryRoute, part: (typeof PARTS)[number]): boolean {
  if (route.kind === 'story') return part === 'stories';
  if (route.kind === 'person') return part === 'people';
  return route.kind === part;
}
