import type { PageMarks } from '../model/marks.ts';
import type { Passage } from '../model/passage.ts';
import type { PersonId } from '../model/people.ts';
import { isOnDark } from './dark-page.ts';
import { FLASH_NAME, highlightCss, quoteName, VOICE_STYLES, voiceName } from './highlight-style.ts';
import { addPageStyle, type PageStyle } from './page-style.ts';
import { runThrough, type Steps } from './steps.ts';

/** A highlighted name under the pointer or in view. */
export interface MarkedName {
  readonly person: PersonId;
  readonly range: Range;
}

interface MarkedQuote {
  readonly id: string;
  readonly style: number;
  readonly ranges: readonly Range[];
}

/** So many passages are looked for, or ranges put in, between two yields. */
const SLICE = 40;

/** How long a passage stays lit, in milliseconds. */
const FLASH_MS = 1600;

/** True where the browser has the CSS Custom Highlight API (Chromium 105, Firefox 140). */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/** The highlights of one page. Nothing of the page's own is changed. Needs `canHighlight`. */
export class PagePaint {
  readonly #page: Document;
  readonly #find: (passage: Passage) => readonly Range[];
  #marks: PageMarks = { voices: [], quotes: [], card: false };
  #names: MarkedName[] = [];
  #quotes: MarkedQuote[] = [];
  #active: string | null = null;
  #hovered: string | null = null;
  #located = 0;
  /** Names that we have put into the registry. */
  readonly #registered = new Set<string>();
  #style: PageStyle | null = null;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  /** `find` gives the ranges of a passage in the page as it stands now. */
  constructor(page: Document, find: (passage: Passage) => readonly Range[]) {
    this.#page = page;
    this.#find = find;
  }

  /** Replaces everything that is marked; of two runs the later one counts. The active quotation stays the active one. */
  *markSteps(marks: PageMarks): Steps<void> {
    this.#marks = marks;
    yield* this.refreshSteps();
  }

