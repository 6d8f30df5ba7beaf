import type { CardOpening } from '../model/marks.ts';
import type { MarkedName } from './highlight.ts';

/** What pointing at the page leads to. */
export interface PointerEvents {
  /** The pointer has rested on a name. */
  readonly onRest: (name: MarkedName) => void;
  /** The pointer has been away from names and card for a while. */
  readonly onAway: () => void;
  /** A name was clicked. */
  readonly onSelect: (name: MarkedName) => void;
  /** What opens a card; a click is left to `onSelect`. */
  readonly opening: () => CardOpening;
  readonly onEscape: () => void;
  /** True while a card is shown: the next name then shows its own at once. */
  readonly isOpen: () => boolean;
  /** True where an event came from the card. */
  readonly isCard: (target: EventTarget | null) => boolean;
}
