import assert from 'node:assert/strict';
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { openDB } from 'idb';
import { openLibrary } from '../../lib/library/open-library.ts';
import { LIBRARY_VERSION, upgradeLibrary, type LibraryDatabase } from '../../lib/library/schema.ts';
import { splitRecord } from '../../lib/library/whole-story.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { readStory } from '../../lib/reading/read-story.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import { anyArticle, anyCorrectionRecord, record } from './arbitraries.ts';
import type { FuzzTarget } from './fuzz-target.ts';

const anyRecord = anyArticle.map((article): StoryRecord => {
  const reading = readStory(article);
  return {
    id: reading.story.id,
    article,
    reading,
    terms: storyTerms(reading),
    savedAt: '2025-03-05T10:00:00Z',
    bundled: false,
  };
});

/** A library as version `version` left it. */
async function oldLibrary(name: string, version: number): Promise<LibraryDatabase> {
  const database = await openDB(name, version, {
    upgrade: (made) => {
      // An older version ran only the steps that it knew: those above it are held back by a database that forgets them.
      const until = LIBRARY_VERSION - version;
      const known = made as unknown as LibraryDatabase;
      const stores = new Set<string>();
      upgradeLibrary(known, 0);
      for (const store of storesSince(version)) stores.add(store);
      if (until > 0) for (const store of stores) made.deleteObjectStore(store);
    },
  });
  return database as unknown as LibraryDatabase;
}

/** Stores that the steps from `version` on add. */
function storesSince(version: number): string[] {
  const added: string[] = [];
  const recorder = {
    createObjectStore: (name: string) => {
      added.push(name);
      return { createIndex: () => undefined };
    },
  };
  upgradeLibrary(recorder as unknown as LibraryDatabase, version);
  return added;
}

let next = 0;

export const MIGRATION_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'migration: a library of any version opens whole',
    share: 2,
    property: fc.asyncProperty(
      record({
        version: fc.integer({ min: 1, max: LIBRARY_VERSION }),
        records: fc.array(anyRecord, { maxLength: 3 }),
        corrections: fc.array(anyCorrectionRecord, { maxLength: 2 }),
      }),
      async ({ version, records, corrections }) => {
        const name = `fuzz-${(next += 1)}`;
        const old = await oldLibrary(name, version);
        for (const record of records) {
          const { story, summary, entry } = splitRecord(record);
          await old.put('stories', story);
          await old.put('summaries', summary);
          await old.put('terms', entry);
        }
        for (const correction of corrections) await old.put('corrections', correction);
        old.close();
        const library = await openLibrary(name);
        for (const record of new Map(records.map((each) => [each.id, each])).values()) {
          assert.deepEqual(await library.get(record.id), record);
        }
        for (const correction of corrections) {
          const kept = await library.corrections(correction.storyId);
          assert.ok(kept.some(({ id }) => id === correction.id));
        }
        assert.deepEqual(await library.imports.jobs(), []);
        library.close();
        indexedDB.deleteDatabase(name);
      },
    ) as never,
  },
];
