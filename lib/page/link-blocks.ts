import type { SkipReason } from '../model/article.ts';
import type { PageBlock } from './page-block.ts';

/** Blocks that are links. */
export interface LinkBlocks {
  /** Lists that are mostly links. */
  readonly lists: ReadonlySet<Element>;
  /** True where a good part of the text is lines of links: a page of offers, a list of addresses. */
  readonly many: boolean;
}

/** From this share on, lines of links are what the page is about. */
const LINK_LINES = 0.2;
const MANY_LINKS = 8;

/** Finds lists and lines of links among the blocks that the extractor took. */
export function linkBlocks(blocks: readonly PageBlock[]): LinkBlocks {
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
export function linkReason(block: PageBlock, lists: LinkBlocks): SkipReason | null {
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
