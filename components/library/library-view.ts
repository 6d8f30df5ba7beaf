import type { Certainty } from '../../lib/model/attribution.ts';
import type { ImportJob } from '../../lib/model/import-job.ts';
import type { PersonKind } from '../../lib/model/people.ts';
import type { QuoteKind } from '../../lib/model/quote.ts';
import type { StorySummary } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';

/** What the page shows. Each has an address of its own, so that the browser's back and forward work. */
export type LibraryRoute =
  | { readonly kind: 'stories' }
  | { readonly kind: 'people' }
  | { readonly kind: 'quotations' }
  | { readonly kind: 'exchange' }
  | { readonly kind: 'story'; readonly id: StoryId }
  | { readonly kind: 'person'; readonly key: string };

/** Which stories are listed. */
export type Scope = 'all' | 'own' | 'bundled';

/** In which order. */
export type StoryOrder = 'kept' | 'published' | 'title';

/** Why nothing can be shown. */
export type LibraryTrouble = 'refused' | 'newer' | 'failed';

/** Somebody who is named in the library. */
export interface PersonLine {
  /** The same name in two stories has the same key. */
  readonly key: string;
  readonly name: string;
  /** How many stories name them, and in how many they speak. */
  readonly stories: number;
  readonly speaks: number;
}

/** One quotation with its story. */
export interface QuotationLine {
  readonly story: StorySummary;
  readonly id: string;
  readonly kind: QuoteKind;
  readonly paragraphs: readonly string[];
  /** Empty: unclear. An unnamed source stands as written. `key` is `null` where the name does not tell who it is. */
  readonly speakers: readonly { readonly name: string; readonly key: string | null }[];
  readonly certainty: Certainty;
}

/** A role or an outlet, and where in time it was met. */
export interface Period {
  readonly text: string;
  /** ISO 8601 dates; `null`: the stories are not dated. */
  readonly first: string | null;
  readonly last: string | null;
  readonly stories: number;
}

/** One person over all stories. */
export interface PersonPage {
  readonly key: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly roles: readonly Period[];
  readonly outlets: readonly Period[];
  /** Newest story first; a story without quotations only names them. */
  readonly stories: readonly {
    readonly story: StorySummary;
    readonly quotations: readonly QuotationLine[];
  }[];
  /** Other names that the reader said are theirs, each with the correction to take that back. */
  readonly joined: readonly { readonly name: string; readonly correction: string }[];
  /** The correction that set them apart from others of the name; `null`: none. */
  readonly apart: string | null;
}

/** What the browser says of the room taken. */
export interface StorageView {
  /** Bytes; `null`: the browser does not say. */
  readonly used: number | null;
  readonly quota: number | null;
  /** True where the browser promised not to clear it by itself; `null`: it cannot be asked. */
  readonly persisted: boolean | null;
}

/** Something that can be taken back. */
export interface Undoable {
  readonly operation: string;
  /** How many stories were deleted. */
  readonly stories: number;
}

/** Formats of a file that the reader takes out. */
export type ExportFormat =
  | 'library'
  /** One story, with what the reader set right in it. */
  | 'story'
  | 'csv'
  | 'csv-bom'
  | 'markdown'
  | 'text'
  | 'html'
  | 'annotations'
  | 'schema'
  | 'csl'
  | 'bibtex';

/** Everything that the reader can do in the page. None of these throws: what follows is shown. */
export interface LibraryActions {
  readonly search: (query: string) => void;
  readonly setScope: (scope: Scope) => void;
  readonly setOrder: (order: StoryOrder) => void;
  readonly select: (id: StoryId, selected: boolean) => void;
  readonly selectAll: (ids: readonly StoryId[]) => void;
  readonly clearSelection: () => void;
  /** Deletes the reader's own among these. */
  readonly remove: (ids: readonly StoryId[]) => void;
  readonly undoRemoval: () => void;
  readonly dismissRemoval: () => void;
  readonly importFiles: (files: readonly File[]) => void;
  readonly undoImport: (job: ImportJob) => void;
  /** Keeps what was imported, and forgets how to take it back. */
  readonly keepImport: (job: ImportJob) => void;
  readonly useSettings: (job: ImportJob) => void;
  /** `null`: all of the reader's own stories. */
  readonly exportAs: (format: ExportFormat, ids: readonly StoryId[] | null) => void;
  readonly persist: () => void;
  readonly moreQuotations: () => void;
  readonly moreResults: () => void;
  /** Says that somebody of another name is this person, in all stories. */
  readonly joinPeople: (name: string, other: string) => void;
  /** Says that the one of this name in a story is somebody else. */
  readonly setApart: (name: string, story: StoryId) => void;
  /** Takes such a correction back. */
  readonly takeBack: (correction: string) => void;
  readonly retry: () => void;
}

/** The address of a route within the page. */
export function hrefOf(route: LibraryRoute): string {
  switch (route.kind) {
    case 'story':
      return `#story=${encode(route.id)}`;
    case 'person':
      return `#person=${encode(route.key)}`;
    case 'stories':
    case 'people':
    case 'quotations':
    case 'exchange':
      return `#${route.kind}`;
    default:
      return route satisfies never;
  }
}

/** The route of an address; the stories for one that is not known. */
export function routeOf(hash: string): LibraryRoute {
  const [kind, value] = hash.replace(/^#/u, '').split(/=(.*)/su);
  if (kind === 'people' || kind === 'quotations' || kind === 'exchange') return { kind };
  try {
    if (kind === 'story' && value) return { kind, id: decode(value) };
    if (kind === 'person' && value) return { kind, key: decode(value) };
  } catch {
    // a half code at its end: as good as no address
  }
  return { kind: 'stories' };
}

/** The address of a search. */
export function searchHref(query: string): string {
  return `#search=${encode(query)}`;
}

/** What an address asks to be searched for ("#search=harbour"); `null`: nothing. */
export function queryOf(hash: string): string | null {
  const [kind, value = ''] = hash.replace(/^#/u, '').split(/=(.*)/su);
  if (kind !== 'search') return null;
  try {
    return decode(value);
  } catch {
    return null; // as above
  }
}

/** Halves of characters cannot stand in an address: they go as NUL and their number. */
function encode(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, (half) => `\0${half.charCodeAt(0).toString(16)}`);
  return encodeURIComponent(whole);
}

/** Throws `URIError` where a code is broken. */
function decode(text: string): string {
  return decodeURIComponent(text).replace(/\0(d[89a-f][0-9a-f]{2})/gu, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
