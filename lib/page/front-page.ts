import type { PageBlock } from './page-block.ts';
import { walkPage, type Leaves } from './page-text.ts';
import { wordCount } from './prose.ts';

/** Links with so many words are headlines of other stories. */
const HEADLINE_WORDS = { least: 4, most: 30 };
/** So many characters of sentences in one place make a story; fewer where the page says that it is one. */
const LEAST_FLOW = 700;
const STATED_FLOW = 200;
/** A page with fewer is no front page; most stories carry some below or beside them. */
const LEAST_HEADLINES = 12;

/** What tells a front page from a story. */
export interface FrontPageSigns {
  readonly url: string;
  /** The page says of itself that it is a story: a type, a headline in its data, a time of publication. */
  readonly saysStory: boolean;
  /** The blocks that were found for a story. */
  readonly body: readonly PageBlock[];
}

/** True for a page that points to stories and tells none: a site's or a section's front page. */
export function isFrontPage(page: Document, leavesOut: Leaves, signs: FrontPageSigns): boolean {
  const root = isRoot(signs.url);
  const flow = flowingProse(signs.body);
  if (!root && flow >= (signs.saysStory ? STATED_FLOW : LEAST_FLOW)) return false;
  return countHeadlines(page, leavesOut) >= LEAST_HEADLINES;
}

/** Characters of the longest run of sentences in one place: a front page has a line or two under each headline. */
function flowingProse(body: readonly PageBlock[]): number {
  const places = new Map<Element | null, number>();
  for (const block of body) {
    if (!block.prose) continue;
    // Paragraphs lie side by side; text that is only parted by line breaks lies in one element.
    const { element } = block;
    for (const place of [element, element.parentElement]) {
      places.set(place, (places.get(place) ?? 0) + block.text.length);
    }
  }
  return Math.max(0, ...places.values());
}

function isRoot(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, protocol } = new URL(url);
  const root = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname);
  return /^https?:$/.test(protocol) && root && !/\d/.test(search);
}

function countHeadlines(page: Document, leavesOut: Leaves): number {
  const seen = new Set<string>();
  walkPage(page.body, leavesOut, {
    enter: (element) => {
      if (element.nodeName.toUpperCase() !== 'A') return;
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const words = wordCount(text);
      if (words >= HEADLINE_WORDS.least && words <= HEADLINE_WORDS.most) seen.add(text);
    },
    leave: () => undefined,
    text: () => undefined,
  });
  return seen.size;
}
