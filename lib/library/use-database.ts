import type { LibraryDatabase } from './schema.ts';

/** Runs a task on the open database; failures become `LibraryError`s. */
export type UseDatabase = <T>(task: (database: LibraryDatabase) => Promise<T>) => Promise<T>;
