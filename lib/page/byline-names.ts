import { cleanText, fold } from './clean-text.ts';
import type { PageStatements } from './page-statements.ts';

/** Keys under which sites name the author, from the surest to the least sure. */
const KEYS: readonly string[] = [
  'author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'article:author',
  'dc.creator',
];

/** Places in the text, from the surest to the least sure. */
const PLACES: readonly string[] = [
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '[class*="byline" i] a, [class*="author-name" i], [class*="author_name" i]',
  '[class*="byline" i], [id*="byline" i]',
  '[class~="author" i], [class~="authors" i], [class*="article-author" i]',
];

/** A name: two to five words that begin with a capital, with the particles that stand in names. */
const NAME =
  /^(?:(?:Dr|Sir|Dame|Prof)\.? )?[\p{Lu}][\p{L}.'’-]*(?: (?:[\p{Lu}][\p{L}.'’-]*|de|da|di|del|della|der|den|van|von|bin|al|el|la|le|ibn|y|dos|das|du)){1,4}$/u;

const JOB =
  /\b(?:reporter|correspondent|editor|writer|columnist|staff|desk|contributor|producer|bureau|agency|news|media|press|newspaper|magazine|team)\b/i;

/** "Ben Ortiz Games Editor": what follows two names up to a job's name is a job. */
const TRAILING_JOB =
  /(?<=^\S+ \S+)(?: \p{Lu}[\p{L}&-]*){1,3} (?:Reporter|Correspondent|Editor|Writer|Columnist|Producer|Contributor)$/u;

const MAX_AUTHORS = 12;

/** The authors' names in order, without "By", jobs and dates; empty where the page names none. */
export function bylineNames(
  page: Document,
  statements: PageStatements,
  structured: readonly string[],
  siteName: string | null,
): readonly string[] {
  const site = siteName === null ? '' : fold(siteName);
  const desks: string[] = [];
  const statedIn = (stated: readonly string[]): readonly string[] => {
    desks.push(...stated);
    return distinct(
      stated.flatMap((text) => namesIn(text)),
      site,
    );
  };
  for (const stated of [structured, ...KEYS.map((key) => statements.all(key))]) {
    const names = statedIn(stated);
    if (names.length > 0) return names;
  }
  for (const place of PLACES) {
    const names = statedIn(textsAt(page, place));
    if (names.length > 0) return names;
  }
  return desk(desks);
}

/** In the page's text the first place counts: later ones name the authors of other stories. */
function textsAt(page: Document, place: string): string[] {
  const found = [...page.querySelectorAll(place)].slice(0, MAX_AUTHORS);
  const line = found[0]?.parentElement?.parentElement;
  return found
    .filter((element) => !line || line.contains(element))
    .map((element) => namePart(element).textContent ?? '');
}

function namePart(element: Element): Element {
  return element.querySelector('[itemprop~="name"]') ?? element;
}

/** Without a person's name: the desk or agency that is named instead ("Wire services"), as it stands. */
function desk(stated: readonly string[]): readonly string[] {
  for (const statement of stated) {
    const text = (cleanText(statement) ?? '')
      .replace(/^by:?\s+/i, '')
      .replace(/[\s|·•,–—-]+(?:first )?(?:published|updated|posted)\b.*$/i, '');
    if (/^\p{Lu}[\p{L} .&'’-]{1,48}$/u.test(text) && text.split(' ').length <= 6) return [text];
  }
  return [];
}

/** The names in a byline: "By Ana Ruiz and Tom Lee, Staff Writers" → Ana Ruiz, Tom Lee. */
export function namesIn(byline: string): string[] {
  const text = cleanText(byline);
  if (text === null || text.length > 300 || /^https?:|[@/]\w/.test(text)) return [];
  return text
    .replace(/^.{0,40}?\b(?:[Ww]ritten by|[Bb]y|BY)\b:?\s+/, '')
    .split(/\s*(?:,|;|\||•|·|\/|&|\band\b|\bAND\b|\bwith\b|\s[–—-]\s|\n)\s*/)
    .map((part) =>
      part
        .replace(/^(?:By|BY|by|and|from)\s+/, '')
        .replace(/\s+(?:in|for|at)\s.*$/, '')
        .trim(),
    )
    .map((part) => part.replace(TRAILING_JOB, ''))
    .filter((part) => NAME.test(part) && !JOB.test(part))
    .map(titleCase);
}

/** "TOM LEE" → "Tom Lee"; names with any small letter stay. */
function titleCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) =>
    word.length < 2 ? word : word[0]! + word.slice(1).toLowerCase(),
  );
}

function distinct(names: readonly string[], site: string): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = fold(name);
    if (key !== '' && key !== site && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()].slice(0, MAX_AUTHORS);
}
