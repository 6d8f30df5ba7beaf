import type { SkipReason } from '../model/article.ts';
import type { PageBlock } from './page-block.ts';
import { holdsMoreThan } from './text-length.ts';

/** Pictures that load late stand in a `noscript` until then. */
const PICTURES = 'img, picture, noscript, video, amp-img';

/** 'caption' for a line or two under a picture, in an element with nothing else in it; else `null`. */
export function pictureReason(block: PageBlock): SkipReason | null {
  const words = block.words;
  if (words > 25 || block.kind === 'heading') return null;
  const { element } = block;
  const sentence = /[.!?]["”’]?$/.test(block.text);
  if (sentence && (words > 15 || element.nodeName.toUpperCase() === 'P')) return null;
  if (holdsMoreThan(element, block.text.length * 1.3 + 20)) return null;
  return element.querySelector(PICTURES) !== null || isBelowPicture(element) ? 'caption' : null;
}

/** True where the element before is a picture; a paragraph may follow one, a line of its own tells about it. */
function isBelowPicture(element: Element): boolean {
  const before = element.previousElementSibling;
  if (before === null || !/^(?:CENTER|SMALL|EM|I|SPAN|FIGCAPTION)$/i.test(element.nodeName))
    return false;
  return /^(?:IMG|PICTURE)$/i.test(before.nodeName);
}
