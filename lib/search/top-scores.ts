export interface TopScore {
  readonly document: number;
  readonly score: number;
}

/** Keeps the `most` largest scores above zero of those offered; of equals those of lower document numbers. */
export class TopScores {
  readonly #most: number;
  // A heap with the worst kept one on top: one comparison decides about nearly all of a large library.
  readonly #heap: TopScore[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** What a score must exceed to be kept; 0 while there is room. */
  get least(): number {
    return this.#heap.length < this.#most ? 0 : this.#heap[0]!.score;
  }

  /** True where it is, or would be, kept. A document must be offered once. */
  takes(document: number, score: number): boolean {
    if (score <= 0) return false;
    if (this.#heap.length < this.#most) return true;
    const worst = this.#heap[0]!;
    return score > worst.score || (score === worst.score && document < worst.document);
  }

  offer(document: number, score: number): void {
    if (!this.takes(document, score)) return;
    const heap = this.#heap;
    if (heap.length < this.#most) {
      heap.push({ document, score });
      if (heap.length === this.#most) heap.sort((a, b) => (isWorse(a, b) ? -1 : 1));
    } else {
      heap[0] = { document, score };
      siftDown(heap);
    }
  }

  /** Largest first; of equals the lower document number first. */
  list(): TopScore[] {
    return [...this.#heap].sort((a, b) => b.score - a.score || a.document - b.document);
  }
}

/** The `most` largest scores above zero, largest first; of equals the lower document number first. */
export function topScores(scores: Float32Array, most: number): TopScore[] {
  const top = new TopScores(most);
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document]!;
    if (score > top.least) top.offer(document, score);
  }
  return top.list();
}

/** Brings the top of the heap, which alone may be out of place, to its place. */
function siftDown(heap: TopScore[]): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let worst = at;
    if (left < heap.length && isWorse(heap[left]!, heap[worst]!)) worst = left;
    if (right < heap.length && isWorse(heap[right]!, heap[worst]!)) worst = right;
    if (worst === at) return;
    [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
    at = worst;
  }
}

function isWorse(a: TopScore, b: TopScore): boolean {
  return a.score < b.score || (a.score === b.score && a.document > b.document);
}