  /** Finds the places again after the page changed under them; the marks stay the same. */
  *refreshSteps(): Steps<void> {
    const marks = this.#marks;
    const names: MarkedName[] = [];
    const styles: Range[][] = Array.from({ length: VOICE_STYLES }, () => []);
    for (const voice of marks.voices) {
      for (const range of yield* this.#locateSteps(voice.names)) {
        names.push({ person: voice.person, range });
        styles[clampStyle(voice.style)]!.push(range);
      }
    }
    const quotes: MarkedQuote[] = [];
    for (const { id, style, passages } of marks.quotes) {
      const ranges = yield* this.#locateSteps(passages);
      quotes.push({ id, style: clampStyle(style), ranges });
    }
    // Other marks, or none, came while this was interrupted.
    if (this.#marks !== marks) return;
    this.#names = names;
    this.#quotes = quotes;
    const first = names[0]?.range ?? quotes.find(({ ranges }) => ranges[0])?.ranges[0];
    if (first !== undefined) this.#ensureStyle(first);
    this.#paintQuotes();
    for (const [style, ranges] of styles.entries()) {
      const highlight = yield* highlightSteps(ranges);
      if (this.#marks !== marks) return;
      this.#register(voiceName(style), highlight);
    }
  }

  /** True where a marked place was lost since it was painted, so that `refresh` is worth its time. */
  isStale(): boolean {
    return (
      this.#isThrownOut() ||
      this.#names.some(({ range }) => isLost(range)) ||
      this.#quotes.some(({ ranges }) => ranges.some(isLost))
    );
  }

  /** Lights a quotation up until the next call; `null` puts it out. */
  activate(quote: string | null): void {
    this.#active = quote;
    this.#paintQuotes();
  }

  /** The same for the quotation under the pointer. */
  hover(quote: string | null): void {
    if (this.#hovered === quote) return;
    this.#hovered = quote;
    this.#paintQuotes();
  }

  /** Lights passages up for a moment and returns the first one's range; `null` where none is in the page. */
  flash(passages: readonly Passage[]): Range | null {
    const ranges = this.#locate(passages);
    if (ranges.length === 0) return null;
    this.#ensureStyle(ranges[0]!);
    this.#put(FLASH_NAME, ranges, 2);
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => this.#endFlash(), FLASH_MS);
    return ranges[0]!;
  }

  names(): readonly MarkedName[] {
    return this.#names;
  }

  /** The highlighted name at a place of the page's text, or `null`. */
  nameAt(node: Node, offset: number): MarkedName | null {
    return this.#names.find(({ range }) => covers(range, node, offset)) ?? null;
  }

  /** The first highlighted name in an element, or `null`. */
  nameIn(element: Node): MarkedName | null {
    return this.#names.find(({ range }) => element.contains(range.startContainer)) ?? null;
  }

  /** The quotation at a place of the page's text, or `null`. */
  quoteAt(node: Node, offset: number): string | null {
    const found = this.#quotes.find(({ ranges }) =>
      ranges.some((range) => covers(range, node, offset)),
    );
    return found?.id ?? null;
  }

  /** Takes out highlights and style: no trace is left. */
  clear(): void {
    clearTimeout(this.#flashTimer);
    for (let style = 0; style < VOICE_STYLES; style += 1) {
      this.#put(voiceName(style), []);
      this.#put(quoteName(style), []);
    }
    this.#put(FLASH_NAME, []);
    this.#removeStyle();
    this.#marks = { voices: [], quotes: [], card: false };
    this.#names = [];
    this.#quotes = [];
    this.#active = null;
    this.#hovered = null;
  }

  #locate(passages: readonly Passage[]): Range[] {
    return passages.flatMap(this.#find);
  }

  *#locateSteps(passages: readonly Passage[]): Steps<Range[]> {
    const ranges: Range[] = [];
    for (const passage of passages) {
      this.#located += 1;
      if (this.#located % SLICE === 0) yield;
      ranges.push(...this.#find(passage));
    }
    return ranges;
  }

  #paintQuotes(): void {
    const lit = this.#quotes.filter(({ id }) => id === this.#active || id === this.#hovered);
    for (let style = 0; style < VOICE_STYLES; style += 1) {
      const inStyle = lit.filter((quote) => quote.style === style);
      this.#put(
        quoteName(style),
        inStyle.flatMap((quote) => quote.ranges),
      );
    }
  }

  #ensureStyle(near: Range): void {
    if (this.#style?.isThere()) return;
    const element = near.startContainer.parentElement ?? this.#page.body;
    this.#style = addPageStyle(this.#page, highlightCss(isOnDark(element)));
  }

  #removeStyle(): void {
    this.#style?.remove();
    this.#style = null;
  }

  /** Where nothing else is marked, the style goes with the light. */
  #endFlash(): void {
    this.#put(FLASH_NAME, []);
    if (this.#names.length === 0 && this.#quotes.length === 0) this.#removeStyle();
  }

  /** True where the page has taken a highlight of ours out of the registry, or set its own list of style sheets. */
  #isThrownOut(): boolean {
    if (this.#registered.size > 0 && this.#style?.isThere() === false) return true;
    return [...this.#registered].some((name) => !CSS.highlights.has(name));
  }

  /** Puts a highlight of these ranges under a name; no ranges take the name out of the registry. */
  #put(name: string, ranges: readonly Range[], priority = 0): void {
    this.#register(name, runThrough(highlightSteps(ranges, priority)));
  }

  #register(name: string, highlight: Highlight | null): void {
    if (highlight === null) {
      CSS.highlights.delete(name);
      this.#registered.delete(name);
    } else {
      CSS.highlights.set(name, highlight);
      this.#registered.add(name);
    }
  }
}

function* highlightSteps(ranges: readonly Range[], priority = 0): Steps<Highlight | null> {
  if (ranges.length === 0) return null;
  const highlight = new Highlight();
  // One by one: a content script's array cannot be spread into a page's constructor in every browser.
  for (const [i, range] of ranges.entries()) {
    if ((i + 1) % SLICE === 0) yield;
    highlight.add(range);
  }
  highlight.priority = priority;
  return highlight;
}

function clampStyle(style: number): number {
  return style >= 0 && style < VOICE_STYLES ? Math.trunc(style) : VOICE_STYLES - 1;
}

/** A range whose text was taken out of the page is left empty, or hangs in a part that was cut off. */
function isLost(range: Range): boolean {
  return range.collapsed || !range.startContainer.isConnected;
}

function covers(range: Range, node: Node, offset: number): boolean {
  return !isLost(range) && range.isPointInRange(node, offset);
}
