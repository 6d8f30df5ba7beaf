import { fold } from './clean-text.ts';
import { BlockPlaces } from './block-places.ts';
import { wordingReason } from './block-wording.ts';
import type { PageBlock } from './page-block.ts';
import { proseLength } from './prose.ts';
import type { SkipReason } from '../model/article.ts';
import { isStandfirst } from './standfirst.ts';
import { tailReason } from './story-tail.ts';
import { holdsMoreThan } from './text-length.ts';

/** A block with the reason why it is no part of the story's text; `null` for one that is. */
export interface JudgedBlock {
  readonly block: PageBlock;
  readonly reason: SkipReason | null;
}

/** What the page's metadata say that helps to tell text from trimmings. */
export interface StoryFacts {
  readonly title: string;
  readonly byline: readonly string[];
}

/** Where less prose than this share of what the extractor took would stay, the cleaning is wrong, not the page. */
const LEAST_KEPT = 0.6;

/** Judges the blocks that the extractor took, in page order, by structure, names and wording. No rule knows a site. */
export function judgeBlocks(taken: readonly PageBlock[], facts: StoryFacts): JudgedBlock[] {
  const places = new BlockPlaces(taken);
  const links = linkBlocks(taken);
  const seen = new Set<string>();
  const headline = fold(facts.title);
  const first = taken.map((block): JudgedBlock => {
    const reason =
      places.reasonOf(block) ??
      pictureReason(block) ??
      (block.kind === 'quote' ? null : wordingReason(block.text)) ??
      headlineReason(block, headline) ??
      bylineReason(block, facts) ??
      linkReason(block, links) ??
      repeatReason(block, seen);
    return { block, reason };
  });
  const judged = judgeTail(judgeLead(judgeFollowers(first)), facts);
  const kept = proseLength(
    judged.filter(({ reason }) => reason === null).map(({ block }) => block),
  );
  if (kept >= proseLength(taken) * LEAST_KEPT) return judged;
  return taken.map((block) => ({ block, reason: block.kind === 'caption' ? 'caption' : null }));
}

/** Before the first sentences nothing but the standfirst is worth keeping: labels, bylines, menus, single headings. */
function judgeLead(judged: readonly JudgedBlock[]): JudgedBlock[] {
  const start = judged.findIndex(
    ({ block, reason }) => reason === null && block.prose && !isStandfirst(block),
  );
  if (start === -1) return [...judged];
  return judged.map(({ block, reason }, i) => {
    if (reason !== null || i >= start) return { block, reason };
    return { block, reason: isStandfirst(block) ? 'standfirst' : 'label' };
  });
}

/** What an opener such as "More stories" announces goes with it: the list below it, or lines half made of links. */
function judgeFollowers(judged: readonly JudgedBlock[]): JudgedBlock[] {
  let opened = false;
  return judged.map(({ block, reason }) => {
    if (reason !== null) {
      opened = reason === 'related' || reason === 'promotion' || (opened && reason === 'label');
      return { block, reason };
    }
    if (opened && (block.kind === 'list-item' || block.linked > block.text.length * 0.4)) {
      return { block, reason: 'related' };
    }
    opened = false;
    return { block, reason };
  });
}

/** After the last sentences: headings of lists that are gone, notes on the author. */
function judgeTail(judged: readonly JudgedBlock[], facts: StoryFacts): JudgedBlock[] {
  const result = [...judged];
  let budget = 4;
  for (let i = result.length - 1; i >= 0 && budget > 0; i -= 1) {
    const { block, reason } = result[i]!;
    if (reason !== null) continue;
    const found = tailReason(block, facts.byline);
    if (found === null)
      budget = block.kind === 'heading' ? budget : isLast(result, i) ? 0 : budget - 1;
    else result[i] = { block, reason: found };
  }
  return result;
}

function isLast(judged: readonly JudgedBlock[], at: number): boolean {
  return judged.slice(at + 1).every(({ reason }) => reason !== null);
}

function headlineReason(block: PageBlock, head: string): SkipReason | null {
  const { length } = block.text;
  if (head === '' || length > head.length * 2 + 20) return null;
  const text = fold(block.text);
  if (text === head) return 'headline';
  const part = text.length > 20 && (head.includes(text) || text.includes(head));
  return block.kind === 'heading' && part ? 'headline' : null;
}

const BYLINE_MAX_WORDS = 14;

