import { describe, expect, it } from 'vitest';
import type { ImportFault } from '../../lib/model/import-fault.ts';
import {
  createLibraryFileReader,
  createLibraryFileWriter,
  isLibraryFile,
  type LibraryRecord,
} from '../../lib/exchange/library-file.ts';
import { createLineSplitter, type NumberedLine } from '../../lib/exchange/line-splitter.ts';
import { anyArticle, anyRecord, createChance } from './random.ts';

const AT = '2026-01-02T03:04:05.678Z';

function write(records: readonly LibraryRecord[]): string {
  const writer = createLibraryFileWriter(AT, '0.1.0');
  return [writer.head, ...records.map((record) => writer.line(record)), writer.end()].join('');
}

interface ReadFile {
  readonly records: readonly LibraryRecord[];
  readonly faults: readonly (readonly [line: number, fault: ImportFault])[];
  readonly end: ImportFault | null;
}

/** Reads a file in pieces of `size` characters, as it comes from a disk. */
function read(text: string, size = 1000, longest?: number): ReadFile {
  const splitter = createLineSplitter(longest);
  const reader = createLibraryFileReader();
  const records: LibraryRecord[] = [];
  const faults: [number, ImportFault][] = [];
  const take = (line: NumberedLine) => {
    const result = reader.take(line);
    if (result?.ok === true) records.push(result.value);
    if (result?.ok === false) faults.push([line.number, result.error.fault]);
  };
  for (let at = 0; at < text.length; at += size) splitter.push(text.slice(at, at + size)).map(take);
  const last = splitter.end();
  if (last !== null) take(last);
  return { records, faults, end: reader.end() };
}

const story = (title: string): LibraryRecord => ({
  type: 'story',
  savedAt: AT,
  article: { ...anyArticle(createChance(1)), title },
});

/** A sound file of three records with its lines changed. */
function changed(change: (lines: string[]) => readonly string[]): string {
  const lines = write([story('One'), story('Two'), story('Three')])
    .trimEnd()
    .split('\n');
  return `${change(lines).join('\n')}\n`;
}

const titles = ({ records }: ReadFile) =>
  records.map((record) => (record.type === 'story' ? record.article.title : record.type));

describe('a library file', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'comes back as it was written (%i)',
    (seed) => {
      const chance = createChance(seed);
      const records = Array.from({ length: 1 + chance.below(8) }, () => anyRecord(chance));
      const text = write(records);
      expect(read(text, 1 + chance.below(200))).toEqual({ records, faults: [], end: null });
      expect(isLibraryFile(text.slice(0, 200))).toBe(true);
    },
  );

  it('survives UTF-8, broken surrogates included', () => {
    const records = [story('half \uD83D of a face \uDE00')];
    const bytes = new TextEncoder().encode(write(records));
    expect(read(new TextDecoder().decode(bytes)).records).toEqual(records);
  });

  it.each<readonly [string, (lines: string[]) => readonly string[], string[], unknown[], unknown]>([
    ['a line of no JSON', (l) => l.with(2, '{'), ['One', 'Three'], [[3, 'not-json']], null],
    ['an empty line', (l) => l.toSpliced(2, 0, ''), ['One', 'Two', 'Three'], [], null],
    ['CR LF', (l) => l.map((each) => `${each}\r`), ['One', 'Two', 'Three'], [], null],
    ['a byte order mark', (l) => l.with(0, `\uFEFF${l[0]}`), ['One', 'Two', 'Three'], [], null],
    ['no end', (l) => l.slice(0, -1), ['One', 'Two', 'Three'], [], 'cut-off'],
    [
      'half a line at the end',
      (l) => [...l.slice(0, 3), l[3]!.slice(0, 50)],
      ['One', 'Two'],
      [[4, 'not-json']],
      'cut-off',
    ],
    ['lines after the end', (l) => [...l, '{"type":"story"}'], ['One', 'Two', 'Three'], [], null],
    [
      'a kind of record of a later version',
      (l) => l.with(2, '{"type":"note","text":"x"}'),
      ['One', 'Three'],
      [[3, 'unknown-record']],
      null,
    ],
    ['a list', (l) => l.with(2, '[1]'), ['One', 'Three'], [[3, 'unknown-record']], null],
    ['null', (l) => l.with(2, 'null'), ['One', 'Three'], [[3, 'unknown-record']], null],
    [
      'a blank end',
      (l) => l.with(4, '{"type":"end"}'),
      ['One', 'Two', 'Three'],
      [[5, 'unknown-record']],
      'cut-off',
    ],
  ])('%s', (_name, change, sound, faults, end) => {
    const file = read(changed(change));
    expect(titles(file)).toEqual(sound);
    expect(file.faults.map(([line, { kind }]) => [line, kind])).toEqual(faults);
    expect(file.end?.kind ?? null).toBe(end);
  });

  it.each([
    ['a newer version', '{"format":"on-record-library","version":2}', 'newer-version'],
    ['version nought', '{"format":"on-record-library","version":0}', 'unknown-file'],
    ['no version', '{"format":"on-record-library"}', 'unknown-file'],
    ['another format', '{"format":"something-else","version":1}', 'unknown-file'],
    ['no JSON', 'title,quotation', 'unknown-file'],
  ])('%s is refused as a whole', (_name, head, kind) => {
    const splitter = createLineSplitter();
    const reader = createLibraryFileReader();
    const [line] = splitter.push(`${head}\n`);
    expect(reader.take(line!)).toEqual({ ok: false, error: { fault: { kind }, whole: true } });
  });

  it('names the field of a story that is wrong', () => {
    const wrong = (value: object) =>
      read(changed((lines) => lines.with(2, JSON.stringify(value)))).faults[0]?.[1];
    const { article } = story('Two') as Extract<LibraryRecord, { readonly type: 'story' }>;
    const base = { type: 'story', savedAt: AT };
    expect(wrong({ ...base, article: { ...article, title: 7 } })).toEqual({
      kind: 'bad-story',
      field: 'title',
    });
    expect(wrong({ ...base, article: { ...article, blocks: [{ kind: 'x', text: '' }] } })).toEqual({
      kind: 'bad-story',
      field: 'blocks[0]',
    });
    expect(wrong({ ...base, savedAt: 'yesterday', article })).toEqual({
      kind: 'bad-story',
      field: 'savedAt',
    });
    expect(wrong({ ...base, article: { ...article, siteName: 'x'.repeat(30_000) } })).toEqual({
      kind: 'bad-story',
      field: 'siteName',
    });
    expect(wrong({ ...base, article: { ...article, blocks: [] } })).toEqual({ kind: 'empty' });
  });

  it('does not hold a line longer than a story, and reads on after it', () => {
    const file = read(
      changed((lines) => lines.with(2, `{"x":"${'y'.repeat(9000)}"}`)),
      100,
      6000,
    );
    expect(file.faults).toEqual([[3, { kind: 'too-long' }]]);
    expect(titles(file)).toEqual(['One', 'Three']);
  });

  it('takes no key for the prototype', () => {
    const evil =
      '{"type":"story","savedAt":"2026-01-02T03:04:05Z","__proto__":{"polluted":1},"article":{"title":"Evil","byline":[],"blocks":[{"kind":"paragraph","text":"x","__proto__":{"polluted":1}}],"constructor":{"prototype":{"polluted":1}}}}';
    const { records } = read(changed((lines) => lines.with(2, evil)));
    expect(records).toHaveLength(3);
    expect(JSON.stringify(records[1])).not.toContain('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
