import type { Article } from '../model/article.ts';
import type { CorrectionRecord } from '../model/corrections.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { isInstant, isObject } from './check.ts';
import type { ImportFault } from '../model/import-fault.ts';
import { parseCorrectionRecord } from './parse-correction.ts';
import { parseKeptArticle } from './parse-kept-article.ts';
import { parseAnnotations, isAnnotations, type QuotationAnnotation } from './web-annotation.ts';

/** One story as a file of its own. */
export const STORY_FORMAT = 'on-record-story';
export const STORY_FILE_VERSION = 1;

/** A story as it comes from a file. `savedAt` is `null` where the file does not say when it was kept. */
export interface IncomingStory {
  readonly article: Article;
  readonly savedAt: string | null;
  readonly corrections: readonly CorrectionRecord[];
}

/** What a JSON file may hold: our story, a bare `Article`, a list of them, or W3C Web Annotations. */
export interface JsonFileContent {
  readonly stories: readonly IncomingStory[];
  readonly annotations: readonly QuotationAnnotation[];
  readonly faults: readonly ImportFault[];
}

/** The text of the file of one story. Ends in a line feed. */
export function storyFile(story: {
  readonly article: Article;
  readonly savedAt: string;
  readonly corrections: readonly CorrectionRecord[];
}): string {
  const { article, savedAt, corrections } = story;
  const file = {
    format: STORY_FORMAT,
    version: STORY_FILE_VERSION,
    savedAt,
    article,
    corrections,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a JSON file. What is wrong inside it is among the faults, the rest is taken; the error says that nothing is. */
export function parseJsonFile(text: string): Result<JsonFileContent, ImportFault> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return failed({ kind: 'not-json' });
  }
  if (isAnnotations(value)) {
    const { annotations, faults } = parseAnnotations(value);
    return ok({ stories: [], annotations, faults });
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const parsed = list.map(parseStory);
  const [only] = parsed;
  if (parsed.length === 1 && !only!.ok) return only!;
  return ok({
    stories: parsed.flatMap((each) => (each.ok ? [each.value.story] : [])),
    annotations: [],
    faults: parsed.flatMap((each) => (each.ok ? each.value.faults : [each.error])),
  });
}

function parseStory(
  value: unknown,
): Result<{ readonly story: IncomingStory; readonly faults: readonly ImportFault[] }, ImportFault> {
  if (!isObject(value) || value.format !== STORY_FORMAT) {
    const article = parseKeptArticle(value);
    if (!article.ok) return article;
    return ok({ story: { article: article.value, savedAt: null, corrections: [] }, faults: [] });
  }
  if (typeof value.version !== 'number') return failed({ kind: 'unknown-file' });
  if (value.version > STORY_FILE_VERSION) return failed({ kind: 'newer-version' });
  const article = parseKeptArticle(value.article);
  if (!article.ok) return article;
  const listed: readonly unknown[] = Array.isArray(value.corrections) ? value.corrections : [];
  const corrections = listed.map(parseCorrectionRecord);
  const sound = corrections.filter((correction) => correction !== null);
  const faults = corrections
    .filter((correction) => correction === null)
    .map(() => ({ kind: 'bad-correction' }) as const);
  const savedAt = isInstant(value.savedAt) ? value.savedAt : null;
  return ok({ story: { article: article.value, savedAt, corrections: sound }, faults });
}
