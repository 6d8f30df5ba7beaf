import { failed, ok, type Result } from '../lib/model/result.ts';

/** One line of what scorers hand in. Offsets of the answer point into `text`. */
export interface StoryLine {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
  readonly speaker?: string;
}

const OPTIONAL = ['title', 'published', 'speaker'] as const;

/** Parses JSON Lines; blank lines are passed over. The error names the line (from 1) and what is wrong with it. */
export function parseStoryLines(input: string): Result<StoryLine[], string> {
  const stories: StoryLine[] = [];
  for (const [index, line] of input
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const story = parseLine(line);
    if (!story.ok) return failed(`line ${index + 1}: ${story.error}`);
    stories.push(story.value);
  }
  return ok(stories);
}

function parseLine(line: string): Result<StoryLine, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failed('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed('an object is expected');
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const { id, text } = fields;
  if (typeof id !== 'string') return failed('id: a string is expected');
  if (typeof text !== 'string') return failed('text: a string is expected');
  const optional: Partial<Record<(typeof OPTIONAL)[number], string>> = {};
  for (const name of OPTIONAL) {
    const given = fields[name];
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string') return failed(`${name}: a string is expected`);
    optional[name] = given;
  }
  return ok({ id, text, ...optional });
}
