import { BlockDraft } from './block-draft.ts';
import type { TextRun } from './page-block.ts';
import { walkPage } from './page-text.ts';

/** A stretch of text that a browser searches as one. */
export interface SearchedBlock {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** Elements that a search passes by, whatever their style. */
const NOT_SEARCHED: ReadonlySet<string> = new Set(
  (
    'AUDIO BUTTON CANVAS EMBED HEAD IFRAME IMG INPUT METER NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT STYLE SVG ' +
    'TEMPLATE TEXTAREA VIDEO'
  ).split(' '),
);

/** Displays in a line of text; at any other one a search begins and ends. */
const IN_LINE = /^(?:inline|contents|ruby|none)/;

const FIRST_WORD = /^[^\p{L}\p{N}]*[\p{L}\p{N}]*/u;
const ONE_LETTER = /^[\p{L}\p{N}]$/u;

/**
 * The page's text as a browser searches it for a text fragment: what is rendered and visible, boxes of their own apart
 * (WICG "URL Fragment Text Directives", "search invisible" and "block-level display"). Unlike a block of a story it
 * holds what we leave out, and no marks that only the style sets. A word whose first letter stands beside the text, large,
 * is not in it: Chromium and Firefox do not agree where it begins. Asks for the style of every element.
 */
export function searchedText(page: Document): readonly SearchedBlock[] {
  const view = page.defaultView;
  const styleOf = (element: Element, part?: string): CSSStyleDeclaration | undefined =>
    view?.getComputedStyle(element, part);
  const blocks: SearchedBlock[] = [];
  const boxes = new Set<Element>();
  let draft = new BlockDraft();
  /** True where the next word is torn from its first letter. */
  let torn = false;
  const end = (): void => {
    const { text, runs } = draft;
    if (ONE_LETTER.test(text)) torn = true;
    else if (text !== '') blocks.push({ text, runs });
    draft = new BlockDraft();
  };
  const leavesOut = (element: Element): boolean =>
    NOT_SEARCHED.has(element.nodeName.toUpperCase()) || styleOf(element)?.display === 'none';
  walkPage(page.body, leavesOut, {
    enter: (element) => {
      // Not found by a space (Chromium 156): each line is searched for itself.
      if (element.nodeName.toUpperCase() === 'BR') end();
      if (IN_LINE.test(styleOf(element)?.display ?? 'inline')) return;
      boxes.add(element);
      end();
      torn ||= (styleOf(element, '::first-letter')?.float || 'none') !== 'none';
    },
    leave: (element) => {
      if (boxes.has(element)) end();
    },
    text: (node) => {
      const around = node.parentElement;
      const visibility = around === null ? undefined : styleOf(around)?.visibility;
      if (visibility === 'hidden' || visibility === 'collapse') return;
      const skip = torn ? FIRST_WORD.exec(node.data)![0].length : 0;
      draft.add(node, false, false, skip);
      if (skip > 0 && node.data.trim() !== '') torn = false;
    },
  });
  end();
  return blocks;
}
