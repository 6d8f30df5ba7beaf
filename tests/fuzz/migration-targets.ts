import assert from 'node:assert/strict';
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { openDB } from 'idb';
import { openLibrary } from '../../lib/library/open-library.ts';
import {
  LIBRARY_VERSION,
  upgradeLibrary,
  type LibraryDatabase,
  type LibrarySchema,
} from '../../lib/library/schema.ts';
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
  return openDB<LibrarySchema>(name, version, {
    upgrade: (made, _from, _to, transaction) => upgradeLibrary(made, 0, transaction, version),
  });
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