/** "By Ana Ruiz", "Ana Ruiz, Political Editor": the authors' names with little else, and no sentence. */
function bylineReason(block: PageBlock, { byline }: StoryFacts): SkipReason | null {
  const { text } = block;
  if (block.words > BYLINE_MAX_WORDS || /[.!?]["”’]?$/.test(text)) return null;
  if (/^by:? [\p{Lu}]/iu.test(text) && !/^by \p{Ll}/u.test(text)) return 'byline';
  const folded = fold(text);
  return byline.some((name) => folded.startsWith(fold(name))) ? 'byline' : null;
}

/** Pictures that load late stand in a `noscript` until then. */
const PICTURES = 'img, picture, noscript, video, amp-img';

/** A line or two under a picture, in an element with nothing else in it. */
function pictureReason(block: PageBlock): SkipReason | null {
  const words = block.words;
  if (words > 25 || block.kind === 'heading') return null;
  const { element } = block;
  const sentence = /[.!?]["”’]?$/.test(block.text);
  if (sentence && (words > 15 || element.nodeName.toUpperCase() === 'P')) return null;
  if (holdsMoreThan(element, block.text.length * 1.3 + 20)) return null;
  return element.querySelector(PICTURES) !== null || isBelowPicture(element) ? 'caption' : null;
}

/** True where the element before is a picture; a paragraph may follow one, a line of its own tells about it. */
function isBelowPicture(element: Element): boolean {
  const before = element.previousElementSibling;
  if (before === null || !/^(?:CENTER|SMALL|EM|I|SPAN|FIGCAPTION)$/i.test(element.nodeName))
    return false;
  return /^(?:IMG|PICTURE)$/i.test(before.nodeName);
}

/** Blocks that are links. */
interface LinkBlocks {
  /** Lists that are mostly links. */
  readonly lists: ReadonlySet<Element>;
  /** True where a good part of the text is lines of links: a page of offers, a list of addresses. */
  readonly many: boolean;
}

/** From this share on, lines of links are what the page is about. */
const LINK_LINES = 0.2;
const MANY_LINKS = 8;

function linkBlocks(blocks: readonly PageBlock[]): LinkBlocks {
  const lists = linkLists(blocks);
  const prose = blocks.filter((block) => block.prose);
  const midst = blocks.slice(blocks.indexOf(prose[0]!), blocks.lastIndexOf(prose.at(-1)!) + 1);
  const links = midst.filter((block) => {
    const list = listOf(block);
    return list === null ? isLinkLine(block) : lists.has(list);
  }).length;
  const many = prose.length > 0 && links >= MANY_LINKS && links > midst.length * LINK_LINES;
  return { lists: many ? new Set() : lists, many };
}

function linkLists(blocks: readonly PageBlock[]): ReadonlySet<Element> {
  const sums = new Map<Element, { linked: number; length: number; sentences: number }>();
  for (const block of blocks) {
    const list = listOf(block);
    if (list === null) continue;
    const sum = sums.get(list) ?? { linked: 0, length: 0, sentences: 0 };
    sum.linked += block.linked;
    sum.length += block.text.length;
    if (block.prose) sum.sentences += block.text.length;
    sums.set(list, sum);
  }
  return new Set(
    [...sums]
      .filter(
        ([, { linked, length, sentences }]) => linked > length * 0.6 && sentences < length / 2,
      )
      .map(([list]) => list),
  );
}

function listOf(block: PageBlock): Element | null {
  return block.kind === 'list-item' ? block.element.closest('ul, ol, dl, menu') : null;
}

/** A block that is one link, and no sentence, leads elsewhere; not where the text is made of such lines. */
function linkReason(block: PageBlock, lists: LinkBlocks): SkipReason | null {
  const list = listOf(block);
  if (list !== null) return lists.lists.has(list) ? 'related' : null;
  if (lists.many) return null;
  return isLinkLine(block) ? 'related' : null;
}

function isLinkLine(block: PageBlock): boolean {
  const linkOnly = block.linked >= block.text.length * 0.9;
  if (!linkOnly || block.kind === 'heading' || block.kind === 'list-item') return false;
  return block.words <= 30 && !/[.!?]["”’]?$/.test(block.text);
}

function repeatReason(block: PageBlock, seen: Set<string>): SkipReason | null {
  const key = fold(block.text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
  if (block.words < 5) return null;
  if (seen.has(key)) return 'repeated';
  seen.add(key);
  return null;
}
