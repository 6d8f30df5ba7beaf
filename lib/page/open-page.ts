import type { PageMarks } from '../model/marks.ts';
import type { Passage } from '../model/passage.ts';
import type { PersonId } from '../model/people.ts';
import { pageBlocks, pageBlockSteps } from './block-text.ts';
import { createCard, type CardLabels, type VoiceCard } from './card.ts';
import { currentBlocks, findPassage, type CurrentBlocks } from './find-passage.ts';
import { canHighlight, PagePaint, type MarkedName } from './highlight.ts';
import { leavesByMarkup } from './page-text.ts';
import type { BlockAnchor, PageAnchors } from './page-anchors.ts';
import { passageLink } from './passage-link.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { runThrough, type Steps } from './steps.ts';
import { watchPointer } from './watch-pointer.ts';

/** What an open page calls back. */
export interface OpenPageEvents {
  /** The reader chose a voice in the page. */
  readonly onSelect: (person: PersonId) => void;
  /** Carries out work that may be interrupted; left out: it is done in one go. */
  readonly work?: (steps: Steps<void>) => void;
}

/** Wait after a sign of change before lost marks are looked for again, in milliseconds. */
const CHANGE_MS = 400;

/** A page that was read: its marks, its card, its passages. The page itself is not changed. */
export class OpenPage {
  readonly #page: Document;
  readonly #anchors: PageAnchors;
  readonly #events: OpenPageEvents;
  readonly #paint: PagePaint | null;
  readonly #card: VoiceCard;
  #marks: PageMarks = { voices: [], quotes: [], card: false };
  #blocks: CurrentBlocks | null = null;
  #unwatch: (() => void) | null = null;

  constructor(page: Document, anchors: PageAnchors, labels: CardLabels, events: OpenPageEvents) {
    this.#page = page;
    this.#anchors = anchors;
    this.#events = events;
    this.#paint = canHighlight() ? new PagePaint(page, (passage) => this.find(passage)) : null;
    this.#card = createCard(page, labels, (voice) => events.onSelect(voice.person));
  }

