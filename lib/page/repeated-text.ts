import type { SkipReason } from '../model/article.ts';
import { namesOf } from './block-place.ts';
import { fold } from './clean-text.ts';
import type { PageBlock } from './page-block.ts';
import { isSigned } from './set-apart.ts';

/** Shorter blocks may well occur twice. */
const LEAST_WORDS = 5;
/** So many words in a row, and the share of such rows that makes two texts the same. */
const TURN = 3;
const MOST = 0.6;
const PULLED = /pull ?quote|\bquotes?\b|blockquote|call ?out|high ?light/;

/** Finds what a page says twice. Asked for each block once, in page order. */
export class RepeatedText {
  readonly #blocks: readonly PageBlock[];
  readonly #seen = new Set<string>();
  #paragraphs: string | null = null;

  constructor(blocks: readonly PageBlock[]) {
    this.#blocks = blocks;
  }

  /** 'repeated' for a block that stood before, or that is pulled out of a paragraph to be set large. */
  reasonOf(block: PageBlock): SkipReason | null {
    // Two posts of one day are signed alike, and each needs its name.
    if (block.words < LEAST_WORDS || (block.kind === 'post' && isSigned(block.text))) return null;
    const key = bare(block.text);
    if (this.#seen.has(key)) return 'repeated';
    this.#seen.add(key);
    if (!isPulled(block)) return null;
    this.#paragraphs ??= this.#blocks
      .filter((other) => other.prose && !isPulled(other))
      .map((other) => bare(other.text))
      .join('\n');
    if (this.#paragraphs.includes(key)) return 'repeated';
    return block.kind === 'pull-quote' && this.#repeatsMost(key) ? 'repeated' : null;
  }

  /** True where the paragraphs hold most of the words in their order: a quotation is cut, or set right, to be set large. */
  #repeatsMost(key: string): boolean {
    const words = key.split(' ');
    const turns = words.slice(TURN - 1).map((_, i) => words.slice(i, i + TURN).join(' '));
    return turns.filter((turn) => this.#paragraphs!.includes(turn)).length >= turns.length * MOST;
  }
}

function isPulled({ kind, element }: PageBlock): boolean {
  // A post that a story shows is a source of its own, even where the story repeats its words.
  if (kind === 'post') return false;
  if (kind === 'heading' || kind === 'quote' || kind === 'pull-quote') return true;
  const { parentElement } = element;
  return (
    PULLED.test(namesOf(element)) || (parentElement !== null && PULLED.test(namesOf(parentElement)))
  );
}

/** Words only: a pulled quotation has other marks around it. */
function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
