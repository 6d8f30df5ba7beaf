import { BlockPlaces } from './block-places.ts';
import { wordingReason } from './block-wording.ts';
import { stampsEntry } from './date-line.ts';
import type { PageBlock } from './page-block.ts';
import { isSetApart } from './set-apart.ts';
import type { Steps } from './steps.ts';
import { storyContainer } from './story-container.ts';

/** So many blocks are looked at between two yields. */
const SLICE = 100;

/** Blocks that the extractor took at least half of. */
function takenBlocks(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.filter((block) => block.taken * 2 >= block.text.length);
}

/**
 * The taken blocks, and with them, in page order, sentences that the extractor left out although nothing speaks against
 * them: quoted posts, hours of entries and paragraphs with many links amid the story; paragraphs above and below that are set just like the
 * story's own. Big sites lose half a story otherwise, where each paragraph is a box of its own.
 */
export function* recoverBlocks(blocks: readonly PageBlock[]): Steps<PageBlock[]> {
  const taken = takenBlocks(blocks);
  const container = storyContainer(taken);
  if (container === null) return taken;
  const kept = new Set(taken);
  const prose = taken.filter((block) => block.prose);
  const first = blocks.indexOf(prose[0]!);
  const last = blocks.indexOf(prose.at(-1)!);
  const scope = container.closest('article, main, [role="main"]') ?? container;
  const settings = commonSettings(prose);
  yield;
  const places = new BlockPlaces(taken);
  const belongs = (block: PageBlock, i: number): boolean => {
    if (kept.has(block)) return true;
    const amid = i >= first && i <= last && container.contains(block.element);
    const quoted = amid && isSetApart(block.kind);
    const alike = block.prose && scope.contains(block.element) && settings.has(settingOf(block));
    const stamp = amid && stampsEntry(block.text);
    if (!quoted && !alike && !stamp && !(amid && block.prose)) return false;
    const told = quoted || stamp || wordingReason(block) === null;
    return told && (stamp || places.reasonOf(block) === null);
  };
  const recovered: PageBlock[] = [];
  for (const [i, block] of blocks.entries()) {
    if (i % SLICE === 0) yield;
    if (belongs(block, i)) recovered.push(block);
  }
  return recovered;
}

/** How a paragraph is set: tag and classes of its element and the one around it; empty where it has no class. */
function settingOf({ element }: PageBlock): string {
  const names: string[] = [];
  let classed = false;
  for (let at: Element | null = element; at !== null && names.length < 2; at = at.parentElement) {
    const name = at.getAttribute('class')?.trim() ?? '';
    if (name !== '') classed = true;
    names.push(`${at.nodeName}.${name}`);
  }
  return classed ? names.join('>') : '';
}

/** Settings that at least two paragraphs of the story share. */
function commonSettings(prose: readonly PageBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of prose) {
    const setting = settingOf(block);
    if (setting !== '') counts.set(setting, (counts.get(setting) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([setting]) => setting));
}
