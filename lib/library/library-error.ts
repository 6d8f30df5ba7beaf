/**
 * Why the library could not do something.
 * `quota`: no room left. `refused`: the browser gives no storage here (private windows of Firefox). `newer`: the
 * library was written by a newer version of the product. `corrupt`: a stored story cannot be understood.
 * `unavailable`: the browser failed for a reason of its own; trying again may help.
 */
export type LibraryFailure = 'quota' | 'refused' | 'newer' | 'corrupt' | 'unavailable';

/** What every method of `Library` rejects with when storage fails. Bugs keep their own error. */
export class LibraryError extends Error {
  readonly failure: LibraryFailure;

  constructor(failure: LibraryFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'LibraryError';
    this.failure = failure;
  }
}

/** Failures of opening that mean "no storage here", by the name of the `DOMException` (Firefox gives the second). */
const REFUSALS: ReadonlySet<string> = new Set([
  'SecurityError',
  'InvalidStateError',
  'UnknownError',
]);

/** Errors that only a mistake of ours raises. */
const BUGS: ReadonlySet<string> = new Set(['DataError', 'DataCloneError', 'ConstraintError']);

/** Turns what IndexedDB raised into a `LibraryError`; a bug comes back as it is. To be thrown by the caller. */
export function libraryError(cause: unknown, during: 'opening' | 'using'): unknown {
  if (cause instanceof LibraryError || !(cause instanceof Error)) return cause;
  const { name } = cause;
  if (name === 'QuotaExceededError') return new LibraryError('quota', 'no room left', cause);
  if (name === 'VersionError') return new LibraryError('newer', 'a newer library', cause);
  if (during === 'opening' && REFUSALS.has(name)) {
    return new LibraryError('refused', 'no storage here', cause);
  }
  if (BUGS.has(name) || !(cause instanceof DOMException)) return cause;
  return new LibraryError('unavailable', `storage failed: ${name}`, cause);
}
