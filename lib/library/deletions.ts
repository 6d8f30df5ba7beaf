import type { UndoStore } from './undo-store.ts';

const PREFIX = 'deletion:';

/** How long deleted stories wait at most, in milliseconds: pages are closed, and browsers stop, in the middle. */
const LONGEST = 3_600_000;

/** The name of a deletion begun now, for `UndoStore`. `now`: milliseconds since 1970. */
export function deletionName(now: number): string {
  return `${PREFIX}${now}`;
}

/** Lets go of what was deleted long ago and can no longer be brought back by the page that deleted it. */
export async function forgetOldDeletions(undo: UndoStore, now: number): Promise<void> {
  for (const operation of await undo.operations()) {
    if (!operation.startsWith(PREFIX)) continue;
    if (now - Number(operation.slice(PREFIX.length)) > LONGEST) await undo.forget(operation);
  }
}
