import { cutTitle } from '../model/article.ts';
import { cleanText, fold } from './clean-text.ts';
import type { PageStatements } from './page-statements.ts';

/**
 * The headline as the page shows it. The main heading wins where the page's metadata says the same in similar words;
 * else the metadata, without the site's name. Empty where the page has no title at all,
 * and no longer than an article's title may be.
 */
export function storyHeadline(
  page: Document,
  statements: PageStatements,
  structured: string | null,
  siteName: string | null,
): string {
  const stated = [structured, statements.first('og:title', 'twitter:title'), page.title]
    .map((text) => withoutSite(shortened(text), siteName))
    .filter((text) => text !== null);
  const headings = [...page.querySelectorAll('h1')]
    .map((heading) => shortened(heading.textContent))
    .filter((text) => text !== null);
  const shown = headings.find((heading) => stated.some((title) => alike(heading, title)));
  return shown ?? stated[0] ?? (headings.length === 1 ? headings[0]! : '');
}

/** Cut before it is compared: what a page states may be megabytes long. */
function shortened(stated: string | null): string | null {
  const text = cleanText(stated);
  return text === null ? null : cutTitle(text);
}

/** "Storm hits coast | The Post" → "Storm hits coast". Takes off a last part only where it names the site. */
function withoutSite(title: string | null, siteName: string | null): string | null {
  const parts = /^(.+?)\s+[|–—»:·-]\s+([^|–—]{2,40})$/.exec(title ?? '');
  if (parts === null) return title;
  const [, head, tail] = parts as unknown as [string, string, string];
  const bar = /\s[|»]\s[^|»]*$/.test(title!);
  const site = siteName === null ? '' : squeeze(siteName);
  const named = site !== '' && (squeeze(tail).includes(site) || site.includes(squeeze(tail)));
  return named || (bar && head.length > tail.length) ? head : title;
}

function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** True where most of the rarer one's words are in both. */
function alike(heading: string, title: string): boolean {
  const a = words(heading);
  const b = words(title);
  if (a.size === 0 || b.size === 0) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(a.size, b.size) >= 0.5;
}

function words(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}
