import type { BlockKind } from '../model/article.ts';
import { BlockDraft } from './block-draft.ts';
import type { PageBlock } from './page-block.ts';
import { walkPage, type Leaves } from './page-text.ts';
import { isProse, wordCount } from './prose.ts';

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
  const blocks: PageBlock[] = [];
  const path: Element[] = [root];
  let links = 0;
  let draft = new BlockDraft();
  const end = (): void => {
    const { text, runs, taken, linked } = draft;
    if (text !== '') {
      const kind = kindOf(path);
      const words = wordCount(text);
      const prose = isProse(kind, text, words, linked);
      blocks.push({ kind, text, runs, words, prose, element: path.at(-1)!, taken, linked });
    }
    draft = new BlockDraft();
  };
  walkPage(root, leavesOut, {
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
      }
    },
    leave: (element) => {
      const name = element.nodeName.toUpperCase();
      if (name === 'A') links -= 1;
      if (name === 'Q' && isMarked(element)) draft.addMark('”', false);
      if (name !== 'BR' && !isInline(element)) {
        end();
        path.pop();
      }
    },
    text: (node) => draft.add(node, isTaken(node), links > 0),
  });
  end();
  return blocks;
}

/** Browsers put quotation marks around a `q`; some sites write them as well, and switch the browser's off. */
function isMarked(quotation: Element): boolean {
  return /^\s*[^\s"“‘'«]/.test(quotation.textContent ?? '');
}

/** The kind that the innermost element with one gives. */
function kindOf(path: readonly Element[]): BlockKind {
  for (let i = path.length - 1; i >= 0; i -= 1) {
    const kind = KINDS[path[i]!.nodeName.toUpperCase()];
    if (kind !== undefined) return kind;
  }
  return 'paragraph';
}
