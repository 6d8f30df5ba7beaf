import type { Passage } from '../model/passage.ts';
import type { BlockAnchor, PageAnchors } from './page-anchors.ts';
import type { TextRun } from './page-block.ts';

/** White space that was folded to a single space, character by character. */
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** What takes no place in a block's text: folded white space, and characters that are not seen. */
const NOTHING =
  /^[\s\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]*$/;

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
 * The ranges of a passage in the live page, in order: one, or several where text that is no part of it stands in its
 * midst (a pop-up over a name). Empty where it no longer stands there. First by the kept places, if the
 * page still says the same at them; then in the one block that has the text of the passage's own; else by its words, with
 * what stands before and after them. A passage that fits more than one place has none: a look-alike is worse than none.
 * `current` is asked only where the kept places fail.
 */
export function findPassage(
  passage: Passage,
  anchors: PageAnchors,
  current: () => CurrentBlocks,
): readonly Range[] {
  const { start, exact } = passage;
  if (exact === '') return [];
  const numbered = anchors[passage.block];
  const kept = numbered !== undefined && holds(numbered, passage) ? numbered : undefined;
  const there = kept === undefined ? [] : rangesOf(kept.runs, start, exact);
  if (there.length > 0) return there;
  const { byText, all } = current();
  const same = kept === undefined ? undefined : byText.get(kept.text);
  if (same) return rangesOf(same.runs, start, exact);
  return same === null ? [] : searchPassage(passage, all);
}

/** False where blocks were added or taken out since the passage was made: its number then means another one. */
function holds(block: BlockAnchor, { prefix, exact, suffix, start }: Passage): boolean {
  return block.text.startsWith(prefix + exact + suffix, start - prefix.length);
}

function searchPassage(passage: Passage, blocks: PageAnchors): readonly Range[] {
  const { exact, prefix, suffix } = passage;
  const context = prefix + exact + suffix;
  let only: { readonly block: BlockAnchor; readonly start: number } | null = null;
  for (const block of blocks) {
    let at = block.text.indexOf(context);
    while (at !== -1) {
      if (fitsEdges(passage, block, at, at + context.length)) {
        if (only !== null) return [];
        only = { block, start: at + prefix.length };
      }
      at = block.text.indexOf(context, at + 1);
    }
  }
  return only === null ? [] : rangesOf(only.block.runs, only.start, exact);
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

/** The ranges of `exact` at `start` of a block's text; none where the page says something else there now. */
function rangesOf(runs: readonly TextRun[], start: number, exact: string): readonly Range[] {
  const end = start + exact.length;
  const ranges: Range[] = [];
  for (const { node, from, at, length } of runs) {
    if (at >= end || start >= at + length) continue;
    const skip = Math.max(0, start - at);
    const wanted = exact.slice(Math.max(0, at - start), at + length - start);
    if (!saysAt({ node, from, at, length }, wanted, skip)) return [];
    const until = from + Math.min(length, end - at);
    const last = ranges.at(-1);
    if (last !== undefined && isGapless(last, node, from)) {
      last.setEnd(node, until);
      continue;
    }
    const range = node.ownerDocument.createRange();
    range.setStart(node, from + skip);
    range.setEnd(node, until);
    ranges.push(range);
  }
  return ranges;
}

/** True where nothing to be read stands between the end of a range and a place behind it. */
function isGapless(range: Range, node: Text, offset: number): boolean {
  const { endContainer, endOffset } = range;
  if (endContainer === node) return true;
  const gap = node.ownerDocument.createRange();
  gap.setStart(endContainer, endOffset);
  gap.setEnd(node, offset);
  return NOTHING.test(String(gap));
}