  /** Where a passage stands now: see `findPassage`. */
  find(passage: Passage): readonly Range[] {
    return findPassage(passage, this.#anchors, () => this.#currentBlocks());
  }

  /** Replaces everything that is marked. Marks nothing where the browser cannot highlight. */
  mark(marks: PageMarks): void {
    this.#blocks = null;
    this.#marks = marks;
    if (this.#paint === null || (marks.voices.length === 0 && marks.quotes.length === 0)) {
      this.close();
      return;
    }
    this.#work(this.#paint.markSteps(marks));
    this.#unwatch ??= this.#watch(this.#paint);
  }

  /** Scrolls to passages and lights them up for a moment. False where none is in the page any more. */
  show(passages: readonly Passage[]): boolean {
    this.#blocks = null;
    const range =
      this.#paint?.flash(passages) ?? passages.flatMap((passage) => this.find(passage))[0] ?? null;
    if (range === null) return false;
    scrollToRange(range);
    return true;
  }

  /** The address that leads to passages, tried in the page; `null` where none can be made. */
  link(passages: readonly Passage[], address: string): string | null {
    this.#blocks = null;
    const found = passages.map((passage) => this.find(passage));
    const first = found[0]?.[0];
    const last = found.at(-1)?.at(-1);
    if (first === undefined || last === undefined) return null;
    const stretch = first.cloneRange();
    stretch.setEnd(last.endContainer, last.endOffset);
    return passageLink(this.#page, address, stretch);
  }

  /** Lights a quotation up until the next call; `null` puts it out. */
  activate(quote: string | null): void {
    this.#paint?.activate(quote);
  }

  /** Shows a voice's card at its first name in view, else at its first name; `null` hides it. */
  card(person: PersonId | null): void {
    const names = (this.#paint?.names() ?? []).filter((name) => name.person === person);
    const name = names.find(({ range }) => isInView(range)) ?? names[0];
    if (name === undefined) this.#card.hide();
    else this.#showCard(name);
  }

  /** True while the first paragraph of the story is still shown in the page, even if it was rendered anew. */
  isThere(): boolean {
    const first = this.#anchors.find(({ runs }) => runs.length > 0);
    if (first === undefined) return false;
    if (isShown(first)) return true;
    this.#blocks = null;
    const again = this.#currentBlocks().byText.get(first.text);
    // Twice in the page, or once: in both cases it is there, and the marks decide for themselves.
    return again === null || (again !== undefined && isShown(again));
  }

  /** True where a part of the story stands in the window. */
  isInView(): boolean {
    const { innerHeight } = this.#page.defaultView ?? { innerHeight: 0 };
    return this.#anchors.some((anchor) => {
      if (!isShown(anchor)) return false;
      const { top, bottom } = anchor.runs[0]!.node.parentElement!.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  }

  /** Takes everything of ours out of the page: marks, style, card, listeners. */
  close(): void {
    this.#unwatch?.();
    this.#unwatch = null;
    this.#card.hide();
    this.#paint?.clear();
    this.#blocks = null;
  }

  #work(steps: Steps<void>): void {
    const { work = runThrough } = this.#events;
    work(steps);
  }

  /** Looks for lost places again, in the page as it stands now. */
  *#refreshSteps(paint: PagePaint): Steps<void> {
    const blocks = yield* pageBlockSteps(this.#page.body, leavesByMarkup, () => false);
    this.#blocks = currentBlocks(blocks);
    yield* paint.refreshSteps();
  }

  #currentBlocks(): CurrentBlocks {
    this.#blocks ??= currentBlocks(pageBlocks(this.#page.body, leavesByMarkup, () => false));
    return this.#blocks;
  }

  #showCard({ person, range }: MarkedName): void {
    const voice = this.#marks.voices.find((voice) => voice.person === person);
    // What is put into a page that is being edited would be saved with it.
    if (voice === undefined || this.#page.designMode === 'on') return;
    this.#card.show(voice, range);
  }

  /** Returns what ends it. */
  #watch(paint: PagePaint): () => void {
    const stopPointer = watchPointer(this.#page, paint, {
      onRest: (name) => {
        if (this.#marks.card) this.#showCard(name);
      },
      onAway: this.#card.hide,
      onEscape: this.#card.hide,
      onSelect: (name) => {
        const opens = this.#marks.card && this.#marks.cardOpens === 'click';
        if (opens) this.#showCard(name);
        else this.#events.onSelect(name.person);
      },
      opening: () => this.#marks.cardOpens ?? 'rest',
      isOpen: this.#card.isOpen,
      isCard: this.#card.isHost,
    });
    const stopChanges = watchChanges(this.#page, () => {
      if (paint.isStale()) this.#work(this.#refreshSteps(paint));
    });
    return () => {
      stopPointer();
      stopChanges();
    };
  }
}

/** False for text that was taken out, and for a view that a single-page site keeps but hides. */
function isShown({ runs }: BlockAnchor): boolean {
  const element = runs[0]?.node.parentElement;
  return element?.isConnected === true && (element.checkVisibility?.() ?? true);
}

/** What a reader does in a page that may have thrown our marks out without changing its text. */
const SIGNS = ['pointermove', 'scroll', 'visibilitychange', 'focusin'] as const;

function watchChanges(page: Document, onChange: () => void): () => void {
  const done = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, CHANGE_MS);
  };
  const observer = new MutationObserver(look);
  for (const sign of SIGNS) {
    page.addEventListener(sign, look, { capture: true, passive: true, signal: done.signal });
  }
  observer.observe(page.body, { childList: true, characterData: true, subtree: true });
  return () => {
    done.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
}

function isInView(range: Range): boolean {
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return false;
  const { top, bottom, width } = range.getBoundingClientRect();
  return width > 0 && top >= 0 && bottom <= view.innerHeight;
}
