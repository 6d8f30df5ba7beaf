import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../lib/model/article.ts';
import { parsePage } from '../lib/page/parse-page.ts';
import { linkedomPage } from './linkedom-page.ts';

/** One page's answer, as scorers read it. `published` is ISO 8601; what a page does not state is `null`. */
export interface PagePrediction {
  readonly articleBody: string;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly siteName: string | null;
}

const PAGE = /\.html(?:\.gz)?$/;

/** Reads every `*.html` and `*.html.gz` of a folder, in order of name; keys are the names without extension. */
export function predictPages(folder: string): Record<string, PagePrediction> {
  const found: Record<string, PagePrediction> = {};
  for (const name of readdirSync(folder)
    .filter((name) => PAGE.test(name))
    .sort()) {
    found[basename(name).replace(PAGE, '')] = predictPage(readPage(join(folder, name)));
  }
  return found;
}

/** The source of a saved page, unpacked where it is packed. */
export function readPage(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** What the reader makes of one page's source. */
export function predictPage(html: string): PagePrediction {
  const read = parsePage(html, '', linkedomPage);
  return read.ok ? predictionOf(read.value.article) : predictionOf(null);
}

function predictionOf(article: Article | null): PagePrediction {
  return {
    articleBody: (article?.blocks ?? [])
      .filter((block) => block.kind !== 'caption')
      .map((block) => block.text)
      .join('\n\n'),
    headline: article?.title || null,
    standfirst: article?.standfirst ?? null,
    byline: article === null || article.byline.length === 0 ? null : article.byline.join(', '),
    published: article?.published ?? null,
    siteName: article?.siteName ?? null,
  };
}
