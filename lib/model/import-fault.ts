import type { ReadingFailure } from './reading.ts';

/** Why a record or a file did not go in. Each has its own words in the library's page. */
export type ImportFault =
  /** The line, or the file, is no JSON. */
  | { readonly kind: 'not-json' }
  /** The line is longer than any story may be. */
  | { readonly kind: 'too-long' }
  /** `field` is the first field of the story that is wrong. */
  | { readonly kind: 'bad-story'; readonly field: string }
  | { readonly kind: 'bad-correction' }
  | { readonly kind: 'bad-annotation' }
  | { readonly kind: 'unknown-record' }
  /** The file was written by a newer version of the product. */
  | { readonly kind: 'newer-version' }
  /** No file of a kind that we know. */
  | { readonly kind: 'unknown-file' }
  /** The end of the file is missing. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'unreadable' }
  /** No text is in it. */
  | { readonly kind: 'empty' }
  /** A list of feeds holds addresses, and no text of its own. */
  | { readonly kind: 'no-own-text' }
  /** The page, or the entry of a feed, could not be read. */
  | { readonly kind: 'no-reading'; readonly reason: ReadingFailure }
  /** A correction or an annotation of a story that is not in the library. */
  | { readonly kind: 'no-such-story' }
  /** The disk, or the browser's share of it, is full. */
  | { readonly kind: 'no-room' }
  /** The words that an annotation marks are not in its story. */
  | { readonly kind: 'not-in-story' };

/** What did not go in, and where it stands. */
export interface Skipped {
  /** Name of the file. */
  readonly file: string;
  /** Line of the file, from 1; `null` where the whole file, or an entry without a line, is meant. */
  readonly line: number | null;
  readonly fault: ImportFault;
}
