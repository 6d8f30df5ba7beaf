import type { SkipReason } from '../model/article.ts';
import { BlockPlaces } from './block-places.ts';
import { wordingReason } from './block-wording.ts';
import { isDateAlone } from './date-line.ts';
import { fold } from './clean-text.ts';
import { bylineReason, headlineReason } from './head-matter.ts';
import { linkBlocks, linkReason } from './link-blocks.ts';
import { otherStories } from './other-stories.ts';
import type { PageBlock } from './page-block.ts';
import { pictureReason } from './picture-text.ts';
import { proseLength } from './prose.ts';
import { RepeatedText } from './repeated-text.ts';
import { isSetApart } from './set-apart.ts';
import { isStandfirst } from './standfirst.ts';
import type { Steps } from './steps.ts';
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
const LEAST_KEPT = 0.45;

/** So many blocks are judged between two yields. */
const SLICE = 25;

/** So many blocks at the end may be notes rather than story. */
const TAIL = 4;

/** Judges the blocks that the extractor took, in page order, by structure, names and wording. No rule knows a site. */
export function* judgeBlocks(taken: readonly PageBlock[], facts: StoryFacts): Steps<JudgedBlock[]> {
  const places = new BlockPlaces(taken);
  const links = linkBlocks(taken);
  const repeated = new RepeatedText(taken);
  const headline = fold(facts.title);
  const others = otherStories(taken, headline);
  const first: JudgedBlock[] = [];
  for (const [i, block] of taken.entries()) {
    if (i % SLICE === 0) yield;
    const reason =
      (others.has(block) ? 'other-story' : null) ??
      places.reasonOf(block) ??
      pictureReason(block) ??
      (isSetApart(block.kind) ? null : wordingReason(block)) ??
      headlineReason(block, headline) ??
      bylineReason(block, facts.byline) ??
      linkReason(block, links) ??
      repeated.reasonOf(block);
    first.push({ block, reason });
  }
  yield;
  const judged = judgeTail(judgeLead(judgeFollowers(judgeMidst(first))), facts);
  const kept = proseLength(
    judged.filter(({ reason }) => reason === null).map(({ block }) => block),
  );
  const own = taken.filter((block) => !others.has(block));
  if (kept >= proseLength(own) * LEAST_KEPT) return judged;
  return own.map((block) => ({ block, reason: block.kind === 'caption' ? 'caption' : null }));
}

/** Before the first sentences nothing but the standfirst is worth keeping: labels, bylines, menus, single headings. */
function judgeLead(judged: readonly JudgedBlock[]): JudgedBlock[] {
  let start = judged.findIndex(
    ({ block, reason }) => reason === null && block.prose && !isStandfirst(block),
  );
  if (start === -1) return [...judged];
  while (start > 0 && isShortBeginning(judged[start - 1]!, judged[start]!)) start -= 1;
  return judged.map(({ block, reason }, i) => {
    if (reason !== null || i >= start) return { block, reason };
    return { block, reason: isStandfirst(block) ? 'standfirst' : 'label' };
  });
}

/** "It is over.": a paragraph of few words beside the next one, with a full stop and no link. */
function isShortBeginning({ block, reason }: JudgedBlock, next: JudgedBlock): boolean {
  return (
    reason === null &&
    block.kind === 'paragraph' &&
    block.words > 1 &&
    block.linked === 0 &&
    /[.!?…]["”’]?$/.test(block.text) &&
    block.element.parentElement === next.block.element.parentElement &&
    !isStandfirst(block)
  );
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

/** Between the story's sentences a date is the heading of an entry; above and below it is when the page appeared. */
function judgeMidst(judged: readonly JudgedBlock[]): JudgedBlock[] {
  const isStory = ({ block, reason }: JudgedBlock): boolean => reason === null && block.prose;
  const start = judged.findIndex(isStory);
  const end = judged.findLastIndex(isStory);
  return judged.map(({ block, reason }, i) => {
    const dated = reason === 'byline' && i > start && i < end && isDateAlone(block.text);
    return { block, reason: dated ? null : reason };
  });
}

/** After the last sentences: headings of lists that are gone, notes on the author. */
function judgeTail(judged: readonly JudgedBlock[], facts: StoryFacts): JudgedBlock[] {
  const result = [...judged];
  let looked = 0;
  for (let i = result.length - 1; i >= 0 && looked < TAIL; i -= 1) {
    const { block, reason } = result[i]!;
    if (reason !== null) continue;
    looked += 1;
    const isLast = looked === 1;
    const found = block.kind === 'heading' && !isLast ? null : tailReason(block, facts.byline);
    if (found === null) continue;
    result[i] = { block, reason: found };
    if (isLast) looked = 0;
  }
  return result;
}
