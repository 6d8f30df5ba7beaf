import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../lib/model/article.ts';
import { parseSeed, SEED_ENDINGS } from './parse-seed.ts';

/** The folder of the bundled stories, from the project's root. */
export const SEEDS_FOLDER = 'seeds';

/** Paths of the files that are bundled, by name. */
export async function seedFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => SEED_ENDINGS.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * The bundled stories, by file name. Throws an error that names the file and says what is wrong with it where one
 * cannot be read, or where two are the same story.
 */
export async function loadSeeds(folder = SEEDS_FOLDER): Promise<Article[]> {
  const articles: Article[] = [];
  const seen = new Map<string, string>();
  for (const path of await seedFiles(folder)) {
    const article = parseSeed(path, await readFile(path));
    if (!article.ok) throw new Error(`${path}: ${article.error}`);
    const content = JSON.stringify([article.value.title, article.value.blocks]);
    const twin = seen.get(content);
    if (twin !== undefined) throw new Error(`${path}: the same story as ${twin}`);
    seen.set(content, path);
    articles.push(article.value);
  }
  return articles;
}
