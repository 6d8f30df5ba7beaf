import type { Suggestion } from '../../lib/browser/omnibox.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { LibraryError } from '../../lib/library/library-error.ts';
import type { FoundStory, SearchAnswer, SearchRequest } from '../../lib/model/search.ts';
import { summaryOf, type StorySummary } from '../../lib/model/story-record.ts';
import { parseQuery } from '../../lib/search/text/parse-query.ts';
import { searchText } from '../../lib/search/text/search-text.ts';
import { snippets } from '../../lib/search/text/snippets.ts';
import type { SearchIndex } from './search-index.ts';
import type { SharedLibrary } from './shared-library.ts';

/** Full-text search over the library, for our own pages and for the address bar. */
export interface Searching {
  /** One page of results. Without storage: nothing. */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** A few stories for the address bar. Never rejects. */
  suggest(text: string): Promise<Suggestion[]>;
  /** The page of the library with a search in it. */
  addressOf(text: string): string;
}

const SUGGESTIONS = 6;
/** Stories of one page of results at most. */
const MOST = 50;

/** `pageAddress`: of the page of the library. */
export function createSearching(
  library: SharedLibrary,
  index: SearchIndex,
  pageAddress: string,
): Searching {
  const search = async (request: SearchRequest): Promise<SearchAnswer> => {
    const query = parseQuery(request.query);
    const { parts } = query;
    try {
      const [kept, opened, settings] = await Promise.all([
        index.ready(),
        library.open(),
        loadSettings(),
      ]);
      const { hits, ...found } = searchText(kept.index, query, {
        bundled: settings.bundledStories,
        from: Math.max(0, request.from),
        most: Math.min(MOST, Math.max(1, request.most)),
      });
      const fields = new Map(hits.map((hit) => [hit.id, hit.fields]));
      const stories = (await opened.getAll([...fields.keys()])).map((record): FoundStory => ({
        story: summaryOf(record),
        fields: fields.get(record.id) ?? [],
        ...snippets(record, { query, corrected: found.corrected }),
      }));
      return { ...found, parts, stories, pending: kept.pending };
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
      console.warn('On Record: nothing can be searched.', error);
      return { parts, stories: [], total: 0, all: true, missing: [], corrected: [], pending: 0 };
    }
  };
  return {
    search,
    addressOf: (text) => `${pageAddress}#search=${encoded(text)}`,
    async suggest(text) {
      try {
        const { stories } = await search({ query: text, from: 0, most: SUGGESTIONS });
        return stories.map(({ story }) => suggestionOf(pageAddress, story));
      } catch (error) {
        console.warn('On Record: nothing can be suggested.', error);
        return [];
      }
    },
  };
}

/** A story opens where it was read; one without an address of the web opens in the library. */
function suggestionOf(pageAddress: string, { id, url, title, siteName }: StorySummary): Suggestion {
  const isWeb = /^https?:\/\//iu.test(url);
  return { address: isWeb ? url : `${pageAddress}#story=${encoded(id)}`, title, detail: siteName };
}

/** For an address; halves of characters cannot stand in one. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}
