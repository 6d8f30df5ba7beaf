import type { IncomingStory, JsonFileContent } from '../exchange/json-file.ts';
import { parseKeptArticle } from '../exchange/parse-kept-article.ts';
import type { ImportFault } from '../model/import-fault.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { parsePage } from '../page/parse-page.ts';
import { childText, children, isoDate } from './feed-element.ts';
import type { ParseSource } from './parse-source.ts';

/** True for the beginning of an RSS, RDF, Atom or OPML document. */
export function isFeed(start: string): boolean {
  return /^\uFEFF?(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|rdf:RDF|feed|opml)\b/iu.test(
    start,
  );
}

/** One entry, whatever the format. */
interface Entry {
  readonly title: string;
  readonly url: string;
  readonly byline: readonly string[];
  readonly published: string | null;
  /** As HTML. */
  readonly content: string;
}

/** More entries than this are no feed that a reader saved. */
const MAX_ENTRIES = 5000;

/** The stories whose own text a feed holds. An entry with a summary only, or none, is a fault; nothing is fetched. */
export function feedContent(
  source: string,
  parse: ParseSource,
): Result<JsonFileContent, ImportFault> {
  const document = parse(source, 'application/xml');
  const root = document.documentElement;
  if (root === null || document.querySelector('parsererror') !== null) {
    return failed({ kind: 'unreadable' });
  }
  const outlines = root.localName.toLowerCase() === 'opml';
  const entries = outlines ? opmlEntries(document) : feedEntries(document);
  if (outlines && entries.length === 0) return failed({ kind: 'no-own-text' });
  if (entries.length === 0) return failed({ kind: 'empty' });
  const siteName = outlines ? null : siteOf(root);
  const read = entries.slice(0, MAX_ENTRIES).map((entry) => storyOf(entry, siteName, parse));
  return ok({
    stories: read.flatMap((story) => (story.ok ? [story.value] : [])),
    annotations: [],
    faults: read.flatMap((story) => (story.ok ? [] : [story.error])),
  });
}

function feedEntries(document: Document): Entry[] {
  const found = [
    ...document.getElementsByTagName('item'),
    ...document.getElementsByTagName('entry'),
  ];
  return found.map((item) => {
    const links = children(item, 'link');
    const link = links.find((each) => (each.getAttribute('rel') ?? 'alternate') === 'alternate');
    const url = link?.getAttribute('href') ?? link?.textContent?.trim() ?? '';
    const authors = [...children(item, 'creator'), ...children(item, 'author')].map(
      (author) => childText(author, 'name') ?? author.textContent?.trim() ?? '',
    );
    const date = ['published', 'pubDate', 'date', 'updated'].map((name) => childText(item, name));
    return {
      title: childText(item, 'title') ?? '',
      url: /^https?:\/\//iu.test(url) ? url : '',
      byline: authors.filter((name) => name !== '' && !name.includes('@')),
      published: isoDate(date.find((each) => each !== null) ?? null),
      content: contentOf(item),
    };
  });
}

/** The fullest text of an entry. */
function contentOf(item: Element): string {
  const texts = ['encoded', 'content', 'description', 'summary'].flatMap((name) =>
    children(item, name).map((element) =>
      element.getAttribute('type') === 'xhtml' ? element.innerHTML : (element.textContent ?? ''),
    ),
  );
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/** Notes of outlines; a list of feeds has none. */
function opmlEntries(document: Document): Entry[] {
  return [...document.getElementsByTagName('outline')].flatMap((outline) => {
    const content = outline.getAttribute('_note') ?? outline.getAttribute('description') ?? '';
    if (content.trim() === '' || outline.hasAttribute('xmlUrl')) return [];
    const url = outline.getAttribute('url') ?? outline.getAttribute('htmlUrl') ?? '';
    const title = outline.getAttribute('text') ?? outline.getAttribute('title') ?? '';
    return [
      { title, url, byline: [], published: isoDate(outline.getAttribute('created')), content },
    ];
  });
}

function siteOf(root: Element): string | null {
  const channel = root.getElementsByTagName('channel')[0] ?? root;
  return childText(channel, 'title');
}

/** An entry is read as the page it would be; what the feed says of it counts for more than what is guessed. */
function storyOf(
  { title, url, byline, published, content }: Entry,
  siteName: string | null,
  parse: ParseSource,
): Result<IncomingStory, ImportFault> {
  if (content.trim() === '') return failed({ kind: 'empty' });
  const body = /<(?:p|div|br|li)\b/iu.test(content)
    ? content
    : content.replaceAll(/\s*\n\s*/gu, '</p><p>');
  const html = `<!doctype html><html><head></head><body><article><p>${body}</p></article></body></html>`;
  const page = parsePage(html, url, (text) => parse(text, 'text/html'));
  if (!page.ok) return failed({ kind: 'no-reading', reason: page.error });
  const { article } = page.value;
  const named = title.trim() === '' ? article.title : title.trim();
  const checked = parseKeptArticle({
    ...article,
    title: named,
    url,
    canonicalUrl: url === '' ? null : url,
    byline: byline.length > 0 ? byline : article.byline,
    published: published ?? article.published,
    siteName,
  });
  return checked.ok ? ok({ article: checked.value, savedAt: null, corrections: [] }) : checked;
}
