import { useComputed } from '@preact/signals';
import { ExchangeView } from '../../components/library/ExchangeView.tsx';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { LibraryActions } from '../../components/library/library-view.ts';
import { PeopleView } from '../../components/library/PeopleView.tsx';
import { PersonTimeline } from '../../components/library/PersonTimeline.tsx';
import { QuotationsView } from '../../components/library/QuotationsView.tsx';
import { SearchResults } from '../../components/library/SearchResults.tsx';
import { StoriesView } from '../../components/library/StoriesView.tsx';
import { Trouble } from '../../components/library/Trouble.tsx';
import { WordsProvider } from '../../components/words-context.ts';
import { filterPeople, filterQuotations, filterStories } from './filter-lists.ts';
import type { LibraryCore } from './library-core.ts';
import { StoryView } from './StoryView.tsx';

export interface AppProps {
  readonly core: LibraryCore;
  readonly actions: LibraryActions;
}

/** The page, drawn from the state. */
export function App({ core, actions }: AppProps) {
  const summaries = core.summaries.value;
  const own = summaries?.filter(({ bundled }) => !bundled).length ?? 0;
  const counts = summaries === null ? null : { own, bundled: summaries.length - own };
  return (
    <WordsProvider value={core.words}>
      <LibraryPage
        route={core.route.value}
        query={core.query.value}
        counts={counts}
        undoable={core.undoable.value}
        announcement={core.announcement.value}
        actions={actions}
      >
        {core.trouble.value === null ? (
          <Shown core={core} actions={actions} own={own} />
        ) : (
          <Trouble trouble={core.trouble.value} actions={actions} />
        )}
      </LibraryPage>
    </WordsProvider>
  );
}

function Shown({ core, actions, own }: AppProps & { readonly own: number }) {
  const query = core.query.value.trim();
  const searched = query !== '';
  const stories = useComputed(() => {
    const { summaries, scope, order } = core;
    if (summaries.value === null) return null;
    return filterStories(summaries.value, scope.value, order.value);
  });
  const route = core.route.value;
  switch (route.kind) {
    case 'stories':
      if (searched) return <SearchResults found={core.found.value} actions={actions} />;
      return (
        <StoriesView
          stories={stories.value}
          noneOwn={own === 0}
          scope={core.scope.value}
          order={core.order.value}
          selected={core.selected.value}
          actions={actions}
        />
      );
    case 'people': {
      const people = core.people.value;
      return <PeopleView people={people && filterPeople(people, query)} searched={searched} />;
    }
    case 'person':
      return <PersonTimeline person={core.person.value} actions={actions} />;
    case 'quotations': {
      const said = core.quotations.value;
      return (
        <QuotationsView
          quotations={said && filterQuotations(said, query)}
          waiting={core.waiting.value.length}
          searched={searched}
          actions={actions}
        />
      );
    }
    case 'exchange':
      return (
        <ExchangeView
          own={own}
          jobs={core.jobs.value}
          storage={core.storage.value}
          actions={actions}
        />
      );
    case 'story':
      return <StoryView key={route.id} core={core} id={route.id} actions={actions} />;
    default:
      return route satisfies never;
  }
}
