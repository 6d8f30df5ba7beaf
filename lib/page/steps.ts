/** Work that may be interrupted where it yields: there the page may get its turn. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** When the page has its turn, between two steps of ours. */
export interface Turns {
  /** True where we have worked long enough. */
  readonly isDue: () => boolean;
  /** Lets the page have its turn; resolves when work may go on. */
  readonly pause: () => Promise<void>;
}

/** Does the work in one go. */
export function runThrough<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the work step by step, the first one at once, and lets the page have its turn when it is due. Rejects where the work throws. */
export async function runInSlices<Value>(steps: Steps<Value>, turns: Turns): Promise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (turns.isDue()) await turns.pause();
  }
}
