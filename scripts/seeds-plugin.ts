import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadSeeds, seedFiles, SEEDS_FOLDER } from './seeds/load-seeds.ts';

const NAME = 'virtual:seeds';
const RESOLVED = `\0${NAME}`;

/** Stores refuse packages with a parsed file over 5 MB; what else is in that file needs room too. */
const MAX_BYTES = 4_000_000;

/**
 * Gives `import { articles, hash } from 'virtual:seeds'`: the bundled stories as `Article`s, made at build time, and a
 * hash of their content. A file that cannot be read stops the build with its name and the reason. In `wxt.config.ts`:
 * `vite: () => ({ plugins: [seedsPlugin()] })`; the types stand in `virtual-seeds.d.ts`.
 */
export function seedsPlugin(folder: string = SEEDS_FOLDER): Plugin {
  return {
    name: 'on-record-seeds',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const absolute = resolve(folder);
      this.addWatchFile(absolute);
      for (const file of await seedFiles(absolute)) this.addWatchFile(file);
      return seedsModule(await loadSeeds(folder));
    },
  };
}

/** Source of the module. Throws where the stories are too many for one file of a package. */
export function seedsModule(articles: readonly unknown[]): string {
  const json = JSON.stringify(articles);
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_BYTES) {
    throw new Error(
      `seeds: ${bytes} bytes of stories, more than the ${MAX_BYTES} that one file may hold`,
    );
  }
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 16);
  // Parsing one long string is much faster for the browser than reading a literal of objects.
  return `export const articles = JSON.parse(${JSON.stringify(json)});\nexport const hash = '${hash}';\n`;
}
