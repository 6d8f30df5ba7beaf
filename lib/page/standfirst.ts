import { namesOf } from './block-place.ts';
import type { PageBlock } from './page-block.ts';
import { wordCount } from './prose.ts';
import { holdsMoreThan } from './text-length.ts';

const NAMES =
  /stand ?first|\bdek\b|\bdeck\b|sub ?title|sub ?head(?:line|ing)?\b|strap ?line|\b(?:article|story|post|entry|content) ?(?:summary|excerpt|description|intro(?:duction)?|lead ?text)\b|\bsummary\b|\bexcerpt\b|\bhighlights?\b|\bteaser\b/;

/** How far up from the block its names are looked at: the block, and what holds it alone. */
const LEVELS = 3;
const LEAST_HEADING_WORDS = 8;

/** So many blocks above the story are looked at for it, and so long it may be, in words. */
const ABOVE = 12;
const LENGTH = { least: 5, most: 80 };

/** The standfirst among the blocks above the story's first, where its names tell it; else `null`. */
export function standfirstAbove(blocks: readonly PageBlock[], first: PageBlock): PageBlock | null {
  const end = blocks.indexOf(first);
  const above = blocks.slice(Math.max(0, end - ABOVE), Math.max(0, end));
  const fits = ({ words, linked }: PageBlock): boolean =>
    words >= LENGTH.least && words <= LENGTH.most && linked === 0;
  return (
    above.findLast((block) => block.kind !== 'heading' && fits(block) && isStandfirst(block)) ??
    null
  );
}

/** True for the line or two between headline and story, by its names, or a whole sentence set as a heading. */
export function isStandfirst(block: PageBlock): boolean {
  if (block.kind === 'heading') return block.words >= LEAST_HEADING_WORDS;
  let element: Element | null = block.element;
  for (let level = 0; level < LEVELS && element !== null; level += 1) {
    if (NAMES.test(namesOf(element))) return !isAmongParagraphs(element);
    const outer: Element | null = element.parentElement;
    if (outer !== null && holdsMoreThan(outer, block.text.length * 1.5 + 40)) return false;
    element = outer;
  }
  return false;
}

/** A paragraph that stands in line with the story's others is its first, whatever it is called. */
function isAmongParagraphs(element: Element): boolean {
  if (element.nodeName.toUpperCase() !== 'P') return false;
  const next = element.nextElementSibling;
  return next?.nodeName.toUpperCase() === 'P' && wordCount((next.textContent ?? '').trim()) >= 12;
}
