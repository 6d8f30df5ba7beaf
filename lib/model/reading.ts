import type { Attribution } from './attribution.ts';
import type { People } from './people.ts';
import type { Story } from './story.ts';

/** Raised by one with every release that reads differently; older readings are made again from their articles. */
export const READING_VERSION = 2;

/** Everything understood about one story. Derived: always recomputable from its `Article`. */
export interface Reading {
  readonly version: number;
  readonly story: Story;
  readonly people: People;
  /** In text order, negated ones included. */
  readonly attributions: readonly Attribution[];
}

/**
 * Why a page or file cannot be read. Each has its own words in the panel. `in-frame`: a frame fills the
 * page, and no extension may look into it from there; `reader-view`: the browser's own reading
 * mode, which lets no extension in; `file-page`: a local file without the browser's leave to read files;
 * `interrupted`: the browser stopped the worker in the middle, reading again helps.
 */
export type ReadingFailure =
  | 'no-article'
  | 'front-page'
  | 'in-frame'
  | 'browser-page'
  | 'store-page'
  | 'reader-view'
  | 'file-page'
  | 'pdf'
  | 'not-english'
  | 'too-large'
  | 'needs-toolbar-click'
  | 'interrupted'
  | 'storage'
  | 'internal';
