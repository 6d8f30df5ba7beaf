import { pageBlockSteps } from './block-text.ts';
import { BlockPlaces } from './block-places.ts';
import { wordingReason } from './block-wording.ts';
import type { PageAnchors } from './page-anchors.ts';
import type { PageBlock } from './page-block.ts';
import { leavesByMarkup } from './page-text.ts';
import { runThrough, type Steps } from './steps.ts';
import { storyContainer } from './story-container.ts';

/** Wait after text was added before it is weighed, in milliseconds: paragraphs come one by one. */
const WAIT_MS = 2000;
/** Shorter additions are counters, labels, times of day. */
const LEAST_ADDED = 40;
/** So much new prose makes it worth reading the story again. */
const LEAST_NEW = { characters: 200, sentences: 2 };

/**
 * Calls `onChanged` once when prose of some size came into the story after it was read: paragraphs loaded late, or other
 * text in place of the old. What stands outside the story, in a box of adverts, comments or links, does not count.
 * `anchors` are those of the story as it was read just now; `work` carries out work that may be interrupted. Returns what
 * stops it.
 */
export function watchStory(
  page: Document,
  anchors: PageAnchors,
  onChanged: () => void,
  work: (steps: Steps<void>) => void = runThrough,
): () => void {
  let known: ReadonlySet<string> = new Set();
  let around: readonly Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
  };
  const weigh = function* (): Steps<void> {
    timer = undefined;
    // A container that was rendered anew is looked for in what stood around it.
    const scope = around.find((element) => element.isConnected);
    if (scope === undefined) return;
    const now = yield* blockSteps(page);
    if (stopped || !isMuch(newProse(now, scope, known))) return;
    stop();
    onChanged();
  };
  const observer = new MutationObserver((changes) => {
    if (timer !== undefined || !changes.some(addsText)) return;
    timer = setTimeout(() => work(weigh()), WAIT_MS);
  });
  const begin = function* (): Steps<void> {
    const before = yield* blockSteps(page);
    yield;
    known = new Set(before.map(({ text }) => text));
    const read = new Set(anchors.map(({ text }) => text));
    around = outwards(storyContainer(before.filter(({ text }) => read.has(text))));
    if (stopped || around.length === 0) return;
    observer.observe(page.body, { childList: true, characterData: true, subtree: true });
  };
  work(begin());
  return stop;
}

function blockSteps(page: Document): Steps<PageBlock[]> {
  return pageBlockSteps(page.body, leavesByMarkup, () => false);
}

function outwards(element: Element | null): Element[] {
  const path: Element[] = [];
  for (let at = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}

function addsText({ type, target, addedNodes }: MutationRecord): boolean {
  const nodes = type === 'characterData' ? [target] : [...addedNodes];
  return nodes.some((node) => (node.textContent ?? '').trim().length >= LEAST_ADDED);
}

function newProse(
  blocks: readonly PageBlock[],
  scope: Element,
  known: ReadonlySet<string>,
): PageBlock[] {
  const inside = blocks.filter(({ element }) => scope.contains(element));
  // What is new must not make its own place the story: the names around it are weighed by what was there.
  const places = new BlockPlaces(inside.filter(({ text }) => known.has(text)));
  return inside.filter(
    (block) =>
      block.prose &&
      !known.has(block.text) &&
      places.reasonOf(block) === null &&
      wordingReason(block) === null,
  );
}

function isMuch(blocks: readonly PageBlock[]): boolean {
  const text = blocks.map((block) => block.text).join(' ');
  const sentences = text.match(/[.!?…]["'”’)\]]*(?=\s|$)/g)?.length ?? 0;
  return text.length >= LEAST_NEW.characters && sentences >= LEAST_NEW.sentences;
}
