import { createLibraryFileReader } from '../../lib/exchange/library-file.ts';
import { createLineSplitter, type NumberedLine } from '../../lib/exchange/line-splitter.ts';
import type { ImportSink } from './import-sink.ts';

/** Reads a library line by line as it comes from the disk: no more than one record of it is in memory. */
export async function readLibraryFile(file: File, sink: ImportSink): Promise<void> {
  const splitter = createLineSplitter();
  const reader = createLibraryFileReader();
  /** False: nothing more of this file can be read. */
  const take = async (line: NumberedLine): Promise<boolean> => {
    const place = { file: file.name, line: line.number };
    const record = reader.take(line);
    if (record === null) return true;
    if (!record.ok) {
      await sink.fault(record.error.whole ? { ...place, line: null } : place, record.error.fault);
      return !record.error.whole;
    }
    const { value } = record;
    if (value.type === 'settings') sink.settings(value.settings);
    if (value.type === 'story') {
      const { article, savedAt } = value;
      await sink.item({ ...place, kind: 'story', article, savedAt });
    }
    if (value.type === 'correction') {
      await sink.item({ ...place, kind: 'correction', correction: value.correction });
    }
    return true;
  };
  const pieces = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    for (const line of splitter.push(piece.value)) {
      if (!(await take(line))) return pieces.cancel();
    }
  }
  const last = splitter.end();
  if (last !== null && !(await take(last))) return;
  const fault = reader.end();
  if (fault !== null) await sink.fault({ file: file.name, line: null }, fault);
}
