import { correctionOf } from '../../lib/exchange/apply-annotations.ts';
import type { JsonFileContent } from '../../lib/exchange/json-file.ts';
import { isLibraryFile } from '../../lib/exchange/library-file.ts';
import { sourceOfStory, type QuotationAnnotation } from '../../lib/exchange/web-annotation.ts';
import { MAX_FILE, readFile } from '../../lib/files/read-file.ts';
import type { Library } from '../../lib/library/library.ts';
import type { ImportPlace } from '../../lib/model/import-job.ts';
import type { StoryRecord, StorySummary } from '../../lib/model/story-record.ts';
import { storyOfText } from '../../lib/reading/make-story.ts';
import type { ImportSink } from './import-sink.ts';
import { readLibraryFile } from './read-library-file.ts';

/** What the reading of files needs of the library. */
export interface ImportContext {
  readonly library: Library;
  readonly summaries: readonly StorySummary[];
  /** ISO 8601, in UTC. */
  readonly now: string;
}

/** Reads one file into the sink, a library line by line, anything else at one go. */
export async function readInto(
  file: File,
  sink: ImportSink,
  context: ImportContext,
): Promise<void> {
  const whole = { file: file.name, line: null };
  const head = await file.slice(0, 1000).text();
  if (isLibraryFile(head) || /\.(?:jsonl|ndjson)$/iu.test(file.name)) {
    return readLibraryFile(file, sink);
  }
  if (file.size > MAX_FILE * 4) return sink.fault(whole, { kind: 'too-long' });
  const text = await textOf(file);
  if (text === null) return sink.fault(whole, { kind: 'not-text' });
  const content = readFile(file.name, text, { parse, blocksOf });
  if (!content.ok) return sink.fault(whole, content.error);
  await takeContent(whole, content.value, sink, context);
}

async function takeContent(
  place: ImportPlace,
  { stories, annotations, faults }: JsonFileContent,
  sink: ImportSink,
  context: ImportContext,
): Promise<void> {
  for (const { article, savedAt, corrections } of stories) {
    await sink.item({ ...place, kind: 'story', article, savedAt });
    for (const correction of corrections) {
      await sink.item({ ...place, kind: 'correction', correction });
    }
  }
  for (const fault of faults) await sink.fault(place, fault);
  await takeAnnotations(place, annotations, sink, context);
}

/** Annotations set right the stories that are in the library already; those of one story usually stand together. */
async function takeAnnotations(
  place: ImportPlace,
  annotations: readonly QuotationAnnotation[],
  sink: ImportSink,
  { library, summaries, now }: ImportContext,
): Promise<void> {
  const ids = new Map(summaries.map((story) => [sourceOfStory(story), story.id]));
  let record = null as StoryRecord | null;
  for (const annotation of annotations) {
    const id = ids.get(annotation.source) ?? null;
    if (id !== (record?.id ?? null)) record = id === null ? null : await library.get(id);
    if (id === null || record === null) {
      await sink.fault(place, { kind: 'no-such-story' });
      continue;
    }
    const correction = correctionOf(annotation, record.reading, now);
    if (!correction.ok) await sink.fault(place, correction.error);
    else if (correction.value !== null) {
      await sink.item({ ...place, kind: 'correction', correction: correction.value });
    }
  }
}

async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null; // another encoding, or no text at all
  }
}

function parse(source: string, type: 'text/html' | 'application/xml'): Document {
  return new DOMParser().parseFromString(source, type);
}

function blocksOf(text: string, title: string) {
  return storyOfText(text, { title }).paragraphs.map(({ kind, start, end }) => ({
    kind,
    text: text.slice(start, end),
  }));
}
