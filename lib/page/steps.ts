/** Work that may be interrupted where it yields: there the page gets its turn. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Lets the page have its turn; resolves when work may go on. */
export type Pause = () => Promise<void>;

/** Does the work in one go. */
export function runThrough<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the work up to its first yield at once, and a slice after each pause. Rejects where the work throws. */
export async function runInSlices<Value>(steps: Steps<Value>, pause: Pause): Promise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
