import type { Attribution } from '../model/attribution.ts';
import type { Reading } from '../model/reading.ts';
import { overlaps, type Span } from '../model/span.ts';
import { shownAttributions } from './voices.ts';

/** What of a story a reader selected in its page. */
export type Selection =
  /** A quotation, or the words that name its speaker. */
  | { readonly kind: 'quotation'; readonly id: string }
  /** Words of one paragraph where no quotation was found; without the marks and spaces at their ends. */
  | { readonly kind: 'words'; readonly span: Span }
  /** Nothing of the story, or less than can be a quotation. */
  | { readonly kind: 'nothing' };

/** Fewer words are a name or a slip of the pointer. */
const LEAST_WORDS = 2;

/**
 * What a selection in the page is in the story, whatever the page did to its spaces. Where the words stand in several
 * places, the first that touches a quotation counts, else the first.
 */
export function findSelection(reading: Reading, selected: string): Selection {
  const { story } = reading;
  const places = findAll(story.text, selected);
  const shown = shownAttributions(reading);
  for (const place of places) {
    const quotation = at(shown, place, ({ quote }) => quote.content);
    if (quotation !== null) return { kind: 'quotation', id: quotation };
  }
  for (const place of places) {
    const quotation = at(shown, place, ({ cue, source }) =>
      [cue, source].filter((span) => span !== null),
    );
    if (quotation !== null) return { kind: 'quotation', id: quotation };
  }
  for (const place of places) {
    const span = bare(story.text, place);
    const whole = story.paragraphs.some(({ start, end }) => start <= span.start && span.end <= end);
    const words = story.text.slice(span.start, span.end).split(/\s+/u).length;
    if (whole && words >= LEAST_WORDS) return { kind: 'words', span };
  }
  return { kind: 'nothing' };
}

/** The quotation of which most is in the place; `null`: none touches it. */
function at(
  shown: readonly Attribution[],
  place: Span,
  spansOf: (attribution: Attribution) => readonly Span[],
): string | null {
  let best: { readonly id: string; readonly shared: number } | null = null;
  for (const attribution of shown) {
    const shared = spansOf(attribution)
      .filter((span) => overlaps(span, place))
      .reduce(
        (sum, { start, end }) => sum + Math.min(end, place.end) - Math.max(start, place.start),
        0,
      );
    if (shared > (best?.shared ?? 0)) best = { id: attribution.quote.id, shared };
  }
  return best?.id ?? null;
}

/** Spaces, and what a page hides between letters: soft hyphens and joiners. */
const GAP = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/** Every place where the words stand, gaps aside, in text order. */
function findAll(text: string, selected: string): readonly Span[] {
  const needle = [...selected].filter((sign) => !GAP.test(sign)).join('');
  if (needle === '') return [];
  let folded = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (GAP.test(text[i]!)) continue;
    folded += text[i];
    offsets.push(i);
  }
  const found: Span[] = [];
  for (let i = folded.indexOf(needle); i !== -1; i = folded.indexOf(needle, i + 1)) {
    found.push({ start: offsets[i]!, end: offsets[i + needle.length - 1]! + 1 });
  }
  return found;
}

const LEADING = /^[\s“”„«»‘’"']+/u;
const TRAILING = /[\s“”„«»‘’"']+$/u;

function bare(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const from = start + (LEADING.exec(written)?.[0].length ?? 0);
  const to = end - (TRAILING.exec(written)?.[0].length ?? 0);
  return { start: Math.min(from, to), end: Math.max(from, to) };
}
