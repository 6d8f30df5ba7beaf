/**
 * Makes the requests and waits until they and their transaction are done. Where one is refused, at once or later,
 * nothing of the transaction stays, and the first failure is thrown: without the abort, a request refused at once
 * would let those before it be committed.
 */
export async function allOrNothing(
  transaction: { readonly done: Promise<void>; abort(): void },
  requests: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const pending: Promise<unknown>[] = [transaction.done];
  try {
    for (const request of requests) pending.push(request());
  } catch (error) {
    abort(transaction);
    await Promise.allSettled(pending);
    throw error;
  }
  await Promise.all(pending);
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // Aborted before, by an earlier request: that is what was wanted.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
