import { placeOf, type Place } from './block-place.ts';
import type { PageBlock } from './page-block.ts';
import { isSetApart } from './set-apart.ts';
import type { SkipReason } from '../model/article.ts';

/**
 * An element that holds more than the first share of the prose, and its beginning, is the story, whatever its names say;
 * so is one that holds more than the second. Long discussions below a story are neither.
 */
const STORY_SHARE = 0.3;
const SURELY_STORY = 0.6;

/** Judges blocks by the elements around them. */
export class BlockPlaces {
  readonly #prose = new Map<Element, number>();
  readonly #places = new Map<Element, Place | null>();
  readonly #beginning: Element | null;
  #total = 0;

  constructor(blocks: readonly PageBlock[]) {
    this.#beginning = blocks.find((block) => block.prose)?.element ?? null;
    for (const block of blocks) {
      const length = block.prose ? block.text.length : 0;
      this.#total += length;
      for (let at: Element | null = block.element; at !== null; at = at.parentElement) {
        this.#prose.set(at, (this.#prose.get(at) ?? 0) + length);
      }
    }
  }

  /** The reason that the nearest telling element gives, or `null`. */
  reasonOf(block: PageBlock): SkipReason | null {
    // The lines of a quoted post are short, and its box is called "social": they are text all the same.
    const prose = block.prose || isSetApart(block.kind);
    for (let at: Element | null = block.element; at !== null; at = at.parentElement) {
      const name = at.nodeName.toUpperCase();
      if (name === 'BODY' || name === 'HTML') return null;
      if (this.#isStory(at)) return null;
      const place = this.#placeOf(at);
      if (place !== null && (place.strong || !prose)) return place.reason;
    }
    return null;
  }

  #isStory(element: Element): boolean {
    const share = (this.#prose.get(element) ?? 0) / Math.max(1, this.#total);
    return share > SURELY_STORY || (share > STORY_SHARE && element.contains(this.#beginning));
  }

  #placeOf(element: Element): Place | null {
    let place = this.#places.get(element);
    if (place === undefined) {
      place = placeOf(element);
      this.#places.set(element, place);
    }
    return place;
  }
}
