import { fold } from './clean-text.ts';
import type { PageBlock } from './page-block.ts';

/** So many characters of sentences make a story of its own; fewer are a teaser, which other rules know. */
const LEAST_STORY = 300;

/**
 * The blocks of stories that follow the first in an endless page: text in another `article` with a main heading of its own,
 * none of them within the other. The page's own story is the one under its headline, else the first. `headline` is folded.
 */
export function otherStories(
  blocks: readonly PageBlock[],
  headline: string,
): ReadonlySet<PageBlock> {
  const stories = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const article = block.element.closest('article');
    if (article === null) continue;
    const held = stories.get(article);
    if (held === undefined) stories.set(article, [block]);
    else held.push(block);
  }
  const whole = [...stories].filter(
    ([article, held]) => article.querySelector('h1') !== null && prose(held) >= LEAST_STORY,
  );
  const own = whole.find(([article]) => isUnder(headline, article)) ?? whole[0];
  if (own === undefined) return new Set();
  const others = whole.filter(
    ([article]) => article !== own[0] && !article.contains(own[0]) && !own[0].contains(article),
  );
  return new Set(others.flatMap(([, held]) => held));
}

function isUnder(headline: string, article: Element): boolean {
  return headline !== '' && fold(article.querySelector('h1')?.textContent ?? '') === headline;
}

function prose(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.prose ? block.text.length : 0), 0);
}
