import { readText } from '../lib/reading/read-story.ts';
import { readingToJson, type ReadingJson } from './reading-to-json.ts';

/** One line of standard input of `predict -- quotes`. */
export interface QuotesLine {
  readonly id: string;
  /** Context only: it may repeat the start of `text`. */
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
}

/** The contract's object for one story; offsets point into `line.text`. */
export function predictQuotes(line: QuotesLine): ReadingJson {
  return readingToJson(line.id, readText(line.text, { title: line.title ?? '' }));
}
