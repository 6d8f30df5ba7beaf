import { signal, type Signal } from '@preact/signals';
import type {
  LibraryRoute,
  LibraryTrouble,
  PersonLine,
  PersonPage,
  QuotationLine,
  Scope,
  StorageView,
  StoryOrder,
  Undoable,
} from '../../components/library/library-view.ts';
import type { Library } from '../../lib/library/library.ts';
import type { ImportJob } from '../../lib/model/import-job.ts';
import type { SearchAnswer } from '../../lib/model/search.ts';
import type { StorySummary } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';
import type { Translate } from '../../lib/panel/translate.ts';

/** The state of the page, each part a signal of its own, and what all its parts share. */
export interface LibraryCore {
  readonly words: Translate;
  /** Rejects with a `LibraryError`. */
  readonly open: () => Promise<Library>;
  readonly route: Signal<LibraryRoute>;
  /** `null` while they are loaded. */
  readonly summaries: Signal<readonly StorySummary[] | null>;
  readonly trouble: Signal<LibraryTrouble | null>;
  readonly query: Signal<string>;
  /** What the query found; `null` while it is looked for. */
  readonly found: Signal<SearchAnswer | null>;
  readonly scope: Signal<Scope>;
  readonly order: Signal<StoryOrder>;
  readonly selected: Signal<ReadonlySet<StoryId>>;
  readonly undoable: Signal<Undoable | null>;
  readonly jobs: Signal<readonly ImportJob[]>;
  /** True while imports are followed. */
  readonly watching: Signal<boolean>;
  readonly storage: Signal<StorageView>;
  readonly people: Signal<readonly PersonLine[] | null>;
  /** `null`: it is looked up; `undefined`: nobody of that name is in the library. */
  readonly person: Signal<PersonPage | null | undefined>;
  readonly quotations: Signal<readonly QuotationLine[] | null>;
  /** Stories whose quotations are not listed yet. */
  readonly waiting: Signal<readonly StoryId[]>;
  readonly announcement: Signal<string>;
}

export function createLibraryCore(words: Translate, open: () => Promise<Library>): LibraryCore {
  return {
    words,
    open,
    route: signal({ kind: 'stories' }),
    summaries: signal(null),
    trouble: signal(null),
    query: signal(''),
    found: signal(null),
    scope: signal('all'),
    order: signal('kept'),
    selected: signal(new Set()),
    undoable: signal(null),
    jobs: signal([]),
    watching: signal(false),
    storage: signal({ used: null, quota: null, persisted: null }),
    people: signal(null),
    person: signal(null),
    quotations: signal(null),
    waiting: signal([]),
    announcement: signal(''),
  };
}
