import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { StoryRecord } from '../lib/model/story-record.ts';
import { parseTextSeed } from './seeds/parse-text-seed.ts';

const NAME = 'virtual:welcome-story';
const RESOLVED = `\0${NAME}`;
const STORY = resolve(import.meta.dirname, 'welcome/story.txt');

/**
 * Gives `import { record } from 'virtual:welcome-story'`: the invented story of the first page, read at build time by the
 * same code that reads pages, so that the page shows what the product does, and needs no reader of its own.
 */
export function welcomePlugin(): Plugin {
  return {
    name: 'on-record-welcome',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      this.addWatchFile(STORY);
      const json = JSON.stringify(await readWelcomeStory());
      return `export const record = JSON.parse(${JSON.stringify(json)});\n`;
    },
  };
}

/** The story as a record that nobody keeps. Throws where it cannot be parsed. */
export async function readWelcomeStory(): Promise<StoryRecord> {
  const parsed = parseTextSeed(await readFile(STORY, 'utf8'));
  if (!parsed.ok) throw new Error(`welcome story: ${parsed.error}`);
  const { readStory } = await import('../lib/reading/read-story.ts');
  const reading = readStory(parsed.value);
  return {
    id: reading.story.id,
    article: parsed.value,
    reading,
    terms: { terms: [], title: [], entities: [], quotations: [] },
    savedAt: '2026-03-06T00:00:00Z',
    bundled: true,
  };
}
