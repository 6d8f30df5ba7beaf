import type { Article } from '../model/article.ts';
import type { CorrectionRecord } from '../model/corrections.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { parseSettings, type Settings } from '../model/settings.ts';
import { isCount, isInstant, isObject } from './check.ts';
import type { ImportFault } from '../model/import-fault.ts';
import type { NumberedLine } from './line-splitter.ts';
import { parseCorrectionRecord } from './parse-correction.ts';
import { parseKeptArticle } from './parse-kept-article.ts';

/**
 * The whole library as one file: JSON Lines in UTF-8. The first line says what it is, each further one holds one
 * record, the last one says how many there are. Readings are not in it: they are made again from the articles.
 */
export const LIBRARY_FORMAT = 'on-record-library';

/** Rises when a file can no longer be understood by an older version; new kinds of record do not raise it. */
export const LIBRARY_FILE_VERSION = 1;

/** The first line. */
export interface LibraryHeader {
  readonly format: typeof LIBRARY_FORMAT;
  readonly version: number;
  /** ISO 8601, in UTC. */
  readonly exportedAt: string;
  /** Version of the product that wrote it. */
  readonly product: string;
}

/** One further line. A correction stands after the story that it sets right. */
export type LibraryRecord =
  | { readonly type: 'story'; readonly savedAt: string; readonly article: Article }
  | { readonly type: 'correction'; readonly correction: CorrectionRecord }
  | { readonly type: 'settings'; readonly settings: Settings };

/** The last line. `records` counts the lines between the first and this one. */
interface LibraryEnd {
  readonly type: 'end';
  readonly records: number;
}

/** Writes a library, line by line, so that no more than one story is in memory. Each line ends in a line feed. */
export interface LibraryFileWriter {
  readonly head: string;
  line(record: LibraryRecord): string;
  end(): string;
}

export function createLibraryFileWriter(exportedAt: string, product: string): LibraryFileWriter {
  let records = 0;
  const header: LibraryHeader = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_FILE_VERSION,
    exportedAt,
    product,
  };
  return {
    head: `${JSON.stringify(header)}\n`,
    line(record) {
      records += 1;
      return `${JSON.stringify(record)}\n`;
    },
    end: () => `${JSON.stringify({ type: 'end', records } satisfies LibraryEnd)}\n`,
  };
}

/** Reads a library, line by line. */
export interface LibraryFileReader {
  /**
   * What the next line holds; `null`: the first or the last line, or one after the last. After a fault with `whole`
   * nothing of the file can be read; after any other the next line may be sound.
   */
  take(line: NumberedLine): Result<LibraryRecord, LineFault> | null;
  /** What is wrong with the file as a whole once it is over; `null`: nothing. */
  end(): ImportFault | null;
}

export interface LineFault {
  readonly fault: ImportFault;
  readonly whole: boolean;
}

export function createLibraryFileReader(): LibraryFileReader {
  let begun = false;
  let ended = false;
  const wrong = (fault: ImportFault, whole = false) => failed({ fault, whole });
  return {
    take({ text }) {
      if (ended) return null;
      if (text === null) return wrong({ kind: 'too-long' }, !begun);
      const value = parseJson(text);
      if (!begun) {
        const fault = value.ok ? faultOfHeader(value.value) : { kind: 'unknown-file' as const };
        begun = fault === null;
        return fault === null ? null : wrong(fault, true);
      }
      if (!value.ok) return wrong(value.error);
      if (isObject(value.value) && value.value.type === 'end' && isCount(value.value.records)) {
        ended = true;
        return null;
      }
      const record = parseRecord(value.value);
      return record.ok ? record : wrong(record.error);
    },
    end: () => (begun ? (ended ? null : { kind: 'cut-off' }) : { kind: 'unknown-file' }),
  };
}

/** True where a file begins as our own do, whatever its version. `start` is its beginning, a few hundred characters. */
export function isLibraryFile(start: string): boolean {
  const [first = ''] = start.replace(/^\uFEFF/u, '').split('\n', 1);
  return first.includes(`"format":"${LIBRARY_FORMAT}"`);
}

function faultOfHeader(value: unknown): ImportFault | null {
  if (!isObject(value) || value.format !== LIBRARY_FORMAT) return { kind: 'unknown-file' };
  if (!isCount(value.version) || value.version === 0) return { kind: 'unknown-file' };
  return value.version > LIBRARY_FILE_VERSION ? { kind: 'newer-version' } : null;
}

function parseRecord(value: unknown): Result<LibraryRecord, ImportFault> {
  if (!isObject(value)) return failed({ kind: 'unknown-record' });
  const kind = value.type as LibraryRecord['type'];
  switch (kind) {
    case 'story': {
      const { savedAt } = value;
      if (!isInstant(savedAt)) return failed({ kind: 'bad-story', field: 'savedAt' });
      const article = parseKeptArticle(value.article);
      return article.ok ? ok({ type: kind, savedAt, article: article.value }) : article;
    }
    case 'correction': {
      const correction = parseCorrectionRecord(value.correction);
      return correction ? ok({ type: kind, correction }) : failed({ kind: 'bad-correction' });
    }
    case 'settings':
      return ok({ type: kind, settings: parseSettings(value.settings) });
    default:
      kind satisfies never;
      return failed({ kind: 'unknown-record' });
  }
}

function parseJson(text: string): Result<unknown, ImportFault> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed({ kind: 'not-json' });
  }
}
