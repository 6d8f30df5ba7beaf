import { bylineNames } from './byline-names.ts';
import { cleanText } from './clean-text.ts';
import { structuredStory } from './json-ld.ts';
import { publishedDate } from './published-date.ts';
import { storyHeadline } from './story-headline.ts';

/** What a page says about its story, apart from the text. */
export interface ArticleMetadata {
  readonly title: string;
  readonly byline: readonly string[];
  readonly siteName: string | null;
  readonly published: string | null;
  readonly canonicalUrl: string | null;
  /** As the page states it, BCP 47; `null` where it states none. */
  readonly language: string | null;
  readonly description: string | null;
  /** True where the page declares itself not free to read. */
  readonly notFree: boolean;
  /** True where the page says of itself that it is a story. */
  readonly saysStory: boolean;
}

/** Reads the page's own statements. JSON-LD comes before Open Graph, that before microdata and visible text. */
export function articleMetadata(page: Document, url: string): ArticleMetadata {
  const story = structuredStory(page);
  const siteName = cleanText(
    metaContent(page, 'og:site_name') ?? story?.siteName ?? metaContent(page, 'application-name'),
  );
  return {
    title: storyHeadline(page, story?.headline ?? null, siteName),
    byline: bylineNames(page, story?.authors ?? [], siteName),
    siteName,
    published: publishedDate(page, story?.published ?? null),
    canonicalUrl: canonicalUrl(page, url),
    language: statedLanguage(page, story?.language ?? null),
    description: cleanText(metaContent(page, 'og:description') ?? metaContent(page, 'description')),
    notFree: story?.notFree ?? false,
    saysStory:
      story !== null ||
      /article/i.test(metaContent(page, 'og:type') ?? '') ||
      metaContent(page, 'article:published_time') !== null,
  };
}

/** The content of the first `meta` with this `property`, `name` or `itemprop`; `null` where none has any. */
export function metaContent(page: Document, key: string): string | null {
  const found = page.querySelectorAll(
    `meta[property="${key}"], meta[name="${key}"], meta[itemprop="${key}"]`,
  );
  for (const meta of found) {
    const content = meta.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

function canonicalUrl(page: Document, url: string): string | null {
  const stated =
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    metaContent(page, 'og:url');
  if (!stated) return null;
  const base = URL.canParse(url) ? url : undefined;
  if (!URL.canParse(stated, base)) return null;
  const found = new URL(stated, base);
  // A front page named as canonical is a mistake of the site; all its stories would be taken for one.
  if (!/^https?:$/.test(found.protocol) || found.pathname === '/') return null;
  found.hash = '';
  return found.href;
}

function statedLanguage(page: Document, structured: string | null): string | null {
  const root = page.documentElement;
  const stated =
    root.getAttribute('lang') ??
    root.getAttribute('xml:lang') ??
    metaContent(page, 'og:locale') ??
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    structured;
  const tag = stated?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag) ? tag : null;
}
