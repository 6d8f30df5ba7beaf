import type { Passage } from '../model/passage.ts';
import type { BlockAnchor, PageAnchors } from './page-anchors.ts';
import type { TextRun } from './page-block.ts';

/** White space that was folded to a single space, character by character. */
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** The page's blocks as they stand now, ready to be searched. */
export interface CurrentBlocks {
  /** `null`: two blocks have this text. */
  readonly byText: ReadonlyMap<string, BlockAnchor | null>;
  readonly all: PageAnchors;
}

export function currentBlocks(all: PageAnchors): CurrentBlocks {
  const byText = new Map<string, BlockAnchor | null>();
  for (const block of all) byText.set(block.text, byText.has(block.text) ? null : block);
  return { byText, all };
}

/**
 * The range of a passage in the live page, or `null` where it no longer stands there. First by the kept places, if the
 * page still says the same at them; then in the one block that has the text of the passage's own; else by its words, with
 * what stands before and after them. A passage that fits more than one place has no range: a look-alike is worse than none.
 * `current` is asked only where the kept places fail.
 */
export function findPassage(
  passage: Passage,
  anchors: PageAnchors,
  current: () => CurrentBlocks,
): Range | null {
  const { start, exact } = passage;
  if (exact === '') return null;
  const numbered = anchors[passage.block];
  const kept = numbered !== undefined && holds(numbered, passage) ? numbered : undefined;
  const there = kept === undefined ? null : rangeOf(kept.runs, start, exact);
  if (there !== null) return there;
  const { byText, all } = current();
  const same = kept === undefined ? undefined : byText.get(kept.text);
  if (same) return rangeOf(same.runs, start, exact);
  return same === null ? null : searchPassage(passage, all);
}

/** False where blocks were added or taken out since the passage was made: its number then means another one. */
function holds(block: BlockAnchor, { prefix, exact, suffix, start }: Passage): boolean {
  return block.text.startsWith(prefix + exact + suffix, start - prefix.length);
}

function searchPassage(passage: Passage, blocks: PageAnchors): Range | null {
  const { exact, prefix, suffix } = passage;
  const context = prefix + exact + suffix;
  let only: { readonly block: BlockAnchor; readonly start: number } | null = null;
  for (const block of blocks) {
    let at = block.text.indexOf(context);
    while (at !== -1) {
      if (fitsEdges(passage, block, at, at + context.length)) {
        if (only !== null) return null;
        only = { block, start: at + prefix.length };
      }
      at = block.text.indexOf(context, at + 1);
    }
  }
  return only === null ? null : rangeOf(only.block.runs, only.start, exact);
}

/** A context that is shorter than was asked for stood at the edge of its block, and must stand there again. */
const FULL_CONTEXT = 40;

function fitsEdges(passage: Passage, block: BlockAnchor, start: number, end: number): boolean {
  if (passage.prefix.length < FULL_CONTEXT && start !== 0) return false;
  return passage.suffix.length >= FULL_CONTEXT || end === block.text.length;
}

/** True while the page still says a block's text at its places. */
export function standsThere({ text, runs }: BlockAnchor): boolean {
  return runs.every((run) => saysAt(run, text.slice(run.at, run.at + run.length), 0));
}

function saysAt({ node, from }: TextRun, wanted: string, skip: number): boolean {
  const start = from + skip;
  const here = node.data.slice(start, start + wanted.length);
  return node.isConnected && here.replace(SPACE, ' ') === wanted;
}

/** The range of `exact` at `start` of a block's text, or `null` where the page says something else there now. */
function rangeOf(runs: readonly TextRun[], start: number, exact: string): Range | null {
  const end = start + exact.length;
  const touched = runs.filter((run) => run.at < end && start < run.at + run.length);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  for (const run of touched) {
    const wanted = exact.slice(Math.max(0, run.at - start), run.at + run.length - start);
    if (!saysAt(run, wanted, Math.max(0, start - run.at))) return null;
  }
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from + Math.max(0, start - first.at));
  range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
  return range;
}
