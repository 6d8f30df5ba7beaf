export interface TopScore {
  readonly document: number;
  readonly score: number;
}

/** The `most` largest scores above zero, largest first; of equals the lower document number first. */
export function topScores(scores: Float32Array, most: number): TopScore[] {
  // A heap with the worst kept one on top: one comparison decides about nearly all of a large library.
  const heap: TopScore[] = [];
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document]!;
    if (score <= 0) continue;
    if (heap.length < most) {
      heap.push({ document, score });
      if (heap.length === most) heap.sort((a, b) => (isWorse(a, b) ? -1 : 1));
    } else if (score > heap[0]!.score) {
      heap[0] = { document, score };
      siftDown(heap);
    }
  }
  return heap.sort((a, b) => b.score - a.score || a.document - b.document);
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
