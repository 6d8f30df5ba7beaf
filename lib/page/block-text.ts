import type { BlockKind } from '../model/article.ts';
import { BlockDraft } from './block-draft.ts';
import { startsEntry, stampsEntry } from './date-line.ts';
import { apartKind } from './set-apart.ts';
import type { PageBlock } from './page-block.ts';
import { walkSteps, type Leaves } from './page-text.ts';
import { isProse, wordCount } from './prose.ts';
import { runThrough, type Steps } from './steps.ts';

/** Elements that stand in a line of text. Any other element begins and ends a block. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RB RP RT ' +
    'RUBY S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

const KINDS: Readonly<Record<string, BlockKind>> = {
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  CAPTION: 'caption',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};

/** No hour of an entry is longer; a longer text is not joined from its pieces to be looked at. */
const MAX_STAMP = 24;

/** Names of a caption that is set inside the paragraph, beside its picture. */
const INLINE_CAPTION = /caption|credit|attribution/i;

function isInline(element: Element): boolean {
  const name = element.nodeName.toUpperCase();
  if (!INLINE.has(name)) return false;
  return name !== 'SPAN' || !INLINE_CAPTION.test(element.getAttribute('class') ?? '');
}

/**
 * All blocks of text below `root` in page order, as a reader sees them. `isTaken` tells which text nodes the
 * extractor took. What `leavesOut` names is in no block.
 */
export function pageBlocks(
  root: Element,
  leavesOut: Leaves,
  isTaken: (node: Text) => boolean,
): PageBlock[] {
  return runThrough(pageBlockSteps(root, leavesOut, isTaken));
}

/** The same in steps. */
export function* pageBlockSteps(
  root: Element,
  leavesOut: Leaves,
  isTaken: (node: Text) => boolean,
): Steps<PageBlock[]> {
  const blocks: PageBlock[] = [];
  const path: Element[] = [root];
  const kinds: BlockKind[] = ['paragraph'];
  let links = 0;
  let draft = new BlockDraft();
  /** True where the draft is the hour of an entry, set apart by an element of its own. */
  let stamped = false;
  const end = (): void => {
    const { text, runs, taken, linked } = draft;
    if (text !== '') {
      const kind = kinds.at(-1)!;
      const words = wordCount(text);
      const prose = isProse(kind, text, words, linked);
      blocks.push({ kind, text, runs, words, prose, element: path.at(-1)!, taken, linked });
    }
    draft = new BlockDraft();
    stamped = false;
  };
  yield* walkSteps(root, leavesOut, {
    enter: (element) => {
      const name = element.nodeName.toUpperCase();
      if (name === 'A') links += 1;
      if (name === 'Q' && isMarked(element)) draft.addMark('“', true);
      if (name === 'BR') {
        // Two line breaks, or one after a full stop, show as a new paragraph; any other as a space.
        if (draft.afterLineBreak() || draft.endsSentence()) end();
        else draft.breakLine();
      } else if (!isInline(element)) {
        end();
        path.push(element);
        kinds.push(kindOf(element, kinds.at(-1)!));
      }
    },
    leave: (element) => {
      const name = element.nodeName.toUpperCase();
      if (name === 'A') links -= 1;
      if (name === 'Q' && isMarked(element)) draft.addMark('”', false);
      if (name === 'BR') return;
      if (isInline(element)) stamped ||= draft.text.length <= MAX_STAMP && stampsEntry(draft.text);
      else {
        end();
        path.pop();
        kinds.pop();
      }
    },
    text: (node) => {
      if (stamped && startsEntry(node.data)) end();
      draft.add(node, isTaken(node), links > 0);
    },
  });
  end();
  return blocks;
}

/** Browsers put quotation marks around a `q`; some sites write them as well, and switch the browser's off. */
function isMarked(quotation: Element): boolean {
  return /^\s*[^\s"“‘'«]/.test(quotation.textContent ?? '');
}

/** The kind of the blocks in an element, where nothing within it gives another. */
function kindOf(element: Element, around: BlockKind): BlockKind {
  // What is in a quotation is part of it; nor is it looked at again and again where quotations are nested.
  const apart = around === 'post' || around === 'quote' ? null : apartKind(element);
  return apart ?? KINDS[element.nodeName.toUpperCase()] ?? around;
}
