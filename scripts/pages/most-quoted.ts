import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parsePage } from '../../lib/page/parse-page.ts';
import { readStory } from '../../lib/reading/read-story.ts';
import { linkedomPage } from '../linkedom-page.ts';
import { readPage } from '../predict-pages.ts';

export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly title: string;
  readonly quotations: number;
}

/** The saved pages of a folder (`*.html`, `*.html.gz`) in which we find the most quotations, most first. */
export function mostQuotedPages(folder: string, count: number): SavedPage[] {
  const pages: SavedPage[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!/\.html(?:\.gz)?$/.test(file)) continue;
    const html = readPage(join(folder, file));
    const read = parsePage(html, '', linkedomPage);
    if (!read.ok) continue;
    const { article } = read.value;
    const quotations = readStory(article).attributions.filter(({ negated }) => !negated).length;
    pages.push({
      name: basename(file).replace(/\.html(?:\.gz)?$/, ''),
      html,
      title: article.title,
      quotations,
    });
  }
  return pages.sort((a, b) => b.quotations - a.quotations).slice(0, count);
}
