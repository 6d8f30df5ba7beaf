import { fold } from './clean-text.ts';
import { BlockPlaces } from './block-places.ts';
import { wordingReason } from './block-wording.ts';
import type { PageBlock } from './page-block.ts';
import { isProse, proseLength, wordCount } from './prose.ts';
import type { SkipReason } from './skip-reason.ts';
import { isStandfirst } from './standfirst.ts';
import { tailReason } from './story-tail.ts';

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
  const lists = linkLists(taken);
  const seen = new Set<string>();
  const first = taken.map((block): JudgedBlock => {
    const reason =
      places.reasonOf(block) ??
      wordingReason(block.text) ??
      headlineReason(block, facts) ??
      bylineReason(block, facts) ??
      linkReason(block, lists) ??
      repeatReason(block, seen);
    return { block, reason };
  });
  const judged = judgeTail(judgeLead(first), facts);
  const kept = proseLength(
    judged.filter(({ reason }) => reason === null).map(({ block }) => block),
  );
  if (kept >= proseLength(taken) * LEAST_KEPT) return judged;
  return taken.map((block) => ({ block, reason: block.kind === 'caption' ? 'caption' : null }));
}

/** Before the first sentences nothing but the standfirst is worth keeping: labels, bylines, menus, single headings. */
function judgeLead(judged: readonly JudgedBlock[]): JudgedBlock[] {
  const start = judged.findIndex(
    ({ block, reason }) => reason === null && isProse(block) && !isStandfirst(block),
  );
  if (start === -1) return [...judged];
  return judged.map(({ block, reason }, i) => {
    if (reason !== null || i >= start) return { block, reason };
    return { block, reason: isStandfirst(block) ? 'standfirst' : 'label' };
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

function headlineReason(block: PageBlock, { title }: StoryFacts): SkipReason | null {
  if (title === '' || wordCount(block.text) > 40) return null;
  const text = fold(block.text);
  const head = fold(title);
  if (text === head) return 'headline';
  return block.kind === 'heading' &&
    text.length > 20 &&
    (head.includes(text) || text.includes(head))
    ? 'headline'
    : null;
}

const BYLINE_MAX_WORDS = 14;

/** "By Ana Ruiz", "Ana Ruiz, Political Editor": the authors' names with little else, and no sentence. */
function bylineReason(block: PageBlock, { byline }: StoryFacts): SkipReason | null {
  const { text } = block;
  if (wordCount(text) > BYLINE_MAX_WORDS || /[.!?]["”’]?$/.test(text)) return null;
  if (/^by:? [\p{Lu}]/iu.test(text) && !/^by \p{Ll}/u.test(text)) return 'byline';
  const folded = fold(text);
  return byline.some((name) => folded.startsWith(fold(name))) ? 'byline' : null;
}

/** Lists of links: their items, by list element. */
function linkLists(blocks: readonly PageBlock[]): ReadonlySet<Element> {
  const sums = new Map<Element, { linked: number; length: number; sentences: number }>();
  for (const block of blocks) {
    const list = listOf(block);
    if (list === null) continue;
    const sum = sums.get(list) ?? { linked: 0, length: 0, sentences: 0 };
    sum.linked += block.linked;
    sum.length += block.text.length;
    if (isProse(block)) sum.sentences += block.text.length;
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

/** A block that is one link, and no sentence, leads elsewhere. */
function linkReason(block: PageBlock, lists: ReadonlySet<Element>): SkipReason | null {
  const list = listOf(block);
  if (list !== null) return lists.has(list) ? 'related' : null;
  const linkOnly = block.linked >= block.text.length * 0.9;
  if (!linkOnly || block.kind === 'heading') return null;
  return wordCount(block.text) <= 30 && !/[.!?]["”’]?$/.test(block.text) ? 'related' : null;
}

function repeatReason(block: PageBlock, seen: Set<string>): SkipReason | null {
  const key = fold(block.text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
  if (wordCount(block.text) < 5) return null;
  if (seen.has(key)) return 'repeated';
  seen.add(key);
  return null;
}
