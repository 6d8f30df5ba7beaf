import { bylineNames } from './byline-names.ts';
import { cleanText } from './clean-text.ts';
import { structuredStory } from './json-ld.ts';
import { pageStatements, type PageStatements } from './page-statements.ts';
import { DATE_KEYS, isoDate, publishedDate } from './published-date.ts';
import { storyHeadline } from './story-headline.ts';

/** What a page says about its story, apart from the text. */
export interface ArticleMetadata {
  readonly title: string;
  readonly byline: readonly string[];
  readonly siteName: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly section: string | null;
  readonly canonicalUrl: string | null;
  /** As the page states it, BCP 47; `null` where it states none. */
  readonly language: string | null;
  /** True where the page declares itself not free to read. */
  readonly notFree: boolean;
  /** True where the page says of itself that it is a story. */
  readonly saysStory: boolean;
}

/** Reads the page's own statements. JSON-LD comes before Open Graph, that before microdata and visible text. */
export function articleMetadata(page: Document, url: string): ArticleMetadata {
  const story = structuredStory(page);
  const statements = pageStatements(page);
  const siteName = cleanText(
    statements.first('og:site_name') ?? story?.siteName ?? statements.first('application-name'),
  );
  return {
    title: storyHeadline(page, statements, story?.headline ?? null, siteName),
    byline: bylineNames(page, statements, story?.authors ?? [], siteName),
    siteName,
    published: publishedDate(page, statements, story?.published ?? null),
    updated: isoDate(
      story?.updated ?? statements.first('article:modified_time', 'dateModified') ?? '',
    ),
    section: cleanText(story?.section ?? statements.first('article:section')),
    canonicalUrl: canonicalUrl(page, statements, url),
    language: statedLanguage(page, statements, story?.language ?? null),
    notFree: story?.notFree ?? false,
    saysStory:
      story !== null ||
      /article/i.test(statements.first('og:type') ?? '') ||
      statements.first(...DATE_KEYS) !== null,
  };
}

function canonicalUrl(page: Document, statements: PageStatements, url: string): string | null {
  const stated =
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    statements.first('og:url');
  if (!stated) return null;
  const base = URL.canParse(url) ? url : undefined;
  if (!URL.canParse(stated, base)) return null;
  const found = new URL(stated, base);
  // A front page named as canonical is a mistake of the site; all its stories would be taken for one.
  if (!/^https?:$/.test(found.protocol) || found.pathname === '/') return null;
  found.hash = '';
  return found.href;
}

function statedLanguage(
  page: Document,
  statements: PageStatements,
  structured: string | null,
): string | null {
  const root = page.documentElement;
  const stated =
    root.getAttribute('lang') ??
    root.getAttribute('xml:lang') ??
    statements.first('og:locale') ??
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    structured;
  const tag = stated?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag) ? tag : null;
}
