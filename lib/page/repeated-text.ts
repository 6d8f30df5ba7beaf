import type { SkipReason } from '../model/article.ts';
import { namesOf } from './block-place.ts';
import { fold } from './clean-text.ts';
import type { PageBlock } from './page-block.ts';

/** Shorter blocks may well occur twice. */
const LEAST_WORDS = 5;
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
    if (block.words < LEAST_WORDS) return null;
    const key = bare(block.text);
    if (this.#seen.has(key)) return 'repeated';
    this.#seen.add(key);
    if (!isPulled(block)) return null;
    this.#paragraphs ??= this.#blocks
      .filter((other) => other.prose && !isPulled(other))
      .map((other) => bare(other.text))
      .join('\n');
    return this.#paragraphs.includes(key) ? 'repeated' : null;
  }
}

/** A post that a story shows is a source of its own, even where the story repeats its words. */
const POST = /tweet|twitter|instagram|facebook|tiktok|embed/;

function isPulled({ kind, element }: PageBlock): boolean {
  if (kind === 'heading') return true;
  const quotation = kind === 'quote' ? element.closest('blockquote') : null;
  if (quotation !== null) return !POST.test(namesOf(quotation));
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
