import type { MarkedName } from './highlight.ts';
import type { PointerEvents } from './pointer-events.ts';

/** Rest before a card opens, and absence before it closes, in milliseconds; the figures of Wikipedia's page previews. */
export const REST_MS = 500;
export const AWAY_MS = 300;
/** The two waits: before a card opens and before it closes. */
export class Rest {
  readonly #events: PointerEvents;
  #on: MarkedName | null = null;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor(events: PointerEvents) {
    this.#events = events;
  }

  enter(name: MarkedName): void {
    this.stay();
    if (name.range === this.#on?.range) return;
    clearTimeout(this.#opening);
    this.#on = name;
    const wait = this.#events.isOpen() ? 0 : REST_MS;
    this.#opening = setTimeout(() => this.#events.onRest(name), wait);
  }

  /** The pointer is on a name that opens no card: one that is open stays where it is its own. */
  hold(name: MarkedName): void {
    if (name.range === this.#on?.range) this.stay();
    else this.leave();
  }

  /** A card may have been opened at a name by other means than a rest. */
  on(name: MarkedName): void {
    clearTimeout(this.#opening);
    this.#on = name;
  }

  leave(): void {
    clearTimeout(this.#opening);
    this.#on = null;
    if (!this.#events.isOpen()) return;
    this.#closing ??= setTimeout(() => {
      this.#closing = undefined;
      this.#events.onAway();
    }, AWAY_MS);
  }

  /** The pointer is on the card, or back on the name. */
  stay(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  stop(): void {
    clearTimeout(this.#opening);
    this.stay();
  }
}
